# title: Last Thursday
# client: Delphine Roy
# cast: Delphine, Renée, You
# place: back-room
# setting: the center's back room
# about: Delphine Roy was the first person you were given, fourteen months ago. It is Thursday in the back room, and there is a cake. Nobody is hurt in this scene.
# level: 2
# minutes: 12
# trains: A good ending belongs to the person
# trains: Growth that is theirs
# trains: Disagree without steering
# note: goodbyes
# note: crying
# note: a past low time, named and not shown
# card: 1, 4, 5, 2
# language: en
# review: drafted
INCLUDE shared/ferry-street.ink

// How often a line leaned in, and how often one stood back.
VAR over = 0
VAR cool = 0
//range over 0..6
//range cool 0..6

//waive G4: A lean can be owned at since-june, one moment on at most, on every road; it is not marked a repair there because on many roads nothing was amiss. What comes later the endings answer.

// What the later moments and the endings remember.
VAR face = false
VAR tuba = false
VAR pressed = false
VAR swallowed = false
VAR stays = false
VAR owned_face = false
VAR kept = false
VAR winter = false
VAR owned_june = false
VAR number = false
VAR maybe = false
VAR street = false

-> jacket

=== jacket ===
4:12, the back room. On the side is a cake that nobody has explained. Two coffees come in, and a jacket, yellow, silver stripes, hanging open. Delphine Roy is in it. #place:back-room #smiling #prop:open
Delphine: Don't say anything. Route nine. Since Monday. I was going to tell you with the cake, and then I wore the jacket. #smiling
She was the first person you were ever given. There is a photo on Renée's wall, all her, with your arm at the edge.
She sets down your coffee: one sugar, lid off. Her keys swing from a finger.
Delphine: Walt's gone to dispatch. He's up at three, for fun. So nine was open, hill and all. #calm
Delphine: And I walked in on the depot side. I didn't cross over. You know what that is, and nobody else does. #hopeful
You know. She told you the first winter, and asked you to leave it in this room.
Delphine: I've got till four fifty-five and then I'm walking, there's a late run. So, quick. Guess who was first up my steps. #smiling #moment:the-jacket
//ask: When somebody brings you good news, how do you tell what they would like you to do with it?
* [I told Renée back in spring that you'd be driving by fall, and she laughed. Look at us! I could cry into that cake. #id:look-at-us #move:overshare #b:1]
  //why: It was one breath long, so not two steps in; but it made her Monday a win of yours.
  //pull: You are purely happy, and you did say it in spring.
  //felt: Us. Here we go. Where are the napkins?
  //eased: It was glad out loud, with nothing held back.
  //cost: It gave her somebody to look after in her first minute.
  ~ over = over + 1
  ~ face = true
  Delphine: I know. I know. #calm
  She pats your sleeve. She has a napkin out before you need one.
  -> last_key
* [Somebody very small, with something enormous, who looked up and told you you were late. How close is that? What'd they say? #id:first-kid #move:open-question]
  //felt: Oh, good. I've been saving it.
  //eased: It played the game she had brought, and it got the story told.
  //cost: It spent two of her minutes on a tuba.
  ~ tuba = true
  Delphine: Boy with a tuba! He says, "You're not Walt." #smiling
  Delphine: I said, no, I'm on time.
  She does the boy. She does the tuba. She does the steps.
  -> last_key
* [Nine's the one with the hill. They sent you home off that hill in sleet, and two weeks on you went and asked for it. #id:in-sleet #move:affirm]
  //felt: You kept the sleet. I forgot you had the sleet.
  //eased: It gave her back a thing she had done, with the weather still on it.
  //cost: It left her guessing game lying there.
  ~ tuba = true
  Delphine: Hail. Don't sell it short. #smiling
  She is pink to the ears.
  Delphine: And you didn't guess. It was a tuba. You'd never have got it.
  -> last_key
* [That's wonderful, Delphine. Where do you want to begin: with Monday, with the month ahead, or with how it's all sitting? #id:first-month #move:offer-menu #a:1 #b:-1]
  //why: She had said where to begin; choices handed out over the top of it were an intake.
  //pull: It is her hour, and you would like her to say how it goes.
  //felt: I bring a bus, I get a worksheet.
  //eased: It gave her the run of the hour.
  //cost: It asked where to start just after she had started.
  ~ cool = cool + 1
  Delphine: It's sitting fine. The month's fine. #guarded
  She had something to show you, held up by the ear. She puts it away.
  -> last_key

=== last_key ===
She sits, and puts a thumbnail to the key ring. The little brass one is the Wednesday room. She has opened it for ten months. #calm
Six names on the sheet and a group keeps its room. Hers is the sixth.
Delphine: So I'm done with Wednesdays, too. Here, before I lose it.
It doesn't come. It is a stiff ring.
Delphine: And if I start offering to stay, that's a tic. Don't go asking do I mean it. I'll mean it. Just get this off me. #calm
Delphine: How'd you sleep? You look like you didn't. #worried
You: I slept.
Delphine: Mm. #guarded
She turns the ring a notch and has a look at you.
Delphine: That's a face. If you're going to say me back to me, I was there. If it's an opinion, is it long? #calm #moment:last-key
//ask: You have a doubt about somebody's good decision. What would make it a gift, and what would make it a weight?
- (asking)
* [Then you're done, and it's yours to be done with. I'll see to the sheet myself, and nobody in there will say a word. #id:sheet-today #move:nod-along]
  //pull: Make it easy. Leaving is hard enough.
  //felt: That was fast. Did it go in?
  //eased: It put nothing in her way.
  //cost: She had asked what was on your face, and it agreed instead.
  ~ cool = cool + 1
  Delphine: That's it? #guarded
  The ring snaps shut on her thumbnail.
  -> after_key
* [The first month back is the long one, and you've seen what that room can do. Would you give it till Thanksgiving? #id:till-thanksgiving #move:persuade]
  //pull: You believe it, and the sheet needs six.
  //felt: You need it. All right. How bad?
  //eased: It was an opinion, and it wasn't long.
  //cost: It came as a favor, and she does favors.
  ~ over = over + 1
  ~ face = true
  ~ pressed = true
  Delphine: Thanksgiving. #worried
  She stops, with the key half off, and looks at you and not at it.
  -> after_key
* [There is something, one sentence long, and it's only how I see it. Would you like it, or should it go down with this coffee? #id:one-doubt #move:ask-permission]
  //felt: Ha. You've got one, and I can say no to it.
  //eased: It answered how long, and it let her turn the thing down unheard.
  //cost: It may have been a good doubt.
  ~ swallowed = true
  Delphine: Coffee. #smiling
  She says it quite kindly. You drink it down. It was a good sentence, too.
  -> after_key
* [Ten months of that lock, rain or no rain, with six people on the step behind you. That's some weight to come off one ring. #id:off-the-ring #move:reflect]
  //pull: It is her decision, and your view would be one more thing to carry.
  //felt: I was there. There's something, though. I can see it.
  //eased: It saw what the key had been.
  //cost: It gave her what she had said she didn't need, and kept what she had asked for.
  Delphine: I was there. #calm
  She waits, with the nail in the ring. You leave it at that.
  -> after_key
* [Go and find Renée by the fridge #id:renee #aside]
  -> ask_renee -> asking

=== ask_renee ===
You say something about napkins. Renée is at the fridge, sorting candles by how burned they are. #place:drop-in #exit:Delphine #enter:Renée
Renée: I was going to tell you. She made me swear on the cake. #calm
You tell her Wednesdays too. You tell her five names.
She goes on counting. She gets to eleven and puts one back.
Renée: How many Thursdays since she needed one? #calm
A candle rolls under the fridge. It takes the two of you a while to get it out. #exit:Renée
In the back room it is three minutes later. Delphine has drunk an inch of your coffee, to see if it was right. #place:back-room #enter:Delphine #guarded
Delphine: Where are the napkins? #calm
->->

=== after_key ===
{
- face:
  -> few_more
- else:
  -> this_room
}

=== few_more ===
{pressed:She goes on looking.|On the table is the napkin she gave you. You have made a ball of it, and she is looking at that.} Then the key goes back on, half a turn. #worried
Delphine: I know what I said. But I could do a few more. Wednesdays. If it's a thing for you. #hopeful #moment:few-more #ctx:repair
//ask: How can you tell an offer from somebody taking care of you? What do you do with it then?
* [(Hold your hand out across the table, palm up, and keep it there till there's a key in it.) No, Delphine. No. #id:palm-up #move:advocate-with]
  //felt: Good. You got there before I did.
  //eased: It stood up for what she had said first, against the one who was taking it back.
  //cost: It turned down an offer to her face, and five people lost a few Wednesdays.
  ~ owned_face = true
  Delphine: Look at that. A hand. And the face still on. You see that face from the road. #smiling
  The key turns the other way. It isn't off yet, but it is on its way to you.
  -> this_room
* [That was my face, and I'm sorry, it's not yours to look after. If nobody minded either way, what would you like? #id:my-head-count #move:repair #a:2]
  //why: It owned the face, and then asked her whether she meant it, which she had told you how she would answer.
  //pull: You put it on your face, so you take it off, and she gets a free choice.
  //felt: You asked. Now I'll have to mean it.
  //eased: It took the face back, and looked for what she wanted under it.
  //cost: It went looking where she had said that there would be an offer.
  Delphine: I'd like to do a few. There. Now I mean it. #worried
  She hears herself. The key goes around and around on the ring, and neither of you has hold of it.
  -> this_room
* [Sold. Through the holidays, and the minute you've had enough of us you hang it up, and nobody in there says a thing. #id:through-holidays #move:persuade]
  //pull: She offered, and five people would be glad.
  //felt: There. That's the face. Okay.
  //eased: It was easy to say yes to, and the sheet kept its six.
  //cost: It took an offer that was made to your face.
  ~ over = over + 1
  ~ stays = true
  Delphine: Okay. The holidays. #calm
  The key goes home with a click.
  -> this_room
* [Give me one breath. … Okay. It got to me for a second there, and it's passed. You were telling me about Wednesdays. #id:one-breath #move:steady]
  //pull: Your feelings can wait in the hall.
  //felt: Passed. Mm. Some of it.
  //eased: It kept your second of it short, and gave her back her subject.
  //cost: It left her offer standing, with nobody to say whose it was.
  She gives you the breath.
  Delphine: I was telling you I'm done. #calm
  It comes slower the second time.
  -> this_room

=== this_room ===
4:27. In the hall somebody whispers about matches, and is hushed. {stays:The ring goes into her pocket.|The key has got as far as the last curl of the ring.} She zips the jacket to the second stripe. #calm
Delphine: I've got a thing to say now. I practiced it in the bus, parked. #worried
Delphine: You saved my life. I wanted it said in this room and not on a card. #sad
If you are honest, you have been hoping for it since about March.
Delphine: And don't you hand it back. You hand everything back. It's like lending you a casserole. #smiling
Delphine: Say where it's going. So I know you've got it. #hopeful #moment:said-in-this-room
//ask: What do you do with thanks that are bigger than you think you earned?
* [You did that. You came in out of the rain, and next week you came back. I'd want that said in this room, too. #id:with-anyone #move:affirm #a:1 #b:-1]
  //why: It was true, and it handed back what she had just asked you to keep.
  //pull: You mean it. You won't take her work away from her.
  //felt: There goes the dish.
  //eased: It put her own work in the room.
  //cost: It gave her thanks back to her, with a bow on.
  ~ cool = cool + 1
  Delphine: And there goes the dish. #sad
  She gets up and looks out of the window. The late light isn't doing anything special.
  -> since_june
* [(Say nothing. Look down at your cup, and let the room stay as quiet around it as she has made it.) #id:without-touching #move:step-back #a:1 #b:-1]
  //why: She had asked where it was going, and silence left her standing there holding it.
  //pull: Anything you say will make it smaller.
  //felt: Well. It's out. Nobody's got it.
  //eased: It put no words of yours on top of hers.
  //cost: It left her with both ends of it.
  ~ cool = cool + 1
  In the hall somebody drops a fork.
  Delphine: Anyway. #guarded
  She gets up and looks out of the window. The late light isn't doing anything special.
  -> since_june
* [You did some saving, too. There was a winter I only got dressed because it was Thursday and you'd be here. #id:that-winter #move:overshare]
  //pull: It is the truest thing you have.
  //felt: I knew it. I knew there was a winter.
  //eased: It gave her as much as she had given.
  //cost: It turned her thanks into news about you.
  ~ over = over + 1
  ~ winter = true
  Her hand is over yours before you have finished.
  Delphine: Are you eating? #worried
  -> since_june
* [One second. … All right. It's going over the sink, where I do the dishes, and it's staying up. Is that all of it? #id:keeping-it #move:steady]
  //felt: Good. It landed, and you're still sitting up.
  //eased: It took what she brought and said where it would live.
  //cost: It left your own side of the story out.
  ~ kept = true
  Delphine: Over the sink. All right. #relieved
  Delphine: It's not all. The rest isn't as nice. #worried
  -> since_june

=== since_june ===
{kept:She says it straight across the table.|{winter:Her hand stays where it is.|She starts again, to the window.}} #sad
Delphine: I've been done since June.
Delphine: Thursdays I'd get as far as the corner and think, today. And then you'd look so glad. #sad
She is crying, cheerfully, the way she does everything. A second later so are you.
Delphine: I don't want a sorry, there isn't time. I'm asking. Did you know? #worried #moment:since-june
//ask: If somebody had been taking care of you, how would you want to hear of it, and what would you do next?
* [(Wipe your face once.) It's sad, and I'm all right. Go back there for me. Where were you, in June, when you knew? #id:back-to-june #move:steady]
  //pull: Keep it on her. You can fall apart at five.
  //felt: You skipped the part about you. Fine.
  //eased: It kept the tears from becoming her job.
  //cost: It asked her a question in place of an answer.
  Delphine: On the twenty-two, going by the depot. And it was a depot. That's all June was. #calm
  She waits a little, in case the other thing gets an answer.
  -> snow_days
* [Some of me, maybe. I built the week around this hour, and I don't know yet what I'd put where it was. #id:this-hour #move:overshare]
  //pull: She was honest with you. She has earned it back.
  //felt: No. You don't. So who's going to ask you?
  //eased: It was as honest as she had been.
  //cost: It handed her the hole where the hour was.
  ~ over = over + 1
  Delphine: We'll think of something. #worried
  We. She looks around for her keys.
  -> snow_days
* [I didn't, and I think I could have. I'd like to know what it's cost you, looking after me since June. #id:stops-here #move:repair]
  //felt: You took it. I thought it'd break you.
  //eased: It answered, it owned the answer, and it asked after what she had paid.
  //cost: It made her add it up.
  ~ owned_june = true
  Delphine: Overtime. #smiling
  She laughs until she has to hold on to the table.
  Delphine: Sixteen weeks of overtime. I could've had a couch.
  -> snow_days
* [My half of that goes to Renée on Monday. You get it first, word for word, and you strike out what you like. #id:for-supervision #move:consult-supervisor #a:1 #b:-1]
  //why: A true step taken too soon: she had asked a yes-or-no, and it sent her sentence down the hall.
  //pull: It is about your work, and asking is part of the job.
  //felt: I told you. I didn't tell the building.
  //eased: It was open about where it would be talked over.
  //cost: It made a Monday matter of something she was still in the middle of.
  ~ cool = cool + 1
  Delphine: Say it how you like. #guarded
  She finds a tissue for each of you, and hands you yours.
  -> snow_days

=== snow_days ===
{
- stays:
  4:38. She zips to the third stripe, pats the pocket where the key is, and gets her phone out of the other one. #calm
- else:
  4:38. She zips to the third stripe. The key comes off all at once and lies on the table, like a tooth. Before it has stopped rocking she has her phone out. #calm #prop:given
}
By the light switch hangs the house card. Along the bottom Renée has written, about goodbyes: "Same the day after as the day before."
Delphine: They call it at four in the morning. Snow or no snow. I'm up, in my coat, with nobody to ask. #worried
Delphine: Don't say warmline. I've got the magnet. Lovely people. They haven't got a hill. #calm
Delphine: And I'm not anybody's Thursday now. So. Your number. For snow days. #hopeful #moment:snow-days #ctx:limit
//ask: What does a limit owe somebody on the day they no longer need you?
* [No. Not mine, and not for snow, either. Who else is up at four in a coat, looking at the same street you are? #id:not-even-now #move:name-limit]
  //felt: Ow. … Walt, I suppose.
  //eased: It was a no that could be heard, and it asked about four in the morning.
  //cost: It stung, and it was meant to be a nice day.
  Delphine: Fourteen months. #sad
  The phone goes face down on the table, and it stays there a while.
  Delphine: Walt's up. #guarded
  Delphine: Walt has chains. #calm
  -> speech
* [You know where I am. If you want to come by, you come by, and if you'd rather not, that's yours to choose, too. #id:come-by #move:emphasise-choice]
  //pull: It isn't a no, and it leaves her free.
  //felt: Was that a no? It had a ribbon on it.
  //eased: It kept the day nice.
  //cost: It answered a question about a number with a door.
  ~ cool = cool + 1
  ~ maybe = true
  Delphine: Is that a no? Or is it four digits at a time? #guarded
  Her thumb is still over the keys. You look at the door.
  -> speech
* [I don't give mine to anyone here, and I wish that didn't sting. There's the desk till six, and the line all night. #id:same-magnet #move:name-limit #a:2]
  //why: True and kind, but the two ways it left open were shut at four or already turned down.
  //pull: It is honest, it is gentle, and those two are there for her.
  //felt: That's the magnet. You read me the magnet.
  //eased: It was clear, and it was gentle.
  //cost: It offered her what she had just said she had.
  Delphine: Lovely people. #guarded
  She puts the phone away, on the second try. The pocket has a zipper.
  -> speech
* [(Write it on the cake receipt.) Snow days, then, and the odd Sunday. You're off everybody's list, so who's to mind? #id:cake-receipt #move:blur-role #flag:contact]
  //pull: It is only snow, and she has a right to a friend.
  //felt: Now I can check on you.
  //eased: It meant that neither of you had to say goodbye.
  //cost: It gave her somebody new to look after.
  ~ number = true
  She reads it back to you, twice. She is already typing.
  Delphine: "Did you eat." There. Now you've got mine. #smiling
  -> speech

=== speech ===
4:43. The lights go off. Renée gets the candles going, and around her the Wednesday five are singing in three keys. There is a 9 on it, in icing. #enter:Renée #smiling
Renée: Speech! #smiling
Delphine has the knife. She leans over, and she isn't joking.
Delphine: I can do sixty kids. I can't do six people who know me. #worried
She slides a napkin along the table: two lines, ballpoint, square capitals. {stays:Since the bus she has crossed out the first one.|She must have done it in the bus.}
Delphine: You're the talker. Say what's on there and nothing that isn't. #worried #moment:speech #ctx:asked
//ask: When is speaking for somebody a service to them, and what tells you where it ends?
* [They've heard plenty of me. You call nine stops every morning over sixty kids. I'll be right beside you while you do it. #id:sixty-kids #move:affirm]
  //pull: It is her cake, and she can do it.
  //felt: I asked, though.
  //eased: It was sure of her.
  //cost: It answered what she can do, and she had asked for something she can't.
  Delphine: Sixty kids don't know me. #guarded
  But they are all waiting. She folds up the napkin and calls the stops, since that is what she has. They clap at Alder Street.
  -> who_first
* [(Raise your cup.) A year ago this woman crossed the street so as not to pass a bus. Now look who's driving one. #id:raise-your-cup #move:speak-for #flag:privacy]
  //pull: You have waited fourteen months to say it.
  //felt: They didn't know about the street.
  //eased: It told them how far she had come.
  //cost: It spent something she had left with you.
  ~ over = over + 1
  ~ street = true
  They cheer. Nobody in there knew about the street.
  Delphine: Well. Now they've got that, too. #guarded
  She cuts very straight slices and gives you the first one. The napkin is under the plate.
  -> who_first
* [(Pick the napkin up, stand, and read it out to all of them in your own voice, word for word. Then sit down.) #id:out-of-your-mouth #move:advocate-with]
  //felt: That's mine. That's my words going around the room.
  //eased: It got her words into the room, and not one other.
  //cost: It kept fourteen months of yours on your side of the napkin.
  {stays:
    You: It sticks. You lift.
    Five people wait for the rest of it.
    Delphine: That's for later on. #sad
    She puts another line through the first line.
  - else:
    You: Somebody else opens the room now.
    Five people look at their shoes, and then at each other.
    You: It sticks…
    Delphine: You lift! You lift, and then you turn. #smiling
    A man by the coats says he could probably lift.
  }
  -> who_first

=== who_first ===
4:53. {street:The five went out telling each other about the street.|The five have gone out to the front.} Renée has folded up the box; nobody could finish the cake. The jacket is zipped to the chin. #exit:Renée #calm
{
- stays:
  {owned_june:She takes the key out of her pocket, looks at it, and puts it back. She said the holidays, and what she says, she drives.|She pats the pocket with the key in it.}
- over >= 3:
  She looks at the key on the table, and at you. She works it back onto the ring, and it goes on easier than it came off. #worried #prop:open
  Delphine: Till somebody else gets the knack of it. #worried
- else:
  The key is on the table between you.
}
Delphine: I'm all said. I've got nothing left but crumbs. #calm
This is where you get up and hold the door, every Thursday. You already have a hand on the table.
Delphine: Fourteen months I go out, and at the corner I turn around to see are you all right in here. #worried
Delphine: On a bus, the driver's last off. Everybody out, you walk the seats, you get the lights. Nobody waves at a driver. #calm
She does up the snap at the collar, and puts a finger on the switch.
Delphine: I've got this one. Well. Somebody's got to go out first. #hopeful #moment:who-goes-first
//ask: How do you say goodbye in your work, and which part of it is for you?
* [There's a page to sign, and the comment box is all yours. Do you want it now, by mail, or to take along? #id:exit-page #move:deflect]
  //pull: It is due today, and it would spare her a trip.
  //felt: You want me at a desk. For my last one.
  //eased: It got the paper done, and the last word on it was hers.
  //cost: It put a form in the doorway.
  ~ cool = cool + 1
  She signs it standing up. In the box she prints two words, and turns the page so that you can read them: GOOD COFFEE.
  Delphine: There. #guarded
  She gets the door with her elbow and is through it, pen and all.
  -> standing
* [(Get up, take your cup, and walk out ahead of her. Don't hold the door, and don't look back.) #id:ahead-of-her #move:step-back]
  //felt: Off you go. Mind the step.
  //eased: It let her be the last one out, and see to the room herself.
  //cost: It is a hard room to be the first out of.
  Behind you a chair goes in, and another. Then the switch.
  Delphine: All clear. #smiling
  The door closes the way she closes everything: completely.
  -> standing
* [(Sit back. Stay in that chair, both hands around the cold coffee. Don't get up, don't get the door, don't wave.) #id:stay-sitting #move:step-back #a:1 #b:-1]
  //why: She had asked to be last out, for once, and it left her somebody to look back at.
  //pull: The way out is hers, every foot of it, and you have learned to keep your hands off.
  //felt: You're staying put. So I'm the passenger.
  //eased: It left the door to her.
  //cost: It kept the seat she had wanted empty.
  She looks at the chair, the coffee, you. Her finger comes off the switch.
  Delphine: Sit up, at least. #guarded
  In the doorway she turns around, to see if you are all right in here.
  -> standing
* [Before that door goes, is there anything at all you want to have said in here, or to have heard from me? #id:before-that-door #move:open-question]
  //pull: You don't want her driving home with it unsaid.
  //felt: I said it at 4:27. I said I was all said.
  //eased: It made sure.
  //cost: It asked her for more after she had said that there was none.
  Delphine: Crumbs. #calm
  And then she has to stand there a second, having been asked. You are on your feet by now. You get the door.
  -> standing

=== standing ===
{
- stays or over >= 3:
  -> a_few_wednesdays
- number:
  -> snow_day
- cool >= 3:
  -> comment_box
- else:
  -> alder_street
}

=== a_few_wednesdays ===
On Wednesday at a quarter to six she opens the room, and she does it beautifully. There are six names on the sheet. #place:drop-in #calm #prop:open
Your coffee is right. It is right the next week, and the week after.
Renée asks whose idea it was. You both say Delphine's.
{
- number:
  At ten at night the phone buzzes. *Did you eat.* You have got into the way of eating before ten.
- street:
  The others ask her about the street, kindly. She has a short version by now.
- else:
  She sits where she can see your face.
}
The late run on Wednesdays goes to a man called Curtis, who takes the hill in the wrong gear. She tells you this without putting any weight on it.
{stays:The holidays come, and then they have been.|Nobody else has got the knack of that lock. It is quicker if she does it.}
In February she puts your cup down and keeps her hand on the lid.
Delphine: So, are you ready yet? Or a few more? #hopeful #ending:a-few-wednesdays
//stands: Delphine still has the Wednesday key, and route nine has four days of her.
-> END

=== snow_day ===
Nobody said goodbye, so it isn't one. By Sunday there are three texts, and all three of them ask about you. #place:drop-in #calm #prop:given
{owned_june:The second one says *overtime*, with a bus after it.|You answer two. You feel bad about the third, and answer it on Monday.}
{
- winter:
  One of them is a photo of soup.
- street:
  None of them says a thing about the street.
- else:
  Then it is quiet, the way it is with somebody who has your number.
}
The first real snow is a Tuesday. At four she is up in her coat. She asks you, since you are who she asks. You are asleep.
At ten to five she calls Walt, who has been up since three.
Delphine: Never mind. Walt had it. I was late up the hill, is all. You sleep. #calm
You read it at seven. Thursday at four you keep the hour free, in case. #ending:snow-day
//stands: Delphine has her route and your number, and the chair is neither empty nor hers.
-> END

=== comment_box ===
She leaves well. She was always going to. #place:drop-in #calm #prop:given
{kept:What she said at 4:27 is over your sink. Next to it there is room for what else she had with her.|What she said at 4:27 is still in the back room, about where she was standing.}
{maybe:On Friday she does come by. You are in with somebody. She waits ten minutes, and the late run doesn't.|On Friday her cup is still in the rack. You move it to the back.}
Wednesday has five names. Somebody asks you how she is getting on. You open your mouth and find that you have {tuba:a route number and a tuba|a route number}.
It would be nice to know {tuba:how he gets that tuba up the steps|who was first up the steps}. You go home the long way, by the depot. All the buses are in.
A school bus has about forty windows. You have never noticed that before. #ending:comment-box
//stands: Delphine has route nine and her evenings, and part of what she brought for you went out again in her pocket.
-> END

=== alder_street ===
{
- owned_june:
  A minute later she is outside, under the window, and says one word up at it. You can read it: *overtime*. You laugh, each on your own side. #smiling #prop:given
- owned_face:
  A minute later she is outside, under the window, and draws a very big circle around her own face. You laugh, each on your own side. #smiling #prop:given
- else:
  A minute later she is outside, under the window, and says it loud enough for the glass: eat something. #calm #prop:given
}
Monday, 7:50, a bus goes by the center. She doesn't wave; the two of you had agreed on nothing. Two hands on the wheel. #place:drop-in #calm
{
- street:
  At Alder Street one of the five makes a show of not crossing, as a joke. Her face doesn't move.
- maybe:
  On Tuesday she comes by, since you had said that she might. You are in with somebody. Her cup is gone from the rack after that.
- tuba:
  In the third window is a tuba case, and above it some hair.
- else:
  It takes the corner as if there were soup in it.
}
Wednesday has five names. Renée moves it into the hall, with five chairs, and somebody brings a coffee that nobody will claim. The key stays in your drawer.
Thursday at four you have an hour and nobody in it. {swallowed:You say the sentence to the chair. It still isn't a yes.|You make a coffee. One sugar, lid off. It isn't right.} #ending:alder-street
//stands: Delphine has the route, the door is closed, and you have a key that fits a room with five chairs.
-> END

//discuss: What do you want a goodbye to say about who did the work, and who gets to say it?
//discuss: She looked after you from June on. Was that a harm, a gift, or what people do? Who decides?
//discuss: Suppose she had told you to keep your doubt to yourself. What kind of doubt would you have said anyway?
