# title: Friend Request
# client: Jules Carter
# cast: Jules, Mackey, Renée, You
# place: home
# setting: your own phone, and one Saturday in town
# about: Jules Carter comes to your Thursday group, and it is a small town. They have a sheet with four lines on it. Nobody is in danger in this scene.
# level: 2
# minutes: 13
# trains: Small town, two lives
# trains: Limits said first
# trains: Owning a misstep
# note: drinking, mentioned; a bar seen from outside
# note: a recovery meeting that you both go to
# note: loneliness
# note: being recognized in public
# card: 1, 4, 5, 3
# language: en
# review: drafted
INCLUDE shared/ferry-street.ink

// Wednesday night, and what Saturday still holds of it.
VAR muted = false
VAR texted = false
// The market.
VAR called_out = false
VAR passed = false
VAR brushed_off = false
VAR answered = false
VAR own = false
// Line two of the sheet.
VAR inked = false
VAR penciled = false
// The basement.
VAR told_vote = false
VAR squared = false
VAR gave_week = false
VAR in_your_talk = false
VAR told_wedding = false
VAR six = false
// The curb.
VAR handed_in = false
VAR marisol = false
VAR hosted = false

-> request

=== request ===
Wednesday, 10:04 pm. Dishes done. The work phone has been off in your bag since six. This one is yours. #place:home #exit:Jules #prop:given
In the hall the blue Raleigh leans on your coats. Two flats, since April. On Tuesday you will have six years, and so far you have told the bicycle.
The screen lights up. A friend request: Jules Carter.
Thursday group. Jules delivers for the pharmacy by bike, phone on the handlebars, face up, where the whole stop light can read it.
Two weeks ago they fanned out their warmline cards for you. "Tell anyone you were up late and they deal you one. I've got five. One more and I can play gin."
Now there are words under the picture.
Jules: ok this is dumb. are you on here. what do you ride #worried #far #moment:request #ctx:limit
//ask: What does it say to somebody when you answer, when you don't, and when you answer something else?
* [(Decline. Text from the work phone:) Saw it. No adds, not mine, not anybody's. If you can't sleep, it's the warmline, back of your card. Thursday I'm at the urn. #id:warmline-text #move:deflect]
  //pull: You answer fast, you give a true number, and nobody lies awake.
  //felt: I asked about a bike. Do I sound that bad?
  //eased: It answered inside two minutes, and it left no doubt about the request.
  //cost: It dealt a sixth card to somebody who had asked about a bike.
  ~ texted = true
  10:06. A thumbs-up comes back. It is a very small hand. #guarded
  -> thursday
* [(Accept, mute it, type back.) Blue Raleigh, two flats, hasn't moved since April. Don't laugh. I'd like to hear about yours on Thursday, if you'll bring it. #id:accept-mute #move:blur-role #flag:contact]
  //pull: It is one tap, it is funny, and nobody has sent you anything as warm all week.
  //felt: Somebody's there.
  //eased: It got a lonely evening a laugh.
  //cost: It put the two of you side by side where anyone who looks up one will find the other.
  ~ muted = true
  Three dots, for a while.
  Jules: two flats is a cry for help #smiling #far
  You laugh, out loud, at nobody. By morning your page is the first one under theirs.
  -> thursday
* [(Leave it, phone face down. Then Thursday, at the door:) I saw your note, Jules. I don't connect on there with anyone from the center. I'd like to hear about the bike, though. #id:leave-pending #move:name-limit]
  //felt: Okay. Not just me, then.
  //eased: It was said to their face, once, and it went back to what they had asked.
  //cost: You read that message four times, and you do not know yet what the silence sat next to.
  10:31. You turn the phone over. Request withdrawn.
  -> thursday

=== thursday ===
Thursday, 9:50. The urn, ten minutes before group. {muted:Jules comes in already smiling, looks around the room, and puts the smile away.|{texted:Jules has a fresh card from the rack, and deals it to you across the counter.|You have said it, at the door. Jules hears it out, holding a clipboard flat on both hands, like a tray.}} #place:drop-in #enter:Jules #calm #prop:closed
{muted:
  Jules: So we're, like, friends. #smiling
- else:
  {texted:
    Jules: I'm fine, by the way. #guarded
  - else:
    Jules: What bike? #guarded
  }
}
Over the urn hangs the county's poster, the iceberg. WHAT'S UNDERNEATH?
Jules: I had a counselor with that one. I'd say it's raining. She'd say, and what's under the rain? #calm
Jules: Puddles. #smiling
Jules: So then she'd pour two coffees and wait me out. Kindest face in the county. I can't say a thing at a face. Give me boxes to fill in and it falls right out. I told the license bureau about my mother. #calm
The clipboard goes under one arm. You have time to see SUNDAY SEVEN, four ruled lines, and one name.
Jules: About last night. Thumb slipped, is all. I was looking up a guy about a wheel. #guarded #moment:thursday
//ask: When somebody takes a thing back, how do you leave the door open without standing in it?
* [(Bus pass form and a pen, down on the counter.) Happens to everybody. You start in on page one, and I'll be over here, seeing to this urn. #id:page-one #move:step-back]
  //felt: Name. Address. Okay. I can do name and address.
  //eased: It put a pen in their hand, and nobody's face across from it.
  //cost: You had your back to them, and saw none of it.
  Jules has nice printing. The clipboard is in the way of it, so that goes on the counter as well, face up.
  Jules: Do you have a car, no. Do you have a bike, ha. #calm
  Jules: There's no wheel. #guarded
  They have said it to box nine. You go on wiping.
  -> four_lines
* [Then I'd be glad to talk wheels. I have coffee for two and nothing else till ten, and there's no hurry about any of it. Front or back? #id:two-doors #move:nod-along]
  //pull: It believes them, it has all the time there is, and it is how you would like to be waited for.
  //felt: Two coffees and a kind face. I know this one.
  //eased: It took them at their word, and it stayed close by.
  //cost: It poured two and waited, and they had told you what that does to them.
  Jules: Back. #guarded
  You pour. You talk about hubs, the two of you, eye to eye, till there is nothing left to say about a hub. At 9:58 Jules looks into the cup.
  Jules: Rain's letting up. #calm
  The clipboard comes around with one minute on it.
  -> four_lines
* [You took a straightedge to that. Nobody rules four lines for nothing. So what's under it, Jules? Nine minutes, and nobody's listening. #id:straightedge #move:open-question]
  //pull: It is true, you saw it, and you would like to know.
  //felt: Here comes the rain.
  //eased: It saw the care that had gone into the sheet.
  //cost: It went looking underneath, a minute after they had told you how that used to go.
  Jules looks up at the iceberg.
  Jules: Puddles. #guarded
  At 9:58 the clipboard comes around anyway.
  -> four_lines

=== four_lines ===
Jules: It's four names or they keep the gate locked. River path, Sunday at seven. Spoke House shuts the book Saturday at one. #hopeful #prop:open
You: I can't be one of the four. Not with anybody from here.
Jules: Did I ask? #guarded
They square the sheet under its clip.
Jules: I tried the old crowd. They see me come with a clipboard and they've all left something in the car. #sad
Jules: So Saturday I'm doing the market. Then St. Brendan's, that meeting. Forty people who don't drink, in one basement. #hopeful
You: I go to that one.
Jules: Course you do. There's three things in this town. #smiling
Jules: So you'll see me out. Say hey. My name, one hey, and keep walking. The old crowd's all gotten very interested in fruit. #calm
You: One hey.
Jules: I'll take care of who you are. #smiling
Somebody calls group. There was something you were going to say about St. Brendan's, and it's ten o'clock.
-> market

=== market ===
Saturday, 11:40. You came for honey. Ahead, at the peach stall, Jules: a bag of peaches, the clipboard, and a man you don't know with a bike pump. #place:market #hopeful #enter:Mackey #prop:open
The man laughs at something. Jules tells a thing with both hands, so the peaches have to come along.
Then Jules looks up and sees you, and sees that you have seen. They go on talking, slower, one ear out.
Jules: So that's four. Well. Three and a pencil. #worried #moment:market #ctx:limit
//ask: You meet someone from work in the cheese line. What have the two of you agreed on, and when was that?
* [Hey, Jules. (Out loud, for anyone to hear, on your way right past the peaches and the man with the pump. Then honey.) #id:one-hey #move:step-back]
  //felt: There it is. Somebody looked up.
  //eased: It was exactly one hey, and it left the rest of it to Jules.
  //cost: You would have liked to stop, and a stranger knows now that you know them.
  Mackey: Who's that? #calm
  Jules: Somebody who says hey. #relieved
  You pick up a jar and read about clover. #exit:Mackey
  In a minute there is somebody beside you, reading about clover.
  -> beside_the_honey
* [(Keep walking. Same pace, same easy face, straight past the peaches and the pump, so that Jules can nod to you or leave it.) #id:keep-pace #move:step-back #a:1 #b:-1]
  //why: It left to Jules a hello that they had asked you for on Thursday, so the choice it gave had been made, and went unkept.
  //pull: It is the rule, it guards them from a question, and it asks nothing of them.
  //felt: You too. Interested in honey.
  //eased: It gave the man nothing to ask about.
  //cost: It was what the old crowd does, from somebody who had been told about the old crowd.
  ~ passed = true
  Mackey: Don't you know them? #calm
  Jules: Left something in the car. #sad
  Jules laughs, and it goes on too long.
  -> behind_the_truck
* [Morning, Jules! Look at that sheet, out in the sun. I won't keep you two. I'll see you Thursday, and save me a peach? #id:call-out #move:speak-for #flag:privacy]
  //pull: You have worried since Thursday, and here they are, happy.
  //felt: Thursday. You said Thursday.
  //eased: It was warm, it was short, and Jules did light up.
  //cost: It put a day of the week in front of a stranger, and Jules had to do something with it.
  ~ called_out = true
  Jules: Hey! #smiling
  There is a hug, peaches and all. Over Jules's shoulder the man tries to place you, and can't.
  Mackey: What's Thursday? #calm
  -> behind_the_truck

=== beside_the_honey ===
{
- muted or texted:
  -> behind_the_truck
- else:
  -> pencil
}

=== behind_the_truck ===
11:50, behind the kettle-corn truck, where it's loud. {called_out:Jules has come to find you, without a peach.|{passed:Jules has come to find you, the long way.|Jules got here first, by a different row.}} #guarded #prop:closed #exit:Mackey
Jules: {called_out:So Mackey goes, what's Thursday. I said dentist. Now I've got a dentist.|{passed:One hey. You went by me like I was on fire. I told Mackey you owe me money.|{muted:Mackey looked me up, for the ride. You're the first face under mine. I said cousin.|I'm showing Mackey the route, and there's your text. He goes, what's a warmline? I said plumbing.}}} #guarded
Jules: He's around front buying us corn, and he's not done asking. That was my last who. I'm all out. You do one, quick. #worried #moment:kettle-corn #ctx:repair
//ask: After a slip, what does the other person need from you first, and what do you need from them?
* [You had your arms full and him standing right there, and you kept your own business yours. You never even blinked. That was quick. #id:quick-cover #move:affirm]
  //pull: It is true, it is kind, and it is easier than the other sentence.
  //felt: So I'm good at lying. Okay.
  //eased: It gave credit where some was due.
  //cost: It praised the cover, and left out who had made it necessary.
  ~ answered = true
  Jules: I'm very good at it. That's sort of the history. #sad
  They hold out the bag. You take a peach, since it's easier.
  -> pencil
* [He's got a pump in his hand and lunch on his mind. By noon it's clean gone, Jules. You wait and see. #id:popcorn #move:minimise]
  //pull: They look rattled, and you would like them not to be.
  //felt: I'm thinking about it.
  //eased: It tried to take the weight off.
  //cost: It told them how little it weighed, and they were the one carrying it.
  ~ brushed_off = true
  Jules: Probably. #guarded
  They eat a peach down to the stone without looking up.
  -> pencil
* [I'm sorry. That's a whole story you had to make up because of me. What would you like me to be, out here, when there's people? #id:own-it #move:repair #a:2]
  //why: It owned the slip, and then asked them for the very thing they had just said they were out of.
  //pull: It is your slip, so it ought to be theirs to say what mends it.
  //felt: I just asked you that.
  //eased: It said whose doing it was.
  //cost: It handed back the one job they had handed you, with a man on his way.
  ~ answered = true
  Jules: That's what I asked you. #worried
  Around front somebody calls their name.
  Jules: Nobody, then. You're nobody. Nobody's easier. #sad
  -> pencil
* [Neighbor. It covers everyone in this town, and it's so. I got you into it, Jules. Now get around front, before he eats yours. #id:neighbor #move:repair]
  //felt: Neighbor. I don't even have to remember that one.
  //eased: It took the job that they had handed you, and it was true.
  //cost: It owned the slip in half a breath, and you never got to hear how it had been.
  ~ own = true
  ~ answered = true
  Jules: Neighbor. #calm
  They try it on the corn machine, under their breath.
  Jules: That's so boring it's beautiful. #relieved
  -> pencil

=== pencil ===
11:58, {own:behind the truck again, with half a bag of corn|{called_out or passed or muted or texted:still behind the truck|behind the kettle-corn truck, Jules first and you three stalls after}}. They turn the clipboard around. #prop:open #hopeful
Line one, Jules. Lines three and four, Mackey and Ana, in ink. Line two is your first name, in pencil, in lettering off a movie poster.
Sunday at seven you have nothing. You have had nothing most Sundays since spring.
Jules: Mackey goes, who's two? I said, solid. Very solid person. And he asked for the pen. #smiling
Jules: {own:He liked neighbor. So, neighbor. Nobody signs under nobody.|{brushed_off:Here's what he did notice. Nobody signs under nobody.|You've got to have a two. Nobody signs under nobody.}} Pencil's not asking. Leave it till one. #hopeful #moment:pencil #ctx:limit
//ask: What are you free to give here, and what was settled before either of you walked into that market?
- (asking)
* [You built this, and you know these people. I trust you with that line, whatever you decide to do about it by one. I mean that. #id:your-eraser #move:emphasise-choice]
  //pull: It trusts them, and it leaves you out of the argument.
  //felt: So you'd let me.
  //eased: It put the sheet back in the hands that had made it.
  //cost: It left to Jules a line with your name on it, and two people went on counting you.
  ~ penciled = true
  Jules: Really? #hopeful
  The pencil goes behind their ear. Your name goes on holding up the line.
  -> holes
* [Sunday at seven Mackey counts heads, and mine's not there. He gets to three. What would you want to have told him by then, Jules? #id:he-gets-to-three #move:name-limit]
  //felt: He asked for the pen. He'll remember asking.
  //eased: It said that you would not be there, and let them look at Sunday from where Mackey stands.
  //cost: It walked them all the way to the gate, to look at it shut.
  Jules: That you overslept. #smiling
  The smile doesn't last. They look at the line for a while.
  Jules: That there's three. #sad
  They rub it out themselves, all of it, and then the dent that it left.
  -> holes
* [Give me the pen. One Sunday, tires pumped, I'm at that gate by seven, and after that you won't even need my name. Deal? #id:ink-it #move:blur-role]
  //pull: It fills the sheet this minute, and you have been dying to be asked.
  //felt: They want to. They really want to.
  //eased: It filled the fourth line, and for one minute nobody was lonely.
  //cost: It made you the friend, two days after you had told them you couldn't be.
  ~ inked = true
  Jules: Thursday you couldn't. #hopeful
  You: Deal?
  Jules: Deal. #smiling
  They hold the board while you sign.
  Jules: You press hard. #smiling
  -> holes
* [I can't be the two, Jules, same as Thursday. I'd like it off there before anybody else signs, by your hand or mine. #id:your-hand #move:name-limit]
  //felt: I knew. I wanted it till one.
  //eased: It was the plain answer, the same as Thursday's, and it came with an hour still on the clock.
  //cost: They didn't thank you, and you were the one who wanted to go.
  Jules rubs it out, hard, and blows the crumbs your way. #angry
  Jules: Three. Three doesn't get the gate. #sad
  -> holes
* [Step behind the honey stall and call Renée #id:call-renee #aside]
  -> ask_renee -> asking

=== ask_renee ===
You hold up one finger, and Jules sits down on an upturned crate with the clipboard on their knees. #prop:flat #guarded
It rings five times. It's her Saturday, and there are chickens.
Renée: I've got four minutes and one boot on. #far #calm
You tell her about the honey. You tell her about line two.
Renée: What did the two of you agree you'd do, if you met? #far
You: One hey.
Renée: And if you met your own name? #far
You look for an answer. The chickens carry on.
Renée: Then somebody's been guessing. Who? #far
When you get back, Jules has turned the clipboard around again, on the same line. #prop:open #hopeful
->->

=== holes ===
12:06. You are both walking to St. Brendan's, past Spoke House and its chained gate, and there's not much sense in doing it separately. #place:curb #prop:closed #exit:Mackey
{
- inked:
  Jules takes the curb side, whistling. #smiling
- penciled:
  Jules takes the curb side, the pencil still behind their ear. #calm
- else:
  Jules takes the curb side, and has nothing to say for a block. #guarded
}
Jules: Hole.
They point at the gutter and don't turn their head. You step over it.
Jules: Ride manners. Nobody says be careful. Nobody says you're doing great. There's a hole, you say hole. #calm
Jules: And no waving folks through. Two nice people at a stop sign, after you, no, after you. That's how Ana got the cast. It's your turn, you go. #calm
Jules: And somebody keeps the watch, because I talk. I've talked through two buses and a wedding. #calm
You: Whose wedding?
Jules: I had the rings. #sad
They look at your wrist.
Jules: You've got a watch. Till one it's you. If I get going, don't be nice about it. Say the time and what's left. #calm
-> basement_door

=== basement_door ===
12:12, the basement steps of St. Brendan's. From below, chairs, and somebody's laugh. It is the one room in town where you aren't staff. You had meant to say something in it today. #place:church-basement #worried #prop:open
Jules has stopped on the second step. The clipboard has a small shake in it.
What you know about the room and Jules can't: this spring somebody passed around a sheet for a timeshare. In April they voted. No sheets in the meeting, of any kind.
Jules: {inked:Four's good, six is better. I stand up right at the top and send it down the rows.|{penciled:If I get a real one I'll swap you out. I stand up right at the top and send it down the rows.|So I need one more. I stand up right at the top and send it down the rows.}} #worried #moment:basement-door #ctx:fact
//ask: When somebody is nervous, how do you tell what would steady them from what they need to know?
* [Give me one minute with the chair first. I've known her all my six years, and she can tell me how they like it done. No surprises. #id:square-it #move:speak-for]
  //pull: She would bend for you, and it would take a minute.
  //felt: Who are you telling her I am?
  //eased: It got the sheet a hearing.
  //cost: It spent your name on them, and they were the last to hear what was said.
  ~ squared = true
  You are down the stairs before they have answered. It takes one minute, and it works. At a quarter past the chair looks out over her glasses.
  "A friend of one of ours has a sheet," she says. Forty heads turn to see whose.
  -> last_chair
* [(Point at the clipboard and keep walking.) Hole. Anything you pass around got voted out in April. With the coffee it's fine: quarter to, fifteen minutes. #id:april-vote #move:honest-concern]
  //felt: Fifteen. Why am I hearing this on the stairs?
  //eased: It came before they stood up, and it came with a place where the sheet was fine.
  //cost: It came on the stairs, and they could count back to Thursday.
  ~ told_vote = true
  Jules: You've had that since Thursday. #angry
  They're right. The clipboard goes inside their jacket, and the zipper up over it. #prop:given
  -> last_chair
* [In March you couldn't order a sandwich out loud, and look where you're standing. However it goes in there, you're the one who got you to this door. #id:go-be-you #move:affirm #a:1 #b:-1]
  //why: They needed a fact before they stood up in front of forty people, and got praise in its place.
  //pull: They are shaking, and courage is the true thing you can see.
  //felt: Okay. Okay. Here I go.
  //eased: It steadied their hands.
  //cost: It sent them in without the one thing you knew about the room.
  Jules grins, and squares the clipboard. #smiling
  Jules: Okay. Here I go.
  Down there, a hand goes up in the second row before they have finished the word Sunday. #sad
  -> last_chair

=== last_chair ===
12:20, folding chairs, two seats together because that was what was left. The chair says there is time for one more, if it's short. {squared:The sheet has been down every row and is on its way back.|{told_vote:Jules has both arms folded over their jacket.|Jules's ears are red, and the clipboard is under the seat.}} They lean over and keep it low. #guarded #prop:given
Jules: {told_vote:Fine, it's in my coat.|{squared:So I'm yours now.|They have a rule. Of course they have a rule.}} You've had your hand half up since we sat. Were you going to talk? Ride manners. #guarded #moment:last-chair #ctx:asked
//ask: What do you do with something of your own in a room that you share with someone you work with?
* [(Take your hand down.) It's your first one, and these are folks who'd like your story. You have the chair. I'll start the coffee so they stay. #id:just-stretching #move:step-back #a:1 #b:1]
  //why: It hid a claim they had just asked about, and gave away a turn they could not weigh, so they owe for it.
  //pull: It is generous, it costs only you, and it helps the sheet.
  //felt: That's not what I asked. Now I owe you.
  //eased: It got a newcomer the chair, and an audience.
  //cost: It answered a straight question with a present.
  ~ gave_week = true
  ~ told_wedding = true
  They look at you for longer than there is time for. Then they go up and tell the one about the wedding, and the room leans in. #worried
  Afterward, by the coffee, a man with a cane finds you, with Jules standing there. "We all thought this was your week," he says.
  -> nine_minutes
* [I was, and I'd still like to. Six years on Tuesday. If you need the chair today, say so, and mine keeps a week. Do you? #id:six-tuesday #move:purposeful-share #a:2]
  //why: It answered them, and then it waved them through, which they had told you in so many words not to do.
  //pull: It is honest, and it leaves a newcomer the last word on it.
  //felt: Don't wave me. Now neither of us can go.
  //eased: It answered what was asked, and left the chair to be asked for.
  //cost: It was two nice people at a stop sign, and somebody else went.
  ~ six = true
  Jules: No, it's yours. #worried
  You: If you're sure.
  Jules: Are you? #worried
  A man with a cane has it by then. He is not short.
  -> nine_minutes
* [(Put your hand all the way up.) Six years Tuesday. And this week somebody asked to be my friend, and I had to sit on my hands about it. #id:all-the-way #move:overshare]
  //pull: It is your room, it is true, and you have not said anything true in here since spring.
  //felt: That's me. That's me you're telling them about.
  //eased: It was honest, and the room was good to you.
  //cost: It told forty people about Jules with Jules sitting there, and left Jules the one to comfort you.
  ~ in_your_talk = true
  ~ six = true
  People nod. Somebody behind you pats your arm. Jules studies the floor tiles. #sad
  When you sit down, theirs is the hand that squeezes yours.
  -> nine_minutes
* [I was, and I'm going. (Put your hand up.) Six years on Tuesday, and I want to say it in here. Hold my jacket, it takes a minute. #id:hold-my-jacket #move:purposeful-share]
  //felt: So you just go. Huh. You can just go.
  //eased: It answered them, it was short, and it left them nothing to be grateful for.
  //cost: A newcomer sat and held a jacket, and you will not know what they would have said.
  ~ six = true
  They pull their knees in to let you by. #calm
  You say six, and you say Tuesday, and that is all you say. It turns out to be enough.
  Jules: Six. #calm
  They look at you for a moment, as if over handlebars, and hand you the jacket.
  -> nine_minutes

=== nine_minutes ===
12:45, the coffee table. {told_wedding:Eleven people want to ride, and every one of them means next Sunday.|{squared:The sheet comes back from its trip with a ring on it, and nothing written down.|{told_vote:Jules works the table, sheet and all, and tells the wedding twice. Everybody is coming, next week.|Nobody mentions the sheet, kindly.}}} #calm
12:51, the curb outside Spoke House. {inked or penciled:Four lines, four names, the clipboard across Jules's knees.|Three names and a gap, the clipboard across Jules's knees.} Behind the glass a man looks at the clock, then at the two of you. #place:curb #prop:flat #sad
{
- gave_week:
  Jules: Your week, the man said. Okay. #guarded
- in_your_talk:
  Jules: So I'm in your talk. #guarded
- else:
  Jules: Six. Well. #calm
}
Jules: Wednesday I was in the Lantern's lot. Trivia night. Every window lit, and you could hear them getting one wrong. #sad
They are telling it to the sheet.
Jules: I went down my whole phone. You're the only one on it who wasn't inside. {muted:You said two flats. I laughed. I went home.|{texted:I got the warmline. I turned the car around.|Then it got late, so I took it back and drove home.}} #sad #moment:nine-minutes #ctx:fact
//ask: Someone tells you the true thing with nine minutes left for something else. What do you owe to which?
* [(Sit down on the curb by them. Let one breath go, and another. Keep your eyes off the clock, and leave the next word for Jules.) #id:curb #move:steady]
  //pull: Nothing you could say is as good as staying put.
  //felt: You heard it. …It's getting late.
  //eased: It made room for the whole of Wednesday.
  //cost: It let the clock run, and you were the one they had given it to.
  They lean back on their hands. A bus goes by, and another.
  {
  - inked or penciled:
    At a minute to one the man comes out for it himself. "Four's four," he says, and it's gone, and Jules watches the door swing. #calm
  - else:
    Somewhere a bell does one o'clock. #sad
    Jules: You had the watch. Well. There's still the towpath. Nobody locks the towpath. #calm
  }
  -> sunday
* [Can I run something by you? The center could host it: insurance, loaner bikes, no gate. I'd ask Renée first thing Monday, and no more begging for names. #id:host-monday #move:deflect]
  //pull: It is a real answer, it would last, and Renée would probably say yes.
  //felt: I tell you about the lot, and you tell me about Monday.
  //eased: It offered something that would last longer than one Sunday.
  //cost: It answered Monday, at nine minutes to one on Saturday.
  ~ hosted = true
  Jules: Monday. Yeah, no, that's smart. #guarded
  {inked or penciled:They look at your name for a bit. On Monday you'd be staff.|They look at the gap for a bit.} Then they take the sheet off the board and fold it in half, and in half again. #sad #prop:given
  -> sunday
* [(Turn your wrist so they can see.) Nine minutes. There's the sheet you've got, and there's the window. Up you get. Wednesday will keep till Thursday. #id:wednesday-keeps #move:honest-concern]
  //felt: That's it? …Right. I'm the one who gave you the watch.
  //eased: It kept the watch as they had asked, and left the sheet in their hands.
  //cost: You did not say what you would have said on Wednesday.
  ~ handed_in = true
  Jules: You're not going to say a thing about the phone. #sad
  You keep your wrist where it is. They wait a little longer, in case.
  Jules: …Eight. Okay. I did say don't be nice. #guarded
  They get up, and go over to the window with what they've got. #prop:closed
  -> sunday
* [Marisol in my building rides, and she'd do it for me. One call, and there's a name that will be at that gate tomorrow, okay? #id:call-marisol #move:rescue]
  //pull: You know the number, and after Wednesday you would call anyone alive.
  //felt: One phone call. You had it the whole time.
  //eased: It filled the line in under a minute.
  //cost: It did in forty seconds, by your phone, what they had carried a clipboard around for since Thursday.
  ~ marisol = true
  It takes forty seconds.
  You: She's in.
  Jules hands over the pencil, and {inked or penciled:you write her name in over yours|you write her name in} yourself. #guarded #prop:given
  -> sunday

=== sunday ===
{
- (called_out or passed) && not answered:
  -> dentist
- hosted:
  -> second_monday
- inked or penciled or marisol:
  -> gate_opens
- else:
  -> towpath
}

=== dentist ===
Sunday they ride, one way or another: Jules and Mackey and Ana. You hear it was early, and good.
Thursday, 9:50, the urn. The iceberg. There is nobody to say puddles. #place:drop-in #exit:Jules
On Jules's line of the sign-in sheet, in Renée's hand: "Called. Dentist."
Two Thursdays on, Mackey comes in about his rent. He gets himself a coffee and turns around and sees you, lanyard and all. #enter:Mackey
Mackey: {called_out:You're not a dentist.|You still owe Jules money.} #calm
He looks at the poster, and the chairs in a circle, and the clock. He is not slow. It takes him about a sip. #ending:dentist
//stands: Jules has a Sunday ride, and no longer has Thursdays.
-> END

=== second_monday ===
At one o'clock the book closes without them.
Renée does say yes. In three weeks there is a center ride: Tuesdays at two, helmets, a form to sign in on. #place:drop-in
Mackey and Ana work Tuesdays. Jules comes once, and pumps everybody's tires. #calm
Jules: It's a good thing you've got here. #guarded
In the bus pass folder you find the sheet, folded in four. {inked:There is your name on line two, with the crease through it.|Line two has been rubbed so thin that it is nearly a window.} #guarded #ending:second-monday
//stands: There is a ride at the center, and it is nobody's Sunday.
-> END

=== gate_opens ===
Sunday, 7:00. The man with the keys counts the sheet, and the gate swings open onto the river, all of it, pink. #place:curb #hopeful #enter:Mackey
{
- marisol:
  Marisol is on time. She says whose favor she is, to everybody, and she sets a pace.
  Jules: She's fast. You said she rides. You didn't say she's fast. #smiling
- inked:
  You are there, on two hard tires. Twice Jules says hole, and twice you steer around it. It's the best morning you have had since spring. #smiling
- else:
  Three bikes are standing at it. Mackey counts them, and counts them again.
  Mackey: So where's solid? #calm
  Jules: Left something in the car. #guarded
}
The week after, it rains, {marisol:Marisol has a thing|Ana's kid has a cough}, and there is a line to fill. On Wednesday, at 10:04 pm, your own phone lights up. {not muted:Jules Carter would like to be friends.} #place:home #exit:Jules #exit:Mackey
Jules: ok this is dumb. got a fourth #worried #far #ending:gate-opens
//stands: The gate is open, and one of the four lines is still to be filled every week.
-> END

=== towpath ===
{handed_in:
  The man at the window takes three names for the waiting list. He turns the book around so that Jules can read who else asked.
  Jules: Who's Bettina? #hopeful
- else:
  The book is shut. Jules stands there a minute with the sheet, and writes TOWPATH over the word SEVEN, in the same lettering.
}
Sunday, 7:20. There is a pump chained to the wall of Spoke House, for anybody, and you have one tire up. The gate is shut. #place:curb #exit:Jules
Three bikes go by for the towpath, the first of them talking, with one hand off the bar. Nobody looks over.
Thursday at the urn they have the sheet for next week. Four names, all in ink. You have never met the fourth. #place:drop-in #enter:Jules #smiling #prop:closed
{six:
  Jules: How was Tuesday? #calm
  You: Six.
- else:
  Jules: Still terrible, this coffee. #calm
}
They nod first. They don't say what the river was like, and you don't ask. #calm #ending:towpath
//stands: Three people rode on Sunday, and the sheet is Jules's.
-> END

//waive G4: A name in ink is answered at the gate and on the Wednesday after, in an ending of its own.
//discuss: Same town, same meeting, one basement: which of these ties could you end, and which could you only manage? What would you want agreed, and when?
//discuss: Your six years were in that room too. Who was owed the last chair, and who might have known?
//discuss: On Wednesday, leaving it alone and answering were both a kind of help. What would Jules say each one cost?
