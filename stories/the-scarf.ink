# title: The Scarf
# client: Agnes Kowalczyk
# cast: Agnes, Renée, You
# place: kitchen
# setting: her kitchen
# about: Your Tuesday visit to Agnes Kowalczyk, who sent out a city's buses until she retired. Nobody is in danger in this scene.
# level: 2
# minutes: 12
# trains: Be warm and leave room for others
# trains: Limits said first
# trains: Pressure to give something back
# note: a husband's death, eight months ago
# note: a keepsake of his
# note: loneliness, and a holiday coming
# card: 3, 1, 5, 4
# language: en
# review: drafted
INCLUDE shared/ferry-street.ink

// What the later moments remember of the earlier ones. outs counts the lines that leaned out.
VAR outs = 0
VAR procedure = false
VAR looked = false
VAR worn = false
VAR returned = false
VAR friday = false
VAR joins = false
VAR tables = false
VAR ask_again = false
VAR took_number = false
VAR handed = false
VAR called_stop = false
VAR crossed_off = false
VAR cream = false
VAR dessert = false
VAR six_ten = false
VAR sunday = false
VAR radio = false
VAR slice = false
VAR chair = false

-> one_arrival

=== one_arrival ===
4:02, by the clock on the wall. It was a present from the company. LEON KOWALCZYK, it says, LINE 22, 31 YEARS. #place:kitchen #prop:given
Agnes has your coat off you before you have found the buttons. This is the warmest room you will sit in today.
You leave on the 4:24. Somebody across the bridge expects you at half past, and they have waited on you once this month already.
Under a magnet on the refrigerator is the list you brought in October: lunch club, Monday circle, phone friend. There is a ruled line through each, with a date and her initials.
Agnes: I ran all three of yours. The circle holds hands. The phone friend was nineteen, and she called me "hon." #smiling
Two plates are out. The oven light is on.
Agnes: Same terms as September, please. You say what you see, and I say what I feel. #calm
You shook hands on it, over this butter dish, the week the hospice lady told her she was angry.
Agnes: So. You're my only arrival, you know. The mail comes through a slot. #guarded #moment:one-arrival
//ask: What do you and the person already have an agreement about, and would you know if you had stepped past it?
* [There's the circle, lunch club, a phone friend, or something else. Would any be worth another look, or not today? #id:three-clubs #move:offer-menu #a:1 #b:-1]
  //why: She had tried all three and signed them off, and the list was hanging in the room.
  //pull: It is real help, held out loosely, and you would like her to have more than you.
  //felt: It's initialed. It's right there, initialed.
  //eased: It put more in her week than one visit, and it left her a no.
  //cost: It offered her what she had already tried, as if nobody had read the list.
  ~ outs = outs + 1
  Agnes: They'd suit somebody. #guarded
  She straightens two plates that were straight.
  -> scarf
* [Two plates, for one arrival. And that oven's been on since well before I left the center, by the smell. #id:oven-since #move:reflect]
  //felt: Somebody read the board.
  //eased: It kept the September terms and let her hear what she had said.
  //cost: It left the slot and the quiet for her to bring up, or not.
  Agnes: Since three. You were due at four. I allow for the bridge. #smiling
  -> scarf
* [One arrival a week, and a slot for the rest. The days in between must have gotten very long for you. #id:long-days #move:reflect #a:1 #b:-1]
  //why: What she feels was hers to say; you two had shaken hands on it.
  //pull: You heard the slot, and it would be cold to let it go by.
  //felt: September. We shook on it.
  //eased: It took what she said about the mail seriously.
  //cost: It said her feeling for her, on the terms of the hospice lady.
  ~ outs = outs + 1
  Agnes: That's my department. #guarded
  She goes and looks in at the pie.
  -> scarf
* [Porch swept, roses in their burlap, pie in. Nothing's running late out of here today, that I can see. #id:out-on-time #move:affirm]
  //pull: The porch was swept for you, and somebody might say so.
  //felt: Leon would have noticed the porch, too.
  //eased: It said what she had done with the day, and kept to what could be seen.
  //cost: It went around the mail slot.
  Agnes: You are. Two minutes. Don't tell the union. #smiling
  -> scarf

=== scarf ===
4:07. The tea has been poured for you. She pushes a shoebox across the table, past the butter. #prop:flat
Agnes: The tissue's from the funeral home. They left me the whole box and said they'd give me a minute. #calm
Agnes: Everybody gave me a minute. Since March, I've got minutes I'll never use. #calm
Under the tissue, folded in three, is a scarf in gray, red and navy. It gives off a little cedar.
Agnes: Six weeks. It's dark at your stop now. #hopeful
You like it very much. She is watching your face, and not the scarf.
Agnes: If there's a procedure, say procedure. I had twenty years of drivers who smiled at me when they meant no. #worried
Agnes: Well? Go on, before the pie. #hopeful #moment:scarf #ctx:limit
//ask: The rule says ask first. How do you say that to somebody who is looking at your face?
- (asking)
* [(Wind it on.) It's the warmest thing I own, as of right now. Could a driver see me in this? #id:wind-it-on #move:blur-role #flag:gift]
  //pull: She made it for your neck, and a no would be about her hands.
  //felt: It looks right on somebody.
  //eased: It met six weeks of evenings with plain delight.
  //cost: It took the thing before anybody had asked what it was.
  ~ worn = true
  She claps, once. She comes around the table and pulls the end straight at your throat. #prop:given
  Agnes: They'd see you from the bridge. #smiling
  -> navy_worn
* [I'd love to say yes, and there's procedure: handmade goes by Renée first. I'll tell her whose. How long did you say? #id:renee-first #move:consult-supervisor]
  //felt: There's a procedure. I know procedures. It still goes back in the box.
  //eased: It gave her the straight word she had asked for, and said what would be told and to whom.
  //cost: It put the lid back on, for now.
  ~ procedure = true
  Agnes: Six weeks. Tell her the edges are double. #guarded
  She folds the tissue over, corner by corner, and puts on the lid.
  -> navy_folded
* [Every edge of this is done twice. Before we get to whether I can take it, would you tell me how it came about? #id:edges-twice #move:open-question]
  //pull: It is lovely work, and you would like to be gentle before anything gets decided.
  //felt: Is that a smile? That's a smile.
  //eased: It looked closely at her work and made room to talk.
  //cost: There was a procedure in it, and it smiled and did not say so.
  ~ looked = true
  Agnes: It came about because your neck was cold. #guarded
  She waits. Nothing comes, and she folds the tissue over, corner by corner.
  -> navy_folded
* [You made it, Agnes, so it goes where you say it goes. My neck's got no vote in this, either way. #id:where-it-goes #move:emphasise-choice]
  //pull: Putting it in her hands feels like the respectful way.
  //felt: Then why aren't your hands moving?
  //eased: It kept from saying no to a gift.
  //cost: It handed her a question that a rule had already answered.
  ~ outs = outs + 1
  Agnes: I decided. It's in front of you. #guarded
  The box stays between you. After a while she folds the tissue over herself.
  -> navy_folded
* [Step onto the back porch and call Renée #id:renee #aside]
  -> ask_renee -> asking

=== ask_renee ===
You ask if you could use the porch. "Take two," says Agnes. "I've got plenty." #guarded
The roses stand along the porch rail in burlap, numbered like buses. It rings three times. #place:plain #exit:Agnes
Renée: Tatum. I can hear an oven door. #far #calm
You: Agnes made me something. A scarf.
Renée: I bet it's a good one. #far #smiling
You: It's beautiful.
Renée: Is that wool all the same age? #far #calm
Through the storm door you can see the box. The gray and the red are fat and new. The navy lies flatter than the rest, and has been washed soft.
4:09. When you sit down, your tea has a saucer on top to keep it warm. The box has not moved. #place:kitchen #enter:Agnes #hopeful
->->

=== navy_worn ===
4:11. She sits, and she is still holding the end of it.
Agnes: Well, I was going to say it first. I had it all worked out, how I'd say it. #worried
Agnes: Navy suits you. That's Leon's. His cardigan, off the 22. #sad
Agnes: I got him out of the cedar chest. Eight months in there with his badge. I pulled it out Sunday on the stairs, for the last stripe. #sad #moment:navy-worn #ctx:repair
//ask: When you have already said yes, what is there left to ask?
* [(Put a hand on the navy. One breath.) Then that's Leon I've got on. Start me off at the top of the stairs. #id:hand-on-navy #move:steady]
  //pull: It is him, and you meant it when you put it on.
  //felt: You stopped talking. He used to do that.
  //eased: It stayed still and let the stairs be told.
  //cost: It went on wearing what had not been asked about.
  She tells you about the stairs. One snip, top step, and it ran. She was at the bottom before it ended.
  Agnes: One thread. I thought it would fight me. #sad
  The scarf stays where it is.
  -> blizzard
* [(Unwind it into her lap.) I'm sorry, Agnes, I got ahead of you. Would you say it the way you meant to? #id:off-and-ask #move:repair]
  //felt: It comes off slower than it went on. Good.
  //eased: It gave the telling back to the one who had prepared it, and the scarf with it.
  //cost: It left your neck bare and her lap full, and Renée still to be asked.
  ~ worn = false
  ~ returned = true
  She gathers it up across both arms. #prop:held
  Agnes: It went, "Before you put that on, you'd better know who it is." #sad
  Agnes: And then the stairs. It came away in one thread. I thought it would fight me. #relieved
  It goes back in the tissue for now, with the navy on top. #prop:flat
  -> blizzard
* [Oh, Agnes. I'm so sorry, I had no idea. It's supposed to be somewhere safe, with his badge. Shall I fold it? #id:cedar-chest #move:unsolicited-advice]
  //pull: You are frightened of losing it on a bus, and of owing for it.
  //felt: He's been somewhere safe. That's why I got him out.
  //eased: It treated the wool as precious, and it was quick to be sorry.
  //cost: It sent him back to the chest she had taken him out of.
  Agnes: He hated that chest. #angry
  You hold out the end of it. She doesn't take it, and after a while it is around your neck again.
  -> blizzard
* [Then it stays on all winter, and he rides the 22 again. You don't think he'd mind that it's me? #id:ride-again #move:blur-role #flag:gift]
  //pull: You can see what it would give her, and you would love to be that.
  //felt: It's you or nobody, then.
  //eased: It gave her a picture she will keep.
  //cost: It made you the one he rides with.
  Agnes: He'd say keep your ends out of the doors. #smiling
  She is crying, and pleased.
  -> blizzard

=== navy_folded ===
{
- procedure:
  4:11. The lid is on. She is talking to the oven door.
  Agnes: That's correct. That's how it's done. #calm
- looked:
  4:11. The lid is on, not quite straight. She is talking to the oven door.
  Agnes: So it's well made. Good. #guarded
- else:
  4:11. She has put the lid on herself. She is talking to the oven door.
  Agnes: So that's where it goes. In the box. #guarded
}
Agnes: The navy's Leon's. His cardigan, off the 22. I pulled it out Sunday on the stairs, for the last stripe. #sad #moment:navy-folded
//ask: What do you do with your hands when you hear, too late, what it was that you answered?
* [Then it's coming home with me. I'll talk Renée into it by Friday. She's softer than she looks, you know. #id:home-by-friday #move:blur-role #b:1]
  //why: It promised an answer that was not yours to give, though nothing had left the house yet.
  //pull: You would do anything to have answered differently two minutes ago.
  //felt: So it was never procedure.
  //eased: It let her see that it mattered to you.
  //cost: It spent Renée's answer in advance, to get out from under your own.
  ~ friday = true
  Agnes: Friday. #hopeful
  She writes it on the wall calendar, in ink.
  -> blizzard
* [That navy lies flatter than the gray, and it's about half as thick. You'd have had to carry it double, to match. #id:carried-double #move:affirm]
  //felt: Somebody's looking at him.
  //eased: It kept the September terms: it said what could be seen, and it had looked.
  //cost: It never said his name.
  ~ joins = true
  Agnes: Triple. He was all elbows. #sad
  She sits down at last, and takes the lid off, to show you the joins. There are two. You find one. #smiling
  -> blizzard
* [(Say nothing. Leave your hand lying where it is, beside the box, and give her all the time she needs with it.) #id:hand-flat #move:steady #a:1 #b:-1]
  //why: She had told you over that tissue what everybody's minute was worth to her.
  //pull: Nothing you could say is big enough, and nobody should hurry her.
  //felt: And there it is. The minute.
  //eased: It stayed, and asked her for nothing.
  //cost: It was one more minute, from one more person who did not know where to look.
  ~ outs = outs + 1
  The oven ticks.
  Agnes: I've got minutes. #guarded
  -> blizzard
* [I'm so sorry, Agnes. I was going on about a scarf, and it was Leon. That must have hurt, pulling it out row by row. #id:row-by-row #move:reflect #a:1 #b:-1]
  //why: What she feels was hers to say; you two had shaken hands on it.
  //pull: It would be cold to hear that and not say that it hurts.
  //felt: It didn't hurt. It came like butter. That's what hurt.
  //eased: It owned the last two minutes, and it was tender.
  //cost: It told her what she had felt on those stairs, and it was not that.
  ~ outs = outs + 1
  Agnes: That's my half of it. You do the seeing. #guarded
  She looks at the box. You look at her.
  -> blizzard

=== blizzard ===
When a thing has been said in this kitchen, she tells you a route.{not worn: The box goes up on top of the refrigerator.} #prop:given
Agnes: Ninety-three, the blizzard. I had a new girl on the microphone, reading Elm Street the whole timetable. Every bus but theirs. #calm
Agnes: I took it off her. First you say it isn't coming. Then people can look around. #calm
4:15. She lifts the calendar off its nail and turns it to face you. Nine days down, in pencil, there is a goose. #hopeful
The center is closed that Thursday. It is your day off.
Agnes: Thursday week. Noon. The three-ten has you home by dark. #hopeful
Agnes: Zielinski's holding me a bird, and he shuts at five. I can get the six-pound or the eleven. #smiling
She already has the receiver in her hand. #hopeful #moment:goose #ctx:limit
//ask: What does a slow answer cost, and which of you pays for it?
* [St. Casimir's sets a table at one, the Grange at three, or there's your own. Which comes nearest to a good day? #id:four-tables #move:offer-menu #a:2]
  //why: The tables were real, and the no was left for her to work out.
  //pull: They are good tables, and none of them needs you to say no.
  //felt: Every bus but theirs.
  //eased: It took her holiday seriously and put three real tables in it.
  //cost: It never said that you weren't coming.
  ~ tables = true
  Agnes: I asked you. I didn't ask the Grange. #guarded
  She says it without heat, and hangs up the receiver.
  -> two_empty
* [Hold that bird. Renée has the say on anything off the clock, so you'll have it from me on Tuesday, yes or no. #id:renee-again #move:consult-supervisor #a:1 #b:-1]
  //why: Nothing was in doubt and the butcher shut at five: it kept her waiting for a no that you already had.
  //pull: Asking is part of the job, and you would hate to hurt her with a quick answer.
  //felt: You know already. You want Renée to say it.
  //eased: It took the asking seriously, and it kept you from saying no.
  //cost: It left her holding the phone until Tuesday, with a butcher who shut at five.
  ~ outs = outs + 1
  ~ ask_again = true
  Agnes: You don't need Renée to count to Thursday. #guarded
  She looks at the receiver for a second, and hangs it up.
  -> two_empty
* [Thank you for wanting me. I'm not coming: it's my day off, and I keep those. Tuesday at four I'll be here. #id:not-thursday #move:name-limit]
  //felt: It's a no, and it's said to my face.
  //eased: It was a no she could order by, with a Tuesday behind it.
  //cost: It was a no, to a table she had already set in her head.
  Agnes: Well. The six-pound. #sad
  She turns the calendar back around.
  Agnes: Route canceled. #guarded
  -> two_empty
* [Dessert, then. One hour, off the clock. You'd be saving me from a frozen dinner and the parade, to be honest. #id:one-dessert #move:blur-role]
  //pull: It is true about the dinner, and you have hardly a no left in you.
  //felt: One hour. I can build a day on an hour.
  //eased: It filled the square on the calendar, and it was meant.
  //cost: It made your day off part of her plan for the winter.
  ~ dessert = true
  Agnes: Eleven pounds, then. People like a sandwich after. #smiling
  She moves the goose to one o'clock, with an eraser.
  -> not_a_lie

=== two_empty ===
4:17. She wipes a counter that is clean.
Agnes: Ruth called Sunday, about Thursday. From the route office. Nineteen years we shared a desk. #calm
Agnes: I told her I had company coming. So that's two seats. #sad
{tables or ask_again:
  Agnes: {tables:I suppose Ruth could have the Grange.|I suppose I'll know Tuesday if I lied.} #guarded
}
Agnes: And nobody needs to ask me how I feel. I've got a run with nobody on it, is what I've got. #worried #moment:two-empty
//ask: Somebody tells you what kind of problem it is. When do you take their word for it?
* [Could I have her number? I'll call on the work phone, say the dates got crossed, and nobody has to feel foolish. #id:get-ruth #move:rescue]
  //pull: You made half of this, and one call would mend it.
  //felt: I dispatched eleven hundred buses. I can dial.
  //eased: It would have taken the awkward call off her.
  //cost: It took the phone out of the hands of somebody who ran a city on one.
  ~ took_number = true
  She gives you the number by heart. She does not watch you write it. #guarded
  Agnes: You'll be nice about it. #calm
  -> not_for_the_file
* [Back up to Sunday a second. How'd she sound, when you told her? Nineteen years, you'd know it from one breath. #id:ruth-sounded #move:open-question]
  //pull: There is a whole friendship in that phone call, and you would like to hear it.
  //felt: Like she'd had her coat on.
  //eased: It brought Ruth into the kitchen.
  //cost: It asked about the call when she had asked about the run.
  Agnes: Like she'd been about to say something else. #sad
  She rinses the cloth and hangs it up very straight.
  -> not_for_the_file
* [There might be a few ways: call the stop, run an extra, or sit tight with it. Which would you send out? #id:canceled-bus #move:offer-menu]
  //felt: Finally, my kind of question. You call the stop.
  //eased: It took her at her word about what kind of problem it was, and left her the microphone.
  //cost: It went past how sad two empty seats can be.
  ~ called_stop = true
  Agnes: You call the stop. You don't let them stand there. #calm
  She looks at the phone. She leaves it on the wall.
  Agnes: I'm not doing it with you here. #guarded
  -> not_for_the_file
* [Call her tonight, Agnes, before she makes other plans. Somebody who knew you at work is worth ten of me. #id:ten-of-me #move:unsolicited-advice]
  //pull: It is good sense, and it lets you off the hook for Thursday.
  //felt: Now I've been handed to Ruth.
  //eased: It pointed at somebody who could stay all day.
  //cost: It gave her an order, and it gave her away.
  ~ handed = true
  Agnes: Yes, dear. #guarded
  She has not called you dear before.
  -> not_for_the_file

=== not_a_lie ===
4:17. She is counting chairs.
Agnes: Good. Then it isn't a lie. Ruth called Sunday, from the route office, about Thursday. #relieved
Agnes: She'd have come for the whole day. I told her I had company. #calm
She lifts the receiver again and finds Zielinski's number with her thumb. She has not looked at you since "Ruth." #worried #moment:not-a-lie #ctx:repair
//ask: How soon after a yes can it still be taken back, and what does each day cost?
* [You were quick. All those years on the board, and you had an answer out before she'd finished asking you. #id:quick-answer #move:affirm #a:1 #b:-1]
  //why: It praised the excuse, and left what it cost her unsaid.
  //pull: It would make her smile, and it lets dessert stand.
  //felt: Quick. Yes. I was quick.
  //eased: It kept her from feeling caught.
  //cost: It gave her credit for the answer that had emptied her table.
  ~ outs = outs + 1
  Agnes: Reflex. #guarded
  She orders the eleven-pound. She says "for company" twice.
  -> not_for_the_file
* [I'm an hour. Ruth's a whole day. You're the one who made up the timetables, so which one of us do you run? #id:hour-and-day #move:honest-concern]
  //pull: It is fair warning, and you keep your word about dessert.
  //felt: An hour against a day. I can do that sum.
  //eased: It gave her the sum to do before she ordered.
  //cost: It kept your promise standing and left it to her to take it down.
  ~ crossed_off = true
  ~ dessert = false
  Agnes: Then don't come for an hour. #sad
  She rubs out one o'clock herself, and orders the six-pound.
  -> not_for_the_file
* [So Ruth comes too, for my hour. That's three of us and a goose, and I'll bring the cream. All right? #id:cream-for-three #move:blur-role]
  //pull: Everyone gets fed, and nobody has to take anything back.
  //felt: Then you'd both be gone by two.
  //eased: It put a third plate on the table in one breath.
  //cost: It fixed her friend around your hour.
  ~ cream = true
  Agnes: She'll bring cards. #hopeful
  She writes your name under the goose, and orders the eleven-pound.
  -> not_for_the_file
* [I have to take dessert back, and I'm sorry. No was hard to say. What you do about Ruth is yours again. #id:take-back-dessert #move:repair]
  //felt: I'd sooner have it now than Thursday at one.
  //eased: It took the yes back while there was still a bird to choose and a friend to call.
  //cost: It was the second time in three minutes that Thursday changed.
  ~ crossed_off = true
  ~ dessert = false
  Agnes: I had the pencil put away. #angry
  She rubs out one o'clock. It takes a while, and some of the goose goes with it.
  Agnes: The six-pound. Ask me Tuesday if I called. Not before. #guarded
  -> not_for_the_file

=== not_for_the_file ===
4:20. The timer goes. She lets it ring.
Agnes: Do you get lonely? In your own place? #worried
She has the mitts on, and no hand free to wave it off.
Agnes: Not for the file. And no hours and no streets, I keep those. I still lie there till other people's last buses are in. #worried
Agnes: Yes or no, and don't hand it back. All year I've asked people a thing, and they hand it back to me. #guarded #moment:not-for-the-file #ctx:asked
//ask: When somebody asks you a plain question about yourself, where does your answer stop?
* [Some evenings I do, the way anybody does. What are yours like, in this kitchen, once it's dark and quiet? #id:what-are-yours #move:open-question #a:1 #b:-1]
  //why: She had asked that it not be handed back, and it was back in her hands within the breath.
  //pull: You were taught to say it in a few words and give the person their turn.
  //felt: Anybody. I didn't ask anybody.
  //eased: It kept the visit hers, and it was gentle.
  //cost: It said what anybody says, and then asked her, a breath after she had asked you not to.
  ~ outs = outs + 1
  Agnes: And back it comes. #guarded
  She turns her back and shuts off the timer with an elbow.
  -> rests_ten
* [Yes. Sundays, around four, and winters are worse. I phone my brother and we don't talk, we watch the game. #id:sunday-four #move:purposeful-share #a:2]
  //why: Short and true, and it was an hour, when she had said what she does with other people's.
  //pull: A yes by itself is a crumb, and this is the right size for a true answer.
  //felt: Sunday, four. There. Now I've got that one.
  //eased: It answered, and stopped, and the next word was hers.
  //cost: It gave her an hour of your week to lie there with.
  ~ sunday = true
  Agnes: Four. In the winter. #worried
  She looks up at LINE 22, 31 YEARS, as if there were something to send.
  -> rests_ten
* [Yes. (That one word. Then shut your mouth on the rest, and let the timer ring for as long as it likes.) #id:one-word #move:purposeful-share]
  //felt: Yes. So it's not a thing I've got. It's a thing people have.
  //eased: It was an answer, and there was nothing in it for her to keep watch over.
  //cost: It kept the rest of yours to yourself.
  ~ six_ten = true
  Agnes: Mine's six-ten. That's when he'd have turned the key. #sad
  The timer rings a while longer. Neither of you does anything about it.
  -> rests_ten
* [Every night, since the divorce. The radio stays on so there's something to say goodnight to. Last week I cried. #id:radio-goodnight #move:overshare]
  //pull: She asked, it is true, and no one has asked you in a while.
  //felt: Oh, this one needs a second plate.
  //eased: It was as honest as her question.
  //cost: It gave her somebody to look after, with her own question still on the table.
  ~ radio = true
  Agnes: Last week. Oh, hon. #worried
  She pats your hand with a mitt. By the time she gets to the oven, the pie is a shade too dark.
  -> rests_ten

=== rests_ten ===
4:22. The pie is on the rack. From the window you can see the bridge, and the 4:24 coming down off it.
Half past, across the bridge. The last time you ran late, they had been standing out on their steps, in the rain, not angry at all.
Agnes: It rests ten minutes, or it runs. #calm
She turns the armchair under the clock around to face the table. You have never seen anybody sit in it. #hopeful
Agnes: That's Leon's. Nobody's said you can't. #hopeful #moment:rests-ten #ctx:limit
//ask: Who else is in the room when you decide to stay ten minutes longer?
* [Then dispatch me. I don't know the back way over the bridge, and you do. What's leaving now, and where from? #id:dispatch-me #move:step-back]
  //pull: You truly do not know the way, and she does.
  //felt: Finally, something in my line.
  //eased: It was plain that you were going, and it put her in charge of getting you there.
  //cost: It left his chair turned to the table, with nobody in it.
  Agnes: The 9, behind the bakery, at twenty-six. That one's going to sit at the light. Go. Go! #smiling
  Your coat hits you in the chest. The chair stays as it is.
  -> leaving
* [I'd like to, Agnes, and I've left them standing once. Would you keep me a piece? I'll have mine cold on Tuesday. #id:tuesday-slice #move:name-limit]
  //felt: There's somebody standing at a stop. I can't hold a bus for pie.
  //eased: It gave her the reason that she, of all people, would take.
  //cost: It was a no to his chair, and she had turned it around for you.
  ~ slice = true
  Agnes: There won't be. #sad
  She cuts it hot, for herself, and it runs all over the plate. She lets you find your own coat.
  -> leaving
* [(Fetch your coat.) That means more to me than you'd know, Agnes. Thank you, for all of it. It smells wonderful. #id:coat-buttons #move:deflect]
  //pull: A second no in one visit is more than you can say aloud, and you mean every word of the thanks.
  //felt: I can see a coat.
  //eased: It was warm, and it spared both of you the word.
  //cost: It thanked her for the chair without saying whether you would sit.
  ~ outs = outs + 1
  Agnes: I can see a coat. #guarded
  She wraps nothing. She turns the chair back around.
  Agnes: Mind the step. #guarded
  -> leaving
* [(Sit down in it.) I'd like that. What was he like in here, in the evening, at the end of a shift? #id:good-chair #move:blur-role #b:1]
  //why: No rule stood against a chair; the ten minutes belonged to somebody on their steps across the bridge.
  //pull: She has just offered you his chair, and who gets up from that?
  //felt: It creaked. It's got a person in it.
  //eased: It let her tell his evenings to somebody who listened.
  //cost: It was paid for by the person at half past, and it filled his chair.
  ~ chair = true
  It creaks. She tells you how he ate, and what he said to the radio. The 4:24 goes by behind her. #relieved
  Agnes: Shoes off, feet there. Every night. I stepped over them for thirty years. #smiling
  You can't see the clock from under it. It is twenty to five when you look.
  -> leaving

=== leaving ===
{
- took_number or handed:
  -> ruth_arranged
- chair or dessert:
  -> his_chair
- outs >= 2:
  -> lid_on
- else:
  -> extra_bus
}

=== extra_bus ===
{worn:On Friday Renée looks at your neck before you have said good morning. You tell her the rest by the coffee urn.|On Friday, by the coffee urn, you tell Renée whose work it is, how long it took, and what the navy is.} #place:drop-in #exit:Agnes
Renée: {worn:Then it isn't yours or mine to hang up.|She could hang it by our door. She could keep it.} Has anybody asked her? #enter:Renée #calm
Tuesday, 4:01. {slice:There is a slice, wrapped, with your name on it and the date.|There is no pie.} Agnes is short with you. #place:kitchen #exit:Renée #enter:Agnes #guarded
{worn:
  You set the scarf on the table in a paper bag. She looks at the bag. #prop:flat
}
{friday:
  Agnes: I wrote Friday. In ink. #guarded
}
{radio:
  Agnes: How'd you sleep? And don't say fine. #worried
}
Agnes: Well, I called {called_stop:the stop|her}. Ruth said no. She's got her sister Thursday now, on account of I had company. #sad
Agnes: Saturday, she said. She'll bring cards. #guarded
{
- crossed_off:
  Where you were rubbed out, the paper has gone thin. Two squares over it says RUTH, 1:00, and the number.
- else:
  On the calendar, under Saturday, it says RUTH, 1:00, and the number, in a dispatcher's capitals.
}
{sunday:
  Agnes: Sunday, at four, I looked at the clock. You were all right? Don't tell me. #worried
}
{six_ten:
  Agnes: I called her at six-ten. I figured I'd be standing there anyhow. #calm
}
{not worn:The box comes down off the refrigerator. }You tell her what Renée said: by the center's door, or here, or something else. #prop:flat
Agnes: I heard you. I'm thinking. #guarded
{returned or joins:She takes the lid off to do it.|She does it with her hand on the {worn:bag|lid}.} The bus is at the light before she says another word. #calm #ending:extra-bus
//stands: Agnes has Ruth's number on the calendar in her own hand, and has not said yet what becomes of the navy.
-> END

=== ruth_arranged ===
{
- took_number:
  You call from the bridge at ten to six. Ruth asks who this is. "A friend," you say, since you can't say more. There is a pause on the line.
- else:
  She calls Ruth that night, since you told her to. It takes a minute and a half.
}
{chair:
  Across the bridge, the steps had been empty when you got there.
}
Ruth comes on Thursday, at noon, with cards. You hear about it the Tuesday after, item by item. #calm
Agnes: It went off fine. Everybody was very polite. #calm
{
- took_number:
  Agnes: She said your friend called. I said which one. #guarded
- radio:
  Agnes: You had somebody on Thursday? You weren't on your own with that radio? #worried
- else:
  Agnes: I told her you'd recommended it. #guarded
}
{
- worn:
  The scarf has hung in your hallway since Renée saw it and asked you whose it was. You had half an answer.
- friday:
  On the calendar, Friday is crossed out. Renée's answer was that nobody had asked Agnes. The box is not on the refrigerator now.
- else:
  The box is not on the refrigerator now. You asked Renée about it, and then nobody brought it up.
}
The needles used to stand in a jar by the phone. The knitting bag is in the hall closet, behind the vacuum.
In December a chair is in the way of the oven. She puts a hand on the back of it and stops, and looks at you.
Agnes: Is that allowed? If I move it? #guarded #ending:ruth-arranged
//stands: Ruth is coming, Agnes did not arrange it, and the knitting bag is in the closet.
-> END

=== his_chair ===
{
- chair:
  Across the bridge, the steps are empty. There is a note under the knocker, with no blame in it. By December they say "whenever" when you ask what time suits.
- else:
  The bus gets you over the bridge by half past.
}
{dessert:
  Thursday, one o'clock, you ring the bell with {cream:the cream|a can of whipped cream}. {cream:Ruth is there, in her good coat, and deals you in. At two you stand up, and so does she.|It is Agnes and you and eleven pounds of goose. You stay an hour, and then until the streetlights.} #smiling
- else:
  Thursday she has the goose by herself, and tells you it was plenty.{called_stop: She had called the stop. The stop had a sister to go to by then.} #calm
}
{
- chair:
  After that there is a new cushion on Leon's chair. It is for your back. She noticed your back. #smiling
- else:
  After that she sets your place the night before. #smiling
}
{radio:
  Agnes: I leave mine on now, too. So that's two of us saying goodnight. #relieved
}
{
- worn:
  The scarf is on the hook, on you, or on its way between. Renée asked you about it once. You said you'd been meaning to.
- friday:
  Friday came, and Renée said ask Agnes. You haven't, with it going so well. The ink has been there since November.
- else:
  The box is still on the refrigerator. Neither of you has brought it up, with everything going so well.
}
In January the routes are redrawn, and your Tuesdays go to somebody new, who is careful, and on time, and stays on the mat until asked.
Agnes: And who do you take after? No. Don't tell me. Sit over there. #guarded
She shows them the clubs list. She starts again, from the blizzard. There are three plates out. #sad #ending:his-chair
//stands: Agnes has a place set for you, and Ruth has not called back.
-> END

=== lid_on ===
You make half past, with a minute in hand. They have the door open before you knock.
On Thursday she has the goose, or she doesn't. On Tuesday she says that it was all very nice, and asks about the bridge. #calm
{crossed_off:
  Agnes: If it's Ruth you're working up to, don't. #guarded
}
{radio:
  She has the radio on low. She turns it off when you come in, and turns it on again when you get your coat.
}
The visits run four to half past, to the minute. At twenty-nine past, it is she who looks at the clock.
{
- worn:
  Agnes: I'll have that back, if it's no use to anybody. The wool's good. #guarded
  You bring it in its own box, with the tissue.
- friday:
  Agnes: I never heard about Friday. That's all right. #guarded
- else:
  Renée says ask Agnes what she would like done with it. You ask. She says it's no matter. #guarded
}
By spring there is a cozy on the teapot, gray and red. It is well made, with the edges double.
You look for the navy. There is the gray, and then there is the red.
Agnes: More tea? It's store-bought, the cake. #calm #ending:lid-on
//stands: Agnes has you down for four to half past, and she no longer bakes.
-> END

//waive G4: ride-again is an answer given at a repair moment, so its way back has been offered a line earlier; the scarf is answered for at the end.
//discuss: The rule says ask first. Was there an honest way to ask that she would not have heard as a no?
//discuss: Would you have sat in Leon's chair? Who pays for the ten minutes, and who decides whether it was worth it?
//discuss: How do you leave somebody less alone than you found them without becoming the one who fixed it?
