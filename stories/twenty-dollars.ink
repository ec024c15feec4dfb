# title: Twenty Dollars
# client: Teo Ramirez
# cast: Teo, Renée, You
# place: bus-stop
# setting: bus stop outside the center
# about: Teo Ramirez has a night class to get to, and the bus is late. You are at the stop with him on Tuesday, and again on Thursday. Nobody is hurt in this scene.
# level: 1
# minutes: 11
# trains: Boundaries are not walls
# trains: Limits said first
# trains: Pressure to give something back
# note: being short of money
# note: family who count on it, and shame about both
# card: 2, 3, 1, 4
# language: en
# review: drafted
INCLUDE shared/ferry-street.ink

// What Thursday remembers of Tuesday, and the endings of both.
VAR lent = false
VAR told = false
VAR secret = false
VAR rode = false
VAR phone = false
VAR swallowed = false
VAR repaired = false
VAR again = false
VAR billed = false
VAR fixed = false
VAR called = false
VAR number = false
VAR pressed = false
VAR silent = false

-> stop

=== stop ===
Tuesday, 5:40. The board has said 14 DELAYED since the coffee cart packed up. Teo has his welding gloves under one arm. #place:bus-stop #worried #prop:held
Teo: Six-ten, Ocampo locks the shop. Twice I've watched class through the little window. Third time, my booth goes to the next guy on the list. #calm
You: Was it this bus, both times?
Teo: Look at it. It's an artist. #smiling
You laugh, and then you have both seen your hand: your change from the cart, a twenty. Across the street a van driver holds up five fingers. Five minutes.
Teo: He does Harbor for twenty. I had twenty. Then my mom called. She doesn't ask. She tells me how the fridge is doing. #worried
Teo: Friday I get paid. In your hand, before my boots are off. You know I show up. #guarded
Teo: And if it's no, say no and put that away. I can't think who else has wheels with it looking at me. #guarded #moment:the-twenty #ctx:limit
//ask: Which of these would you have wanted at twenty-two, and which would you have wanted on Friday?
- (asking)
* [My own money I can't, and I'd rather say so. The fund I can: nine tomorrow, you and me, the form in your words. #id:fund-at-nine #move:deflect]
  //pull: It is true, it is yours to offer, and it would mend the next twenty evenings.
  //felt: Tomorrow. Everybody's got tomorrow.
  //eased: It was honest about your pocket, and it had a form for the next time.
  //cost: It answered tomorrow. He had asked about six-ten, and the twenty was still in your hand.
  Teo: Nine. No, that's good. Nine. #smiling
  He thanks you, and he means it. He is already walking.
  -> the_gray_one
* [No. There, it's down my sock, where you don't have to look at it. Now start thinking who else comes by here with wheels. #id:not-my-pocket #move:name-limit]
  //felt: Okay. That's gone. Who else.
  //eased: It was the no he had asked for, the way he had asked for it, and it left him the half hour.
  //cost: It gave him no reason, and nothing to be angry at but a sock.
  Teo: Wow. In your sock. #angry
  He gives the board another chance. It doesn't take it.
  Teo: Dre drives past here. Guess who's next on the list. #guarded
  -> the_gray_one
* [Then it isn't a loan. Somebody put me on a bus once and never said a word. Do I look like I'd chase you? #id:not-a-loan #move:blur-role #flag:money]
  //pull: Somebody did this for you, and it was the week you stayed.
  //felt: So I owe for something that isn't a loan. How do you pay that?
  //eased: It got him a seat up Harbor that night.
  //cost: It made a debt that neither of you was allowed to call one.
  ~ lent = true
  Teo: You look like you'd lose. #relieved
  He takes it the way you would take a cup from somebody, without looking down.
  -> renees_book
* [Step over to the window and call Renée #id:renee #aside]
  -> ask_renee -> asking

=== ask_renee ===
You hold one finger up to Teo and walk as far as the awning. It rings twice.
Renée: Go. #far #calm
You tell her: the van, the class, the twenty. You leave out that it is still in your hand.
A drawer closes at her end. She takes her time over it.
Renée: Which one is he out of: twenty dollars, or half an hour? #far
You turn around. He is reading the board, so as not to watch you. #worried
Renée: I'll be here. #far #smiling
When you get back he has moved his gloves to the other arm. #guarded
->->

=== renees_book ===
5:43. The van has come around to this side with its door open. He has one foot in it. Your hand hasn't found anything to do.
Teo: Renée's got that book. What came in, what went out. In pen. #worried
The driver taps the horn, not rudely.
Teo: I'd say leave me out, this once. So, am I in it or not? Just don't ask me to be okay with it. #guarded #moment:renees-book #ctx:limit
//ask: Have you ever asked leave for something that was going to happen anyway? What did it do to the yes?
* [In. Tonight, in pen: my name, then yours, twenty dollars, one van. That's the whole line. Now go, he's honking. #id:my-name-first #move:consult-supervisor]
  //felt: Okay. So that's what it says. And you go first.
  //eased: He had asked in or out, and it told him, down to the words that would be on the page.
  //cost: It said so with the van door open, and went no further into how that felt.
  ~ told = true
  Teo: You first? #guarded
  It is the first time he has looked at you since the money moved.
  Teo: Then spell mine right. It's a z. #calm
  -> van_up
* [It's supposed to go in, and I won't do it behind your back. Before I write a word, could I have your okay on it? #id:square-with-you #move:ask-permission #a:1]
  //why: The card had settled it, and his okay was the one thing he had asked not to be asked for, so a no could not count.
  //pull: Asking first is how you do everything else with him.
  //felt: I just said don't ask me that.
  //eased: It kept from going behind his back.
  //cost: It asked for a yes that he had just refused, to something that a no could not stop.
  Teo: That's the one thing. I said don't ask me that. #angry
  He gets in. Now there is the book, and there is his no, and you have till you lock up tonight.
  -> van_up
* [Relax. My pocket, my twenty, one van. It stays here on the sidewalk with us. Now go weld something. #id:between-us #move:blur-role #a:0]
  //why: It left him no say in it: what the card puts on a page became something for him to help keep.
  //pull: Quiet is easier for both of you, and he gets to class.
  //felt: Okay. So now we both have one.
  //eased: It took the worry off his face before class.
  //cost: It gave the two of you something to keep.
  ~ secret = true
  Teo: You're good people. #smiling
  He says it out of the window, with a glove on the sill.
  -> van_up
* [She's got real trouble to write about in there, and nobody's going to read about one van. Go, you've got a booth. #id:bigger-fish #move:minimise]
  //pull: The horn is going and the booth is the point.
  //felt: So it's nothing. Then why's my face hot?
  //eased: It got him into the van on time.
  //cost: It called the thing nothing while he was blushing over it.
  Teo: No, yeah. It's nothing. #sad
  The door slides shut before he has sat down.
  -> van_up

=== van_up ===
The van has four other people to drop, and a way of taking corners. It lets him off on Harbor at 6:08. #exit:Teo
-> side_door

=== the_gray_one ===
5:46. Across the street the van puts out its flashers and leaves. Teo has stopped at the curb, by the parked cars, counting on the fingers of a glove. #worried
Teo: Van, gone. Bus, ask God. Walking's fifty minutes, I've timed it. #worried
Teo: Dre from class has a truck. I'm not saying Dre. If I run out of fingers, you say it. Don't ask me, I'll say walking. #guarded
He runs out of fingers. He looks along the row.
Teo: And that one's yours. The gray one. #hopeful
Teo: Six minutes up Harbor, if there's no train. You'd be home before this bus is real. #hopeful #moment:the-gray-one #ctx:limit
//ask: When you can't give the thing, what makes the rest of what you have worth anything?
* [I'm sorry, Teo, I can't drive you. There's the bus, your boots, or somebody's wheels. You pick, and I'll stand right here and back it. #id:your-evening #move:emphasise-choice]
  //pull: You want it to stay his, and you have no ride to give.
  //felt: Pick from what?
  //eased: It was frank about the car and it did not steer him.
  //cost: It offered him a choice of ways just after he had counted them and come up empty, and it left the name for him to say.
  Teo: Walking. #guarded
  He looks up the road. He doesn't start.
  -> dre
* [Get in, then. Shove the recycling over. Once, no radio, and neither of us makes a habit of it. Have we got a deal? #id:get-in #move:blur-role #flag:ride]
  //pull: It is on your way. It is honestly on your way.
  //felt: The seat's warm. I'd better be funny.
  //eased: It got him there, and it was a nice ride.
  //cost: It made him a passenger, and passengers owe.
  ~ rode = true
  Teo: Deal. Deal. #relieved
  -> car_up
* [Dre. Take the phone and get him on it, he's due up there at six-ten the same as you. Mine stays parked. #id:the-desk-phone #move:name-limit]
  //felt: I told you to say it. I hate that you said it.
  //eased: It said the name he had told you to say, and a no to the car behind it.
  //cost: It told him out loud how little was left.
  ~ phone = true
  Teo: I said say it. I figured you wouldn't. #angry
  But he puts out his hand for the phone.
  -> dre
* [Every way up there that's any good is somebody else's wheels. That's a whole lot of asking, for one night of class. #id:every-answer #move:reflect]
  //pull: It is exactly what he is going through, and he should hear that somebody sees it.
  //felt: Yes. And it's 5:48.
  //eased: It saw what the evening was costing him.
  //cost: It used a minute, and it left him standing at the same curb.
  Teo: That's the math. #sad
  He's right and you're right, and it is 5:48.
  -> dre

=== car_up ===
He is funny the whole way up. He does Ocampo, he does your recycling. At the crossing there is a train, the long kind, and he does the train. #place:car #smiling
6:08.
Teo: Last time. #calm
He says it to the dashboard, and thanks it. #exit:Teo
-> side_door

=== dre ===
5:52. The work phone is on the window ledge{phone:, where he has put it back down| now, where you have put it}.
Teo: Dre'd come. That's what kills me. He'd come, and he'd be nice. #sad
Teo: By tomorrow the whole shop's heard how he carried me. #angry
He picks up the phone, and looks at you, and puts it down again. He gives you the gloves to hold. #prop:given
Teo: I can't call with a face on me. #guarded #moment:dre
//ask: How do you tell a silence that was asked for from one that wasn't?
* [So it isn't the ride that costs you. It's that from now on he's the one who tells it, and you're in it. #id:who-tells-it #move:reflect]
  //pull: It is true, and it may be the deepest thing anybody has said to him today.
  //felt: Exactly. Now quit looking at me.
  //eased: It found the very thing he was ashamed of, and said it without blinking.
  //cost: It kept your eyes on him for another minute.
  Teo: Exactly. #sad
  He says it a second time, to the street. It's 5:54. Then he dials, with your eyes on him, since they are there.
  -> dre_comes
* [(Turn your back on him. Read the bus board from the top, and when you get to the bottom, start over.) #id:hands-off #move:step-back]
  //felt: Okay. Nobody's looking. Go.
  //eased: It gave him a sidewalk with nobody on it.
  //cost: It gave him no company, either.
  14 DELAYED. PLEASE HAVE PASS READY. 14 DELAYED. Behind you the phone comes up off the ledge.
  Teo: Hey, it's Ramirez. No. Hey. Ramirez, booth six. #worried
  He is rehearsing. Then he isn't. Somebody laughs at the other end, not meanly.
  -> dre_comes
* [So let him tell it. In a month nobody will know who drove, and you'll have the booth. Isn't that worth one call? #id:swallow-it #move:persuade]
  //pull: You have swallowed worse for less, and the clock is real.
  //felt: You don't know that shop.
  //eased: It got the phone off the ledge.
  //cost: It was your word for it that a shop forgets.
  ~ swallowed = true
  He dials with his jaw set.
  Teo: It's Ramirez. Yeah. I need a thing. #angry
  -> dre_comes

=== dre_comes ===
Dre's truck comes at 5:58, the music first. Teo trades you the phone for his gloves and doesn't look at you. #prop:held #guarded
He gets in like a man paying for something. #exit:Teo
-> the_lot

=== side_door ===
Thursday, 5:05, the center. The door out by the bins opens, and it's Teo, gloves inside his jacket. Two people on the couch look up and down again. #place:drop-in #guarded #prop:given
{
- told:
  On the desk is a copy of one line of Renée's book, with the rest of the page masked off. "Talk Monday," it says beside your name. Teo has been at it before you: there's a z, inked over your s.
- secret:
  Teo: You're good people. #guarded
  It is quieter than it was out of the van. Renée's book is on the desk, shut.
- rode:
  Your keys are on the desk. He says hello to the coffee urn.
- else:
  Renée's book is on the desk, shut. The two of you look at the coffee urn.
}
Teo: Side way's faster. Less traffic. #calm
He keeps his voice down and one eye on the couch.
Teo: Say it quick, there's people. Do I say hi to you now, or do I say hi to the {lent:twenty|gray car}? #guarded #moment:side-door #ctx:repair
//ask: What is the shortest honest thing you could say to somebody you have put in an awkward place?
* [To me, I hope, and sooner next time. If you're stuck I want to be the first one you try. You'd do that, right? #id:first-call #move:blur-role #b:1]
  //why: Nothing changed hands and no rule bent; it only asked to be needed.
  //pull: You would truly rather, and it would be true of a brother.
  //felt: So it's a thing now. You're my thing.
  //eased: It was warm, and it was quick.
  //cost: It made Tuesday the first of a row of Tuesdays.
  ~ again = true
  Teo: Right. Sure. #guarded
  He counts what is in his pocket, by feel.
  -> the_lot
* [Whichever hello you like, by any door, or not yet. If you'd want somewhere quiet to sit with it, you say where. #id:any-door #move:emphasise-choice #a:2 #b:-1]
  //why: It left him real room, but he had asked a straight question, and Tuesday still had no owner.
  //pull: You can see his neck, and you would like to make it easy.
  //felt: You know why. You're being nice about it.
  //eased: It pressed nothing on him.
  //cost: It gave him a question back for the one he had asked.
  Teo: Cool. #guarded
  He looks at the couch. He keeps to the wall.
  -> the_lot
* [Me. I put you in that, Tuesday, so let's have it out: what's it been like since? All of it, I can take it. #id:sorry-since #move:repair #a:1 #b:1]
  //why: It owned Tuesday, and then it asked him for his feelings about it in front of the couch, when he had asked for one quick word.
  //pull: You owe him that much, and you have been carrying it since Tuesday.
  //felt: Not here. They're listening. And now I've got to say it's okay.
  //eased: It said out loud whose doing Tuesday was.
  //cost: It made your Tuesday a thing he had to answer for, with two people looking up.
  Teo: It's fine. It's all good. Really. #guarded
  Both people on the couch are looking at him now. He goes along the wall to the window.
  -> the_lot
* [Just to me. Tuesday was my doing, Teo, and I'm sorry. I'd like you to have your own front door back. #id:front-is-yours #move:repair]
  //felt: You said it, so I didn't have to.
  //eased: It was quick, it had an owner, and it gave him a door.
  //cost: Two people on a couch heard you say it.
  ~ repaired = true
  Teo: Then don't be at the desk when I use it. Tomorrow, I mean. #guarded
  He means it.
  Teo: Monday, be at the desk. #calm
  -> the_lot

=== the_lot ===
{
- lent or rode:
  5:15. He has the chair by the front window, his back to {repaired:the couch|the desk}, gloves on the sill, a flyer turned over on his knee. #prop:flat
- else:
  Thursday, 5:15, the center. Teo has the chair by the front window and a flyer turned over on his knee, gloves beside it. #place:drop-in #calm #prop:flat
  {swallowed:
    Teo: They call me Cargo up there now. You said a month. #guarded
  - else:
    Teo: I'm Cargo, by the way. That's the name. Dre wrote it on the booth in soapstone. #calm
  }
}
On the corkboard above him is Renée's letter to the city: "Route 14, Repeated Delays." She wrote it Wednesday, on your say-so. Some of the adjectives are yours. He has not looked at it.
He is drawing the shop. Hood, booths, fence, lot. Eleven trucks, every one with its hitch.
Teo: Ocampo takes roll out the window. He counts trucks. Me he has to look up. #calm
Teo: Lady in the office heard I bus it there, and she clapped. #angry
He shows you, twice, slowly, the way you would for a toddler.
Teo: We hand these in tomorrow. "Draw your shop." Something's missing, and I've been asking myself what since lunch. Don't you ask me too. If you see it, say it. #worried
He turns the flyer around and holds out the pencil. #worried #moment:the-lot
//ask: When is praise a way of standing farther off?
* [A full shift, then this bus, and every time he looked up, there you were. I hope you can see that from where you sit. #id:had-to-look #move:affirm #a:1 #b:-1]
  //why: He had just shown what it is to be clapped for riding a bus, and this clapped.
  //pull: It is true, and somebody ought to say it to him properly.
  //felt: Clap, clap.
  //eased: It counted what he does.
  //cost: It clapped, a minute after he had shown you how that feels.
  Teo: Thanks. #guarded
  He brings his palms together twice, without a sound, and takes the pencil back.
  -> bus_was_fine
* [Half of those trucks belong to the bank, you know. There's guys would trade you that payment for your rent. #id:payments #move:minimise]
  //pull: It is true, you have owned that truck, and he looks low.
  //felt: Great. I'll park my rent out there.
  //eased: It took some shine off the trucks.
  //cost: It took some weight off what he had said, too, and he had not asked for that.
  Teo: Cool. I'll park my rent out there. #sad
  He turns the flyer back. His side, then the bake sale side, then his.
  -> bus_was_fine
* [It's your shop, I never set foot in it. Go around that lot again, truck by truck. What's not on there? #id:what-stands-out #move:open-question #a:1 #b:-1]
  //why: He had asked himself that since lunch and asked you not to; it gave him his own question back.
  //pull: It is his shop, and you would hate to draw on it for him.
  //felt: I just asked you that.
  //eased: It kept your pencil off his paper.
  //cost: It asked what he had asked you not to ask, while you could see the answer.
  Teo: That something's missing. #angry
  He takes the flyer back and looks at it for both of you.
  -> bus_was_fine
* [Since you said to say it: I see eleven trucks, every hitch, and I don't see where you get off. Bus stop? #id:where-you-get-off #move:honest-concern]
  //felt: Where I get off. Huh. I forgot me.
  //eased: He had asked you to say it if you saw it, and it said it.
  //cost: It came close to the sore place.
  Teo: Where do I get off. Ha. #smiling
  He takes the pencil. He draws a pole, and a bus, very small, and after some thought a person.
  -> bus_was_fine

=== bus_was_fine ===
5:28. He shades the same square of parking lot until it shines. Then he looks at the corkboard. #guarded
Teo: That's a good letter. #sad
You: She's good at letters.
Teo: I'm going to say a thing, and don't be nice about it. #worried
He says it to the flyer.
Teo: The 14 was on time. Both strikes. I was at the wire counter with ticket forty-one, watching it go by. #sad #moment:bus-was-fine
//ask: What do you do with your face when the story you have been telling for somebody turns out not to be so?
* [That took some saying, and I'm glad you did. There's an app, or Renée's budget hour, or we let it be. Any of those close? #id:three-roads #move:offer-menu #a:1 #b:-1]
  //why: He had said not to be nice about it, and asked for no way to send money; what he told you was that he had let you believe it was the bus.
  //pull: It did take some saying, and you know two answers, one of them free.
  //felt: I said don't be nice. I told you a thing and you gave me a bank.
  //eased: It put two real ways to handle the money on the table, and a third to leave it.
  //cost: It went past what he had told you to something that can be fixed.
  ~ fixed = true
  Teo: The app, maybe. #guarded
  He folds the flyer in half, and in half again.
  -> your_number
* [So you stood there with forty-one in your hand and watched it leave without you. And then you let me be mad at it. #id:mad-at-the-14 #move:reflect]
  //felt: You're not gone. You're almost laughing.
  //eased: It said all of it back, your own part included, with nothing sweet on it.
  //cost: It made him hear the last part out loud.
  Teo: You were so mad. #relieved
  Teo: You had a whole thing about the city. #smiling
  It lasts about as long as a match.
  Teo: She says the fridge is making a noise, and I hear a number. #sad
  -> your_number
* [I took that bus to Renée. She put it on letterhead and signed her name. Were you going to say something, or not? #id:i-told-renee #move:confront #b:1]
  //why: It looked after the asker's own standing with Renée.
  //pull: You went out on a limb on his word, and she did write.
  //felt: There it is. The bill.
  //eased: It was not nice about it, as he had asked.
  //cost: It made his telling into something he was late with.
  ~ billed = true
  Teo: I'm saying something. #angry
  He gets the gloves and puts them under his arm. #prop:held
  -> your_number
* [Well, I was fond of that bus. Give me a second to put it down. … Okay, it's down. You were at the counter. Keep going. #id:had-it-wrong #move:steady]
  //felt: You took it. You didn't hand it back.
  //eased: It kept what you felt down to one sentence, and kept a place for the rest of his.
  //cost: It took a second that was his.
  Teo: That's it. That's the counter. #worried
  Teo: She says the fridge is making a noise, and I hear a number. #sad
  He looks up to see if you are being nice. You don't seem to be.
  -> your_number

=== your_number ===
5:35, the stop. The board says 14 6 MIN, as if it had never been anything else. {billed:He has not said a word since the corkboard.|{fixed:He has thanked you for the app, twice.|He walks easier than he did on Tuesday.}} #place:bus-stop #prop:held #calm
In his wallet, behind the bus pass, is the warmline card, gone soft at the corners.
Teo: Had this since March. I don't call strangers. And don't say we'll do it together. Intake lady did that, hand on my back. I hung up on a very nice voice. #worried
He puts it back, and opens New Contact on his phone.
Teo: You, I'd know who picks up. I wouldn't call, though. It's like the fire extinguisher. I like knowing where it is. #hopeful
Teo: So, your number. Not to use. #hopeful #moment:your-number #ctx:limit
//ask: When has a limit been kind, and when has the same sentence been a closed window?
* [I'd rather not give it, Teo, and I'm sorry. Could we ring that card now, you and me, so the first time's over with? #id:call-it-once #move:name-limit #a:1 #b:1]
  //why: A kind no, and after it the one thing he had asked you not to offer.
  //pull: You won't leave him alone with a card, and the first call is the hard one.
  //felt: And there's the hand on my back.
  //eased: It was gentle, and it was ready to stay for as long as the call took.
  //cost: It offered to do together what he had just told you how he does together.
  Teo: That's what she said. With the hand. #guarded
  He puts the wallet away, and then the phone.
  -> it_rings
* [That card, nights, it's Lorraine. Sixty-one, hoarse as a crow, keeps nine parakeets and does all the voices. Mine I hang on to. #id:parakeets #move:name-limit]
  //felt: Nine. Okay. So that's who picks up.
  //eased: It kept your number yours, and told him what he had said he likes to know: who it is.
  //cost: It left the dialing to him, and he might not.
  ~ called = true
  Teo: The voices. #guarded
  He lets three cars go by. Then he walks off as far as the pole, and you see his elbow come up.
  Teo: Hi. I'm, uh, checking the extinguisher. … Which one's that? #smiling
  He saves it under LORRAINE (NIGHTS).
  -> it_rings
* [No. Nobody gets mine, and that's not about you. The card's good all night, and somebody picks up, ready or not. #id:same-for-everybody #move:name-limit #a:1 #b:-1]
  //why: Every word was true, and the one way it left open was the stranger on the card.
  //pull: It is fair, it is the rule, and it is the same for everybody.
  //felt: Ready. I've been ready since March.
  //eased: It was clear, and it was over quickly.
  //cost: It sent him back to the stranger he had just told you about.
  Teo: No, I know. #sad
  New Contact goes dark.
  -> it_rings
* [For the bad nights, then, and it goes to nobody else. Not Dre, not the guys. Got your thumbs ready? Area code comes first. #id:only-if #move:blur-role #flag:contact]
  //pull: He asked for so little, and you would sleep better.
  //felt: I won't use it. I'll look at it. I'll look at it a lot.
  //eased: It made that night easier for both of you.
  //cost: It made you the one number he didn't have to be brave to call.
  ~ number = true
  He types it with his thumbs and reads it back to you. He saves it with a last initial.
  Teo: I'll never use it. #relieved
  -> it_rings
* [I had a number like that my whole first year, and I never once dialed it. What would it do for you, having it in there? #id:kept-one #move:purposeful-share]
  //pull: It is your own, it is short, and he is twenty-two.
  //felt: So you get it. So… is that a yes?
  //eased: It let him know that somebody else had carried one.
  //cost: It asked what he had just answered, and left what he had asked.
  Teo: Fire extinguisher. Like I said. #guarded
  He waits, thumbs over the keys. After a while he puts them away.
  -> it_rings

=== it_rings ===
5:41. His phone goes in his hand{called:, and for a second he thinks it's Lorraine}. He has turned his back to the road and the board, to think. #worried
Over his shoulder the board changes: 14 NOW. NEXT 6:20. The bus is at the light.
Teo: It's her. She thinks I'm on second shift. There's no class, there's a warehouse. #worried
Teo: If I pick up, I have to be somewhere. #worried #moment:it-rings #ctx:fact
//ask: How do you know when keeping out of it has turned into keeping it from them?
* [Pick up or don't, Teo. That's between you and her, and I'm here whichever way you go. #id:between-you-and-her #move:emphasise-choice]
  //pull: All week you have kept your hands off what is his, and this is his.
  //felt: Whichever way. Okay. Why are you looking past me?
  //eased: It left his mother to him.
  //cost: It said the choice was his and kept from him what he was choosing.
  ~ silent = true
  Teo: Yeah. Okay. #worried
  He picks up, with one finger in the other ear.
  -> doors_close
* [(His mother, his phone. Hands in your pockets, and look off up the street until he's done.) #id:look-at-the-street #move:step-back #a:1 #b:-1]
  //why: The board had changed behind his back, and only one of the two could see it.
  //pull: Everything this week has taught you to keep your hands off.
  //felt: You're so careful. Why's everybody looking past me?
  //eased: It gave him the call to himself.
  //cost: It kept quiet about the one thing he could not see.
  ~ silent = true
  He watches you not look. Then he picks up, with one finger in the other ear.
  -> doors_close
* [(Whistle through your teeth and point past him with your whole arm, till he quits looking down.) #id:behind-you #move:honest-concern]
  //felt: What. Oh. Ninety seconds, then. I can do a lot in ninety.
  //eased: It put the last thing he needed in front of him, and stopped there.
  //cost: It spent one ring of the five she gives him, and the whole stop turned around.
  He turns around. He reads the board once. It has never been this short. #worried
  Teo: Mami. I've got ninety seconds. I'm at a bus stop. #worried
  He has one boot on the step and a palm against the door. The driver waits for him, more or less.
  Teo: I go to school. Nights. … Yeah. School. #hopeful
  -> standing
* [She'll still be there at ten tonight, Teo, and that booth won't be. Just let this one ring. #id:let-it-ring #move:persuade]
  //pull: You have carried this week too, and the bus is right there.
  //felt: You picked. Okay. You picked.
  //eased: It put him on the bus.
  //cost: It settled for him which of the two could wait.
  ~ pressed = true
  He turns around, and sees the bus, and sees that you had. #guarded
  He gets on with the phone flat against his leg. You can hear it through the door till the bus goes.
  -> standing

=== doors_close ===
Teo: Mami. I'm at a bus stop. No. No, I'm fine. I have to tell you a thing. #worried
The 14 pulls in behind him, opens, waits, and closes, quite gently. He hears that, and turns around. #sad
NEXT 6:20. He goes on talking. He doesn't look at you.
-> standing

=== standing ===
{
- (lent or rode) && not repaired:
  -> owed
- number or pressed:
  -> who_he_calls
- silent:
  -> dres_key
- else:
  -> fifth_night
}

=== owed ===
{silent:He takes the 6:20. Somebody has wedged the shop door with a glove, and the booth is still his.|He is in the booth at 6:04.} #exit:Teo
Friday you come back from lunch and there is an envelope on your keyboard. {lent:A twenty, folded once, and nothing written on it.|A five, and the word GAS in block letters, as on a drawing.}
{told:Renée enters it. Her book says "Talk Monday," and now it says "Paid."}
He is by the coats, with his jacket zipped. #enter:Teo #place:drop-in #guarded #prop:given
Teo: So we're square. #calm
You say you are. He leaves past the bins. Everybody is very pleasant.
{again:He does not try you first. }In three weeks he is short again, and asks the man with the van, who keeps a notebook. {number:He doesn't use your number. He looks at it.}
You are behind him at the coffee cart when he tells it. #place:bus-stop
Teo: That guy at least writes it down. #guarded
He says it to the man with the cups. You have your change in your hand. #guarded #ending:owed
//stands: Teo has his booth, and the two of you have stopped being able to use the front door.
-> END

=== who_he_calls ===
{silent:Thursday it's the 6:20, and somebody's glove in the shop door. Friday it's his fifth night.|Friday it's his fifth night.} {pressed:His mother thinks he is on second shift.|His mother knows what he does with them.} #exit:Teo
At 9:40 {number:your own phone lights up, on your own kitchen table.|there is a message on the work phone, for the morning.}
Teo: Made it. Okay if I send her the forty? #far #hopeful
It is a good question. {number:You answer it. It takes a minute.|You answer it at nine, and he has waited.} The next is about a shift, and the one after that is about boots.
He gets his arcs. He comes by the front, and he's glad to see you.{lent: The twenty came back over the desk, with Renée looking on.} You go on leave in April.
The first Monday, he stands at the stop with the phone in his hand and an offer for the day shift. Two buses go by. #enter:Teo #worried
Teo: I don't know. What would you say I think? #worried
He says it to the board. #worried #ending:who-he-calls
//stands: Teo kept the booth, and he checks with you now before he checks with himself.
-> END

=== dres_key ===
He takes the 6:20. There is a glove in the shop door, and it is Dre's. Ocampo looks up, looks at the glove, and doesn't write. #exit:Teo
{repaired:Monday you are at the desk, as agreed, and he comes in by the front, a little formal.|Friday he comes in by the front, on time, a little formal.}{lent: He puts down a twenty, in the open, and signs for it.} #enter:Teo #place:drop-in #calm #prop:held
Teo: I told her. She cried, then she asked if there's a mask. #smiling
You: Is there?
Teo: There's a mask.
He is sweeping Dre's booth through May. He mentions it as one mentions rent.
He never asks if you saw the board. When he has a thing to read now, a lease, a pay stub, he reads it twice, and shows it to Dre. #calm #ending:dres-key
//stands: Teo told his mother himself, and got to class on somebody else's glove.
-> END

=== fifth_night ===
6:04, by the clock over the hood. Ocampo looks out at the lot, and then up. #exit:Teo
{repaired:Friday you stay in the back, as agreed, and hear the front door. Monday you are at the desk.|Friday he is early, and comes in by the front.}{lent: A twenty goes down on it, in the open, and he signs.} #enter:Teo #place:drop-in #smiling #prop:held
Teo: Five nights. She asked what I weld. I said nothing yet. Straight lines. #smiling
{called:He says Lorraine says hi. He may be joking.}
He has sent forty, not a hundred, and the fridge is still the fridge.
Teo: You know what forty fixes? The little light. You open it, and it's warm, and there's a light. #angry
That is at you, out loud, over the desk, with people on the couch. You don't have forty more of anything.
He pulls his gloves out from under his arm and looks at the clock.
Teo: I've got a bus. #calm
He takes the front door. #calm #ending:fifth-night
//stands: Teo has told his mother where he is, and the booth was still his when he got there.
-> END

//discuss: Your agency may allow a ride, or a small loan, or a number. Say yours out loud: what would change in this story, and what would not?
//discuss: The book was comfortable for nobody. Whom would leaving it shut have protected, and for how long?
//discuss: Turning your back on Tuesday and looking up the street on Thursday are nearly the same act. What made one of them company?
