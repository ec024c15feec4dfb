# title: Same Ward
# client: Marcus Bell
# cast: Marcus, Renée, You
# place: center-bench
# setting: bench behind the center
# about: You share a bench with Marcus Bell, a line cook three weeks home from the hospital. He has a phone call to make by two.
# level: 1
# minutes: 10
# trains: Sharing connects, oversharing distracts
# trains: Pressure to give something back
# trains: Stepping back
# note: a stay on a psychiatric ward, named and not shown
# note: shoelaces taken at a hospital, named
# note: a father, mentioned, and not what he did
# card: 5, 3, 8, 2
# language: en
# review: drafted
INCLUDE shared/ferry-street.ink

// What the later moments remember of the earlier ones.
VAR wheel = false
VAR tub = false
VAR knocked = false
VAR evened = false
VAR told_dad = false
VAR words = false
VAR rescued = false
VAR bag = false
VAR hand = false
VAR exit = false
VAR thanks = false
VAR pressed = false
VAR refused = false
VAR cool = 0

-> lights_out

//waive G4: A call made for him stands late, twelve minutes before the bell, and an ending of its own answers it.

=== lights_out ===
1:25, Wednesday the seventeenth, the bench behind the center. Marcus has one sandwich in butcher paper, cut in half and held shut with blue tape. #place:center-bench #prop:held #calm
The tape has the date on it, his initials, and then OK, R.T.
Marcus: That's your boss. I asked. Food on the bench is fine, you tell her after. I label stuff. I labeled our remote.
Marcus: Stuff turns, you call eighty-six, it's off the board. Nobody's sorry. Somebody says sorry to me, I've got to stop and make them a plate. #calm
This is his third Wednesday. At the restaurant he says it's the dentist.
Marcus: They think I've got, like, ninety teeth. #smiling
You laugh. Nobody else in your life has seen the hallway on 5 West, and he is funny about it. You would like to laugh again before two.
Marcus: I've got to call my chef by two. Three weeks I've been going "next week." If I say it today, don't you go "sure," and don't go all understanding. You go, "Today, Bell," like on the line. Deal? #hopeful
You: Deal.
You shake on it. He unwraps the sandwich as though somebody might come out and inspect it. Pigeons arrive.
Marcus: So, still. Six a.m., shoes on, standing at my own bedroom door. Waiting on a guy with a clipboard. #worried
Marcus: My mother tells people. "He's up at six!" Like I'm a baby. #guarded #moment:lights-out
//ask: Which of these would you have wanted in your own first weeks home?
* [Up at six, shoes on, three weeks running. Half that hallway can't say that, Marcus. What got you this far? #id:a-week-out #move:affirm #a:1 #b:-1]
  //why: He had just said how praise for getting up sounds to him; it walked past the waiting.
  //pull: It is true, and praise is what you were short of yourself.
  //felt: You heard "shoes." I said "door."
  //eased: It looked for something that was going well.
  //cost: It was his mother's line, one bench over.
  ~ cool += 1
  Marcus: You been talking to my mother? #guarded
  He picks at the tape.
  -> five_west
* [The clipboard, and behind him the cart with the bad wheel. I heard that wheel for a whole year. Some nights I'm still listening. #id:the-cart #move:overshare #b:1]
  //why: One beat, true and funny; it leaned in a little, since it ended on your nights.
  //pull: He is the first person who would know the wheel.
  //felt: A year. Okay. So it's a year.
  //eased: It told him that somebody else had been on that hallway.
  //cost: It left him a number, and the number was yours.
  ~ wheel = true
  He laughs out loud at the wheel, and a pigeon leaves. #smiling
  Then he does a sum in his head.
  Marcus: A year, huh. #worried
  -> five_west
* [So they let you go, and some part of you hasn't heard yet. It's still in there by the door, waiting for somebody to come. #id:your-door #move:reflect]
  //felt: Nobody's coming. That's the thing.
  //eased: It stayed at the door, where he was standing.
  //cost: It said the lonely part out loud, at lunch.
  Marcus: Nobody's coming. #sad
  He looks at his shoes. Then he bites, finally.
  Marcus: So I'd have to be the guy. #hopeful
  -> five_west
* [What does he say to you, once he gets there? The guy with the clipboard. He must have had some line that let you go. #id:what-he-says #move:open-question]
  //felt: Huh. I know it by heart.
  //eased: It asked about the man he was waiting for.
  //cost: It took him back up there to hear it.
  Marcus: "Bell. You're good to go." #calm
  He hears it.
  Marcus: Five words. I could put that on tape. #hopeful
  -> five_west

=== five_west ===
He folds the tape over on itself so it can't stick to anything.
{wheel:
  Marcus: That wheel's the left front. So it's true, you did 5 West. #calm
- else:
  Marcus: Somebody said you did 5 West. Same hallway. #calm
}
Marcus: And don't go, "Would you like to hear about it?" Everybody up there would've liked to know would I like to. #smiling
Marcus: I'm asking. Was it like that for you, after? #hopeful #moment:five-west #ctx:asked
//ask: He asked you straight out. How much is an answer, and where does it start to be your turn?
* [Worse. I slept in the bathtub with the light on till spring. I never told a soul that, not my wife. You're the first. #id:the-tub #move:overshare]
  //pull: It is the first time it has sounded like something a person could say.
  //felt: I asked about doors. Now I'm holding a bathtub.
  //eased: It told him, in one breath, that he was not the only one.
  //cost: It gave him a secret to carry that your own wife had not been asked to carry.
  ~ tub = true
  He puts his half down on the paper with both hands, as though it were yours. #prop:flat #worried
  Marcus: The first. Wow. Okay. You good now, though? #worried
  -> my_turn
* [Yes. A month of it. My sister took to knocking at seven so that somebody had, and then it wore off by itself. Okay. Your door. #id:the-knock #move:purposeful-share]
  //felt: So it had an end. And it was a small thing.
  //eased: It answered what he asked, at the size he asked it.
  //cost: It kept back the rest of that spring, which you would have liked to tell someone.
  ~ knocked = true
  Marcus: My sister's in Tucson. #calm
  He chews on that, and on the sandwich.
  Marcus: There's the kitchen timer, though. I could put the timer out in the hall. #hopeful
  -> the_pen
* [I was up there, yes, and there's a piece of how it went that might be of use. Would you like it, or more time on yours? #id:some-of-it #move:ask-permission #a:2]
  //why: He had asked, and had said what being asked that is like; the check was courteous and made him ask again.
  //pull: You were trained to check before sharing, and checking feels clean.
  //felt: I just asked you. Do I fill out a form?
  //eased: It kept the hour his.
  //cost: It made him ask twice for one thing.
  Marcus: I mean. I asked. #smiling
  He waits for you to hear it. You hear it.
  You: A month of it. Somebody knocked at seven, so it'd been done, and it wore off.
  Marcus: Huh. Knocked. #calm
  -> the_pen
* [I'm glad you felt you could ask, and I'd hate to spend your hour on my stories. Take me back to that bedroom door, six a.m. #id:your-hour #move:deflect]
  //pull: Half the manuals say exactly this, and you have seen the other thing go badly.
  //felt: Right. Staff.
  //eased: It kept your story from taking over his.
  //cost: It met a plain question with a closed one.
  ~ cool += 1
  Marcus: Sure. No, so. The door. #guarded
  He tells it again, shorter, with the jokes taken out.
  -> the_pen

=== my_turn ===
1:34. St. Anne's did the half hour a while ago, and neither of you has said anything since. He squares the paper to the edge of the bench.
Marcus: You cover a guy's station, he covers yours. So I guess it's my turn. #worried
Marcus: So. My dad. #sad #moment:my-turn #ctx:repair
//ask: When somebody starts to pay you back with a story, what can you say before the story is out?
* [Your dad. Okay. Start it wherever you want to, I've got till two, and there's nobody out here but you, me and pigeons. #id:as-long-as #move:open-question #a:1 #b:1]
  //why: An open door collected what your story had run up, and fed the closeness you were after.
  //pull: He trusts you with it. Stopping him now would feel like a slap.
  //felt: I'm doing it. Why am I doing it?
  //eased: It made room, and it did not flinch.
  //cost: It took a story he was telling because he felt he owed one.
  ~ told_dad = true
  He tells it, all of it, to the pigeons. It takes six minutes. #sad
  Marcus: Anyway. So that's him. We're even. #guarded
  -> the_pen
* [Dads take longer than we've got, and you've a call to make by two. Eat the corner, at least. What did you put in this? #id:what-is-in-it #move:deflect]
  //pull: You heard how heavy it got, and you would like to give him his lunch back.
  //felt: Mine was the heavy one, then.
  //eased: It looked after the clock, and after his lunch.
  //cost: It let yours stand on the bench and sent his away.
  ~ cool += 1
  Marcus: Turkey. #guarded
  A cook who says only "turkey" has left.
  -> the_pen
* [I'm sorry, Marcus. I set a bathtub down on your lunch, and I'm taking it back inside. You don't owe me your dad for it. #id:no-owing #move:repair #a:2]
  //why: It owned the slip and let him off; but he had told you what a sorry does to him, and it did.
  //pull: It is plain, and it is what you would want to hear.
  //felt: Now you're sorry. Hang on, let me find you something.
  //eased: It took back what you had set down, and let him keep what was his.
  //cost: It set down a sorry in its place, and he stopped to look after you.
  ~ evened = true
  Marcus: No. Hey. Don't be sorry. #worried
  You get his pickle, on a napkin, with the napkin folded.
  -> the_pen
* [Eighty-six the bathtub. I put that on your lunch, and it's off. And eighty-six the dad. What else have you got on the board? #id:eighty-six #move:repair]
  //felt: Oh. I get to keep him.
  //eased: It took back what you had set down, and let him keep what was his.
  //cost: It cut a man off two words into a hard story.
  ~ evened = true
  Marcus: Heard. #relieved
  He breathes out through his nose.
  Marcus: Good. He hates pigeons. #smiling
  -> the_pen

=== the_pen ===
1:41. He has the phone out, face down on his knee. {told_dad:The sandwich has one bite in it and has stopped being lunch.|{tub && not evened:Every so often he checks your face.|A kitchen fan goes on somewhere, and he turns toward it like a man who's heard his name.}} #worried
Marcus: Delia. My chef. She saw me leave.
He says it to the phone.
Marcus: She writes Saturday at two, in pen. I call before the pen, I'm maybe on it. I call after, I'm a guy who called.
Marcus: A kitchen forgives anything. You come back, you scrub the fryer, nobody says a word. What it can't stand is a speech. #calm
Marcus: So I need like six words, and they've got to be mine. Upstairs they had a card, laminated. "Things I Can Say." I said one to my mother. She goes, "Who's that?" #smiling
Marcus: You count. Six, I'm good. Seven, cut me off, or I'm crying in the walk-in. #worried
He clears his throat at the phone.
Marcus: "Chef, hi, so, first of all, I just want to, like—" #worried #moment:the-pen
//ask: What had he just asked for, in so many words, and which of these had that in it?
- (asking)
* ["Medical leave," and stop. Or "I was sick, I'm better." Or skip all of that: "Saturday, one shift." Or whatever you'd yell down the line. #id:three-ways #move:offer-menu #a:2]
  //why: He had said what it is to say words off somebody's card, and had asked you for a count.
  //pull: He is stuck, and any of them would fit.
  //felt: It's the card. You've got the card.
  //eased: It put real words on the bench, at the length he had asked for.
  //cost: It gave him lines to read.
  Marcus: "Medical leave." #calm
  He tries it again, lower.
  Marcus: Who's that? #guarded
  -> shoelaces
* [(Hand up flat, the way you'd stop a bus.) That's eleven, and there's no Saturday in it. Take it again from the top, go on. #id:thats-eleven #move:step-back]
  //felt: Eleven. I hadn't even gotten to the sorry.
  //eased: It did the counting that he had handed you, and left every word to him.
  //cost: It stopped a scared man in the middle of trying.
  ~ words = true
  Marcus: "Saturday. One shift." #hopeful
  He counts on his fingers.
  Marcus: Three. I've got three left over. #smiling
  He turns the phone face up.
  -> shoelaces
* [Forget the pen for a second. When she picks up, with that whole kitchen going behind her, what do you most want her to hear? #id:first-thing #move:open-question]
  //pull: It is a good question, and it is about him.
  //felt: I don't know. That's why I'm on a bench.
  //eased: It asked about him and Delia, and not about the schedule.
  //cost: It sent him looking for the speech he had said he could not make.
  Marcus: That I'm sorry? #sad
  He listens to that.
  Marcus: See, that's how a speech starts. #worried
  -> shoelaces
* [You know her, and you know that kitchen, better than I'm ever going to. When she picks up, what's true will be right there. #id:you-know-her #move:nod-along]
  //pull: Trusting him feels like the whole job.
  //felt: So I'm alone on this one.
  //eased: It said he knew his own kitchen, which he does.
  //cost: It handed him back the same empty hands.
  ~ cool += 1
  Marcus: Yeah. Totally. #guarded
  The phone stays face down.
  -> shoelaces
* [Step inside and call Renée #id:renee #aside]
  -> ask_renee -> asking

=== ask_renee ===
You hold up one finger. He nods the way you nod at a waiter. The back door is propped with a brick, and you stand just inside with the phone. #place:back-room #exit:Marcus
You: It's Marcus. He's got a call to make, and we got to talking.
Renée: Both of you? #far #calm
You don't say anything for a while. She lets the line be quiet. She can do that for as long as it takes.
Renée: When you stopped talking, whose turn was it? #far #calm
{tub:You think of a bathtub.|{knocked:You think of a kitchen timer in a hall.|You think of a man with one phrase to find and nineteen minutes.}}
Renée: And I hear there's a sandwich. Tell me after. #far #smiling
He has turned the phone over and back again while you were gone. It's 1:43. #place:center-bench #enter:Marcus #worried
Marcus: From the top. "Chef, hi, so, first of all, I just—" #worried
->->

=== shoelaces ===
1:48. {words:He says his three words to the sandwich, then to a pigeon. Then he stops.|He opens his mouth twice, to practice. The second time he shuts it with his hand.} #worried
Marcus: I open my mouth and it's going to be the hallway comes out.
He holds the phone out to you, across the butcher paper.
Marcus: You call. You've got the voice. You sound like nobody ever took your shoelaces. #hopeful #moment:shoelaces #ctx:limit
//ask: What would your voice on her phone tell Delia that Marcus never has?
* [Put her on speaker and do the talking yourself. I stay out of it unless you tap the bench, and then I say what you've told me to. #id:tap-the-bench #move:advocate-with #a:2 #b:1]
  //why: By his direction, so it left him the wheel; but nothing was signed, and your voice on her phone says where he spends Wednesdays.
  //pull: His direction, his words, you a tap away: it is nearly the textbook.
  //felt: Then she hears I brought somebody.
  //eased: It made him the one talking, with somebody under him if he slipped.
  //cost: It put on her phone a voice he would have to explain.
  He likes it. He taps the bench, to hear how it sounds. #hopeful
  Marcus: Then she goes, "Who's that with you?" #worried
  Marcus: And I go what? "My dentist"? #guarded
  He takes the phone back.
  -> did_you_tell
* [Not me. The minute I talk, Wednesdays aren't the dentist anymore. You dial, and I'll be right here, not helping. What's the first word? #id:while-it-rings #move:name-limit]
  //felt: You're not scared of the phone. You're staying.
  //eased: It kept his Wednesdays his, and it kept you on the bench.
  //cost: It said no to a man holding out his phone.
  Marcus: Wow. "Not helping." #guarded
  He takes the phone back and wipes the screen on his jeans.
  Marcus: "Chef." First word's "Chef." {words:That's four.} #calm
  -> did_you_tell
* [Hand it here. I'm a friend, you've lost your voice, and you want eggs this Saturday. Two minutes, no hallway. Which one's her number? #id:a-friend-calling #move:rescue]
  //pull: You can hear how well you would do it, and so can he.
  //felt: That was fast. That was kind of amazing.
  //eased: It took the hallway out of the call altogether.
  //cost: It showed him that the call could be made, by you.
  ~ rescued = true
  You use the voice. There are pans behind her, then there aren't. She says to have him call her himself, before the pen.
  Marcus: What'd she say? #hopeful
  You tell him.
  Marcus: Okay. But that was amazing. You didn't even sweat. #smiling
  -> did_you_tell

=== did_you_tell ===
A bus kneels at the corner, sighs, goes. He watches who gets off.
Marcus: Last minute before the doors open, nobody talks. Whole line. You could hear an egg. That's church, to me. #calm
He turns the phone over, and over again.
Marcus: {cool >= 2:I know you're staff. }What'd you tell yours? Your boss. After. And not the nice one, upstairs everybody had a nice one. I lie there at six making up the bad one. How big is it? #worried #moment:did-you-tell #ctx:asked
//ask: Which of your own stories are settled enough to hand to somebody eight minutes before a call?
* [That one I'm keeping. I'll tell you I wrote it on my hand first, so I couldn't lose it in the elevator. What goes on yours? #id:kept #move:name-limit #a:2]
  //why: It was yours to keep; but he had asked how big a bad one is, and what is kept has no size.
  //pull: It keeps what is private, and gives him the part he can use.
  //felt: So it's too big to say.
  //eased: It kept the private part private, and gave him something for his hand.
  //cost: It left him to go on making it up.
  ~ hand = true
  Marcus: That big, huh. #worried
  Marcus: On the hand, though. That's so dumb. #smiling
  He asks for your pen.
  -> hazards
* [At the first place, nothing. It got out, and I was fired by Friday. Nine days of cereal, and then I had another job. #id:nine-days #move:purposeful-share]
  //felt: Nine days. Okay. It's got an end on it.
  //eased: It gave him the bad one that he had asked for, with both its ends on.
  //cost: It put a firing on the bench, eight minutes before his call.
  Marcus: Nine days. #calm
  He holds that up against something.
  Marcus: Mine had a helicopter in it. #smiling
  -> hazards
* [She held a pharmacy bag up to the light, with everybody there, and I was gone by Friday. I'm still standing in that room, most nights. #id:pharmacy-bag #move:overshare]
  //pull: He asked, it happened, and he will not have to wonder about you.
  //felt: Okay, so it can go like that. And you're not over it.
  //eased: It was the truth, and it was what he had asked for.
  //cost: It left him a thing of yours to look after, eight minutes before his call.
  ~ bag = true
  Marcus: Man. #sad
  He looks at his phone as though it had a pharmacy bag in it.
  Marcus: Held it up. To the light. You still see it, huh? #worried
  -> hazards
* [At my second place, eight words: "I was in the hospital and I'm back." She said "Good" and gave me a mop. You could go shorter. #id:one-sentence #move:purposeful-share #a:2]
  //why: It was short and it was for him; but he had asked for the other one.
  //pull: It is true, it ends well, and it is the size of a phone call.
  //felt: That's the nice one.
  //eased: It answered him at the size of a phone call.
  //cost: It left out the first place, which was what he had asked about.
  Marcus: Ha. A mop. #smiling
  He counts it on his fingers.
  Marcus: Eight's a speech. And that's the nice one. #worried
  -> hazards

=== hazards ===
1:56. His thumb is over her name{hand:, and there's ink on the side of it}. {rescued:Hers is the last call on the list, the one you made.|He doesn't press it.} #worried
Marcus: There's a pen next week, too. #guarded
You can hear the fan. He looks at the hand you shook, and then up the street.
Marcus: She knows where I was. She drove me. In her whites, hazards on, me in my socks. #sad #moment:hazards
//ask: What did the two of you shake on, half an hour before, and what would keep it?
* [Then it doesn't have to be today. Call her, don't call, leave it for the next pen; any of those is okay, and you decide. #id:not-today #move:emphasise-choice #a:1 #b:-1]
  //why: He had asked you not to say it; the way out eased your discomfort, four minutes before the pen.
  //pull: You can see what it costs him, and you want to lift it off.
  //felt: You think I can't.
  //eased: It took the clock off him.
  //cost: It was the "sure" he had asked you not to say.
  ~ exit = true
  ~ cool += 1
  Marcus: Yeah. Maybe next week. #guarded
  He locks the phone. Neither of you mentions the handshake.
  -> inventory
* [You're not short of words, then. She saw the worst of it, you in your socks and all, and she's still got the pen. #id:what-she-saw #move:reflect]
  //pull: It is true, and he has nearly said it himself.
  //felt: Yes. That. And now I'm melting.
  //eased: It said the thing the six words had been covering.
  //cost: It was what he had asked you to leave out, and it went to his voice.
  Marcus: She did twenty the whole way. Like I was a wedding cake. #sad
  He rubs his eyes with the back of his wrist. He tries the word "Chef," and it comes out wet.
  Marcus: Okay, you didn't have to plate it. #angry
  -> inventory
* [Today, Bell. Not next week's pen, this one, she's got the cap off it. Your thumb's there already. Go, and hate me after. #id:today-bell #move:advocate-with]
  //felt: I hate that I shook on it. …You remembered.
  //eased: It held up what he had wanted, and left the phone in his hand.
  //cost: It gave a sad man no comfort at all.
  ~ thanks = true
  Marcus: I want that handshake back. #angry
  He looks at the name under his thumb.
  Marcus: I never said thanks. For the ride. I could open with thanks. One word's not a speech. #hopeful
  -> inventory
* [Then she's on your side already, and it's the easiest call you'll make all year. Four minutes, Marcus. Dial it now, for me? #id:easiest-call #move:persuade]
  //pull: You believe it, you may well be right about Delia, and the bell is coming.
  //felt: For you. Okay. For you.
  //eased: It got his thumb moving.
  //cost: It made the call a thing he did for you.
  ~ pressed = true
  He practices it out loud for you, twice. His voice goes up half an octave. #worried
  Marcus: Was that okay? #worried
  -> inventory

=== inventory ===
1:58. {exit:The phone has gone into his jacket.|He parks the phone between his knees.} He has quit talking, eyes on the back door, like a line with two minutes to go. He slides the other half along the bench, tape side up, initials toward you, and keeps it low. #prop:given
Marcus: Other half's yours. I dated it. {tub && not evened:You should eat something.|{exit or cool >= 2:It's labeled and everything.|That's not a gift, that's inventory.}} #moment:inventory
//ask: What had been settled about this sandwich before you sat down?
* [Deal, if I can come sit at your counter once you're back and order the real thing. Will you save me a stool? I tip. #id:the-counter #move:blur-role #b:1]
  //why: A light promise to become a customer; said as a joke, so it leaned in and went no further.
  //pull: It says you believe there will be a counter.
  //felt: You'd come? Then I'd be cooking for staff.
  //eased: It put him back behind a counter, in both your heads.
  //cost: It moved you from the bench to a stool.
  Marcus: Yeah? Yeah. Come. #smiling
  He thinks about it.
  Marcus: Who do I say you are? #guarded
  -> the_bell
* [I'd love it, I skipped lunch, and I'll tell Renée about the mustard. What would you like me to ask you about, next Wednesday? #id:sign-for-it #move:open-question]
  //pull: It keeps the rule, and next week is his.
  //felt: Next Wednesday. I've got to get through two.
  //eased: It took lunch as lunch, and left next week to him.
  //cost: It got him talking, in the minute when his whole line keeps still.
  There is mustard. There is something else as well, which he won't tell you.
  Marcus: Saturday. Ask me about Saturday. #calm
  Marcus: Once. Then don't. #guarded
  He shuts his eyes, to get the quiet back. It has gone somewhere.
  -> the_bell
* [(Take it, get a big bite in, and sit there chewing, eyes front. No thank-you. No Renée. Not a word out of you till two.) #id:eyes-front #move:step-back]
  //felt: Okay. Somebody's stood on a line.
  //eased: It took lunch as lunch, and kept him the minute that his whole line keeps.
  //cost: You had a good question for him, and you ate it.
  There is mustard. There is something else as well. You chew. He breathes, in and out, and in the kitchen somebody shuts off the fan.
  You could hear an egg. #calm
  -> the_bell
* [(Lay a hand on your chest, thank him with your whole face, tap the house rules on your lanyard, and slide it back to his side.) #id:keep-it-even #move:wall]
  //pull: You have heard about gifts, and no feels like the grown-up answer.
  //felt: Good enough to sit with. Not to eat with.
  //eased: It kept things tidy between you.
  //cost: It put a rule on the bench that was not on the card.
  ~ refused = true
  ~ cool += 1
  Marcus: No, yeah. Sure. #guarded
  He tapes it shut again. The date goes on the inside. #prop:held
  -> the_bell

=== the_bell ===
{
- told_dad or bag or (tub && not evened):
  -> so_you_can_rest
- rescued:
  -> a_friend_called
- exit or cool >= 2:
  -> very_polite
- else:
  -> eggs
}

=== so_you_can_rest ===
St. Anne's does two. Marcus hasn't touched the phone. He is looking at you, the way you look at a pot somebody left on. #worried
Marcus: You should go in. You look wiped. I'll call her from home. #calm
He does call, that night, alone. {rescued:Delia says she'd hoped for before the pen.|Delia has nothing left by then but a Sunday.} #sad
On Wednesday the bench is empty. The desk hands you a strip of blue tape.
"Skipping today. You rest. M." {told_dad:And under it, smaller: "Don't bring up my dad, okay?"}
Two weeks on, he stops at the desk to ask how you're sleeping. They say fine, as far as they know.
Nobody gets to ask how he is. He is on his way out, holding the door for someone. #calm #ending:so-you-can-rest
//stands: Marcus came to be asked how he was, and left knowing how you were.
-> END

=== a_friend_called ===
{exit:St. Anne's does two, and he lets it. In the end she writes him in without him, on the strength of the voice.|St. Anne's does two. He calls because she said to, and it takes nineteen seconds. She'd already written him in.} #calm
Marcus: She goes, "Your friend's very polite." #guarded
Saturday he is on eggs. Halfway through, Delia leans down to the pass.
"Thank your friend for me," she says, and nobody laughs. You have this from Marcus{refused:, who tells it standing up}. #calm
In March she moves his shift. He comes down the alley with the phone already held out, and he hasn't read the text. #hopeful
Marcus: Can you do the voice? #hopeful #ending:a-friend-called
//stands: Marcus got the shift, and the call that got it belonged to somebody else.
-> END

=== very_polite ===
St. Anne's does two. He folds the butcher paper in quarters and gets up. #guarded
Marcus: I'm going to walk a little. Thanks for your time today. #calm
He calls at 2:06, from the corner. You can see his back, and one hand going.
On Wednesday it's the front desk he talks to first. He has started calling you by what's on your badge. #guarded
Marcus: It went fine. Thanks for asking. #calm
A week later you pass the restaurant. The schedule is taped up inside the glass, in pen, and he is down for Sundays.
Why it had to be Saturday, you never learn. #guarded #ending:very-polite
//stands: Marcus did what he came to do, a block away from you.
-> END

=== eggs ===
St. Anne's starts in on two. He presses it on the second stroke. #worried
Marcus: Chef. It's Bell. #worried
{thanks:
  Marcus: Thanks. That's all. For the ride. #sad
- else:
  {words:
    Marcus: Saturday. One shift. #worried
  - else:
    Marcus: I'm back. #worried
  }
}
{pressed:Then he listens for a long time. After everything she says he looks at you, not the phone.|Then he listens for a long time, with his eyes on the brick in the door.}
Marcus: Half shift, six a.m. #relieved
Marcus: Six. I'm up anyway. #smiling
{knocked:He has to go home, he says, and see a timer about a hall.|He has to go home, he says, and see about an alarm.} {refused:The half with the date inside goes with him.|He takes the butcher paper and leaves you the tape.}
Marcus: She's got my clogs. She's been driving around with my clogs in her trunk. #calm
The next Wednesday there is a message for you at the desk, with pans behind it. #exit:Marcus
Marcus: Can't do today, they need me. I told them I canceled the dentist. #far #smiling
{pressed:
  Marcus: Is that okay? #far #worried
}
There's nobody on the bench to be funny with about the hallway. You eat out there anyway, and at three you take that upstairs to Renée. #ending:eggs
//stands: Marcus made the call with his own first word, and you were on the bench while it rang.
-> END

//discuss: What makes a story of your own settled enough to use, and who decides whether it helped?
//discuss: He asked you straight out, twice. When is keeping it to yourself the colder thing to do?
//discuss: When somebody starts paying you back, what was it that you lent them?
