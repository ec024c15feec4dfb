# title: Three Things on the List
# client: Yolanda Pruitt
# cast: Yolanda, Devlin, Renée, You
# place: housing-office
# setting: housing office
# about: You go with Yolanda Pruitt to see about an apartment in Corliss Court. Nobody is evicted and no family is parted in this scene.
# level: 1
# minutes: 12
# trains: Advocate without overstepping
# trains: Disagree without steering
# trains: Stepping back
# note: housing insecurity
# note: a child's custody, not settled
# note: a knee problem, named
# card: 8, 5, 3
# language: en
# review: drafted
INCLUDE shared/ferry-street.ink

// What the later moments remember of the earlier ones.
VAR yellow = false
VAR knees = false
VAR asked_blue = false
VAR six_years = false
VAR chair = false
VAR owned_pay = false
VAR court = false
VAR no_answer = false
VAR told = false
VAR aloud = false
VAR owned_isaiah = false
VAR two_minutes = false
VAR opened = false
VAR pushed = false
VAR knows = false
VAR signed = false
VAR you_have_form = false
VAR read_aloud = false

-> lobby

=== lobby ===
11:19, the lobby of Corliss Court. Two movers carry a sofa up the stairs, past an elevator with a paper plate taped over its button. #place:lobby #worried
You see it. Yolanda doesn't: she is counting tabs, like parts at the depot.
Isaiah, her grandson, is nine. He drew the bus on her binder. #smiling
In front, her release for Mr. Devlin: appointment, income, which floor, why.
Yolanda: So. Three things. Ground floor, the school, a rent that leaves us groceries. #hopeful
Yolanda: Two of those I can say. One, you'd better say. #worried
You must have looked at the fourth tab, because her hand comes down flat. #prop:closed
Yolanda: Not the blue one. We don't open the blue one. #guarded #moment:lobby
//ask: Before you walk in with somebody, how do you find out which part of the talking is yours?
* [If you want that floor, start with the knees. Devlin hears medical first, I've watched him do it, and he's short on time. #id:knees-first #move:unsolicited-advice]
  //pull: You know the man and you want her to win.
  //felt: He gets my knees. I get what's left.
  //eased: It gave the first minute a plan.
  //cost: The plan was yours, and her three things had lost their order.
  ~ knees = true
  Yolanda: Knees. #guarded
  She moves the green tab, the doctor's, to the back, behind the map to the school.
  -> ballpark
* [Blue stays shut. Give me one word on what's in it, then, so I know where to stand if he leans that way. #id:whats-blue #move:open-question #a:1 #b:1]
  //why: She had just shut it, so the question served the one who asked.
  //pull: You can't guard what you can't see.
  //felt: Already. We're not even in the room.
  //eased: It would have made your next half hour easier.
  //cost: It asked her to open, for you, the page she had just closed.
  ~ asked_blue = true
  Yolanda: Blue. #guarded
  She turns the binder so that its spine is toward you.
  Yolanda: That's the word.
  -> ballpark
* [I'd be glad to take the rent. Could I have that tab, so it's your number? The other two are yours. #id:say-those-two #move:advocate-with]
  //felt: Good. No speech about it.
  //eased: It took the one part she had asked you to take, and left her the other two.
  //cost: It put a number of hers in your mouth.
  ~ yellow = true
  Yolanda: You do the rent one. I go loud on rent. #relieved
  She works the yellow tab out of the rings and gives it to you.
  Yolanda: When I nod. Not before.
  -> ballpark
* [You priced three leases against one paycheck and tabbed it. You could say all three yourself, if you wanted. #id:priced-it #move:affirm]
  //pull: It is true, and offices make people small.
  //felt: True. I asked you for one, though.
  //eased: It named work nobody else had seen.
  //cost: It handed back the one part she had just asked you to take.
  Yolanda: I like a tab. #smiling
  She looks at the glass door, and the smile goes. #worried
  -> ballpark

=== ballpark ===
At the glass door she stops you with a corner of the binder.
Yolanda: In there, don't ask me what I'd like. They hear that and write "undecided." #guarded
Yolanda: What's mine, I'll pick up. {yellow:Same nod|A nod} means he's off the list, so say it at him. Floor, school, rent. No trimmings.
Yolanda: And if I ask you a thing, yes or no will do. #calm
Devlin's office is one glass room off the lobby: a desk, a copier, two chairs that both face him. He shakes your hand, not hers. #place:housing-office #enter:Devlin
Devlin: You're the four phone calls. I wish they all came with one of you. #smiling
It is nice to hear. You still need Friday at ten from him, for somebody else.
{knees:Yolanda sits with the binder on her knees, both hands over the edge.|{asked_blue:Yolanda sits with the binder on her knees, spine toward you.|{yellow:Yolanda sits. She checks that you still have the yellow tab.|Yolanda sits and lines her tabs up with the edge of his desk.}}} #prop:open
Devlin: Does she have income? Ballpark. I've got an eleven-forty. #calm
His pen is over the form and his eyes are on you. Yolanda takes hold of the red tab and waits to see who he meant. #guarded #moment:ballpark #ctx:third
//ask: When a worker talks past somebody to you, what has brought the question back to them?
* [(Say nothing. Turn your chair off his desk, look down at the floor, and let it get as quiet as it gets.) #id:turn-the-chair #move:step-back]
  //felt: Oh. It's quiet because it's mine.
  //eased: It left the question where she could pick it up.
  //cost: It cost you some of the man's good mood.
  ~ chair = true
  It runs four seconds. That is long, in an office.
  Devlin: I'll put down a no, then. #guarded
  Yolanda: You'll put down nineteen-forty an hour. #calm
  He puts it down. He has stopped smiling at you.
  -> three_f
* [Part time at the bus depot, parts counter, six years. She has the stubs right there, and she's never once been late. #id:six-years #move:speak-for]
  //pull: You're proud of her and you have the answer.
  //felt: He believes it, coming from you.
  //eased: It filled his line in one breath, and every word of it was kind.
  //cost: It made her pay something that the two of you knew about her.
  ~ six_years = true
  Devlin: Great. That's great. #smiling
  He says it to you. Beside you, the red tab goes back flat.
  -> shut_binder
* [Whatever's quickest for your form. It's all in the binder. Do you want to come back to that? #id:quickest #move:nod-along]
  //pull: Keep the man easy, and she won't be put on the spot.
  //felt: So I'm a line we come back to.
  //eased: It kept the morning smooth.
  //cost: It left a dash where her pay goes, with her sitting there holding the number.
  Devlin: Come back to it. Sure. #calm
  He draws a dash where her pay goes. Yolanda watches the pen do it.
  -> shut_binder
* [I think that's one for Yolanda. Yolanda, would you like to answer it now, come back to it, or have me start us off? #id:one-for-her #move:offer-menu #a:2]
  //why: It sent the question to her, and asked her what she had just asked not to be asked in there.
  //pull: It turns him around, and nobody could call it pushing.
  //felt: At the door. I said it at the door.
  //eased: It told him whose number it was.
  //cost: It made her choose out loud how to answer a thing she had the answer to.
  Devlin's pen moves over to a box at the side. Yolanda watches it go. #guarded
  Yolanda: I'd like to be asked once. Nineteen-forty an hour. #guarded
  -> three_f

=== shut_binder ===
Devlin: {six_years:And what's that come to, by the hour? Roughly?|Skipping down, then. How long's she been where she is?} #calm
That one is for you as well. Yolanda has closed the binder and laid both hands on it. #prop:closed
Yolanda: No, go on. You two are doing fine. #guarded #moment:shut-binder #ctx:repair
//ask: What does it take to give a small thing back, with the other person listening?
* [We've got him till eleven-forty. Could we do the map, since the school's what you came for? #id:map-next #move:deflect]
  //pull: The minutes are hers too; don't waste them on you.
  //felt: We're not going to say it, then.
  //eased: It got the next thing on her list in front of him.
  //cost: It walked around what had just happened, and so did she.
  Yolanda: The map. Sure. #calm
  She opens to the map. She lets you point. #prop:open
  -> three_f
* [Mr. Devlin, I'm sorry. The pay is Ms. Pruitt's to tell, and I got in between. Would you start that line over, with her? #id:got-between #move:repair]
  //felt: Huh. He got told, and I didn't get asked.
  //eased: It gave the question back in front of the man who had asked it.
  //cost: It took a little of your shine in that room.
  ~ owned_pay = true
  Devlin looks from you to her. It may be the first time he has looked at her.
  Yolanda: Nineteen-forty an hour. Write that. #calm
  He writes it. The binder comes open again. #prop:open
  -> three_f
* [That was your red tab, Yolanda, and I got in front of it. So you say how the rest of this goes, and I'll go along. #id:red-tab #move:open-question]
  //pull: You want her back in the room, and to her face.
  //felt: Now he's watching me get asked.
  //eased: It said who had taken over, to the one it was taken from.
  //cost: It asked her, in front of him, the one thing she had said not to ask in there.
  Devlin's pen goes to a box at the side and waits.
  Yolanda: I'd like to do it. #guarded
  She opens it an inch. Devlin has to lean across to read nineteen-forty off the page. #prop:open
  -> three_f
* [(Say nothing else. Slide his form along the desk till it stops in front of Yolanda, and take your hand off it.) #id:slide-it #move:step-back]
  //felt: No speech. Just mine again.
  //eased: It put the line back in front of her without a word for her to answer.
  //cost: It took a thing off a man's desk, and he noticed.
  ~ owned_pay = true
  Devlin watches his own form go by. #worried
  Yolanda: Nineteen-forty an hour. I'll write it. #calm
  She writes it, and turns the form around for him. The binder comes open again. #prop:open
  -> three_f

=== three_f ===
What she can pay comes up on his screen. {yellow:{chair or owned_pay:Yolanda nods.|Her nod is a while coming.} You say it in one breath, heat included, and hand the yellow tab back.|She says her number, and out in the lobby a head turns.}
{
- yellow && (chair or owned_pay):
  Yolanda: See? Nobody yelled. #smiling
- yellow:
  Yolanda: That one I asked you for. #guarded
- else:
  Yolanda: I go loud on rent. #worried
}
11:27. A key taps the glass, once. Outside, a man with a folder points at his watch.
Devlin: Eleven-forty's early. Okay. Ground floor's gone. I've got three-F, right upstairs. Two-bed. #hopeful
{chair:He starts telling you. Halfway along he turns and tells her.|{owned_pay:He tells her the first half and you the second.|He tells it to you.}}
Yolanda: Third floor. #worried
She looks at her knees the way you look at a dog about to jump. Then she looks at you, and nods. #worried #moment:three-f #ctx:third
//ask: What could you say for somebody there that would still leave them holding the next sentence?
* [Ground floor is the knees, Mr. Devlin. There's a medical list for that, isn't there, and she'd go on it today. #id:medical-list #move:speak-for]
  //pull: You know the lever, and he listens to you.
  //felt: Now I'm a pair of knees.
  //eased: It put the reason on the desk fast.
  //cost: It told him about her body while she was sitting in it.
  Devlin: There is a list. There's four hundred on it. #worried
  Yolanda reads the ceiling. #angry
  {knees:
    Yolanda: Well. We got to the knees. #guarded
  - else:
    Yolanda: They're right here, if anybody has a question for them. #guarded
  }
  -> off_the_record
* [Two bedrooms, same day, and the school's around the corner. I've sat here when there was nothing at all to show. #id:same-day #move:nod-along]
  //pull: You have seen people leave with nothing.
  //felt: Both of you, then.
  //eased: It kept an offer on the desk that might have gone cold.
  //cost: It made two of you for the stairs and one against.
  Devlin: Same day's rare. That's the truth. #smiling
  Yolanda: Well. If it's that good. #guarded
  She says it to the map.
  -> off_the_record
* [Ground floor, school, rent, Mr. Devlin. In that order. What you're holding up has the second one and it hasn't got the first. #id:first-on-list #move:advocate-with]
  //felt: Just the list. Now me.
  //eased: It said her list the way she had told it to you, and stopped where she could start.
  //cost: It did not get her a ground floor.
  Yolanda: Fifty-four steps. Twice, with groceries. Ask me what a bad day is. #calm
  Devlin doesn't ask. He puts the pen down, though.
  Devlin: I believe you. I still don't have one. #sad
  -> off_the_record
* [Can we slow down a second? Yolanda, it's your home. What would you like him to understand about a third floor? #id:your-home #move:open-question #a:1 #b:-1]
  //why: She had nodded, and it handed back what she had asked you to carry.
  //pull: It is her home, and a person ought to be asked.
  //felt: I nodded. You asked me a question.
  //eased: It stopped him talking about her for a second.
  //cost: It kept quiet about her list, and asked her out loud for what she had arranged not to have to say.
  Yolanda: What would I like. #guarded
  Devlin gives it two seconds. Then he writes something short beside "floor."
  You can read it upside down, and so can she. Undecided. #worried
  -> off_the_record

=== off_the_record ===
Devlin: Whichever way you go, I need a copy of one stub. It's a slow machine. #calm
The copier is ten feet away. Yolanda takes a stub from behind the red tab and bends to set the binder on your knees. #prop:given
Yolanda: Mind that for me.{asked_blue: The outside of it.|{chair or owned_pay:{yellow: You were good with the yellow.}| Just mind it.}} #guarded
Yolanda: Anybody asks about home, tell them no. Don't send them to me for it. My face tells on me. #worried
11:31. The copier warms up. On the glass: tap, tap. Devlin leans in, and his voice is kind.
Devlin: Off the record. Somebody drew that bus. Does he live with her, full time? #worried
Devlin: I could code it. There's a ground floor I don't show people. #hopeful #moment:off-the-record #ctx:third
//ask: What do you do with help that is offered behind somebody's back, by a person who means it?
- (asking)
* [Every night, homework to breakfast. If there's a code in there that gets her off those stairs, she's who they wrote it for. #id:every-night #move:speak-for #flag:privacy]
  //pull: One true word and she has everything on her list.
  //felt: (She is watching a page come out.)
  //eased: It got her a ground floor by the first of the month.
  //cost: It gave away the one page she had asked to keep, while she had her back turned.
  ~ told = true
  Devlin: That's all I needed. #relieved
  He types. He means it well. It works.
  At the copier a page comes out, and Yolanda watches it come.
  -> how_many_beds
* [Not mine to take. It's her page and she's ten feet off, so put it to her straight, once she's back. #id:ask-her-that #move:advocate-with #a:2]
  //why: It kept her page shut and sent him to her for it, which she had asked you not to do.
  //pull: Nothing about her without her; he only has to ask the right person.
  //felt: (She sees him look up at her, and wonders at what.)
  //eased: It told him nothing, and it said whose page it was.
  //cost: It aimed at her the one question she had asked you to turn away.
  Devlin: I can't ask it on the record. That's the point of off. #sad
  He sits back. The ground floor goes back to wherever he keeps it.
  Then he looks across at her. Yolanda has turned around, page in hand, in time to be looked at. #guarded
  -> do_i
* [I'm sorry, no. It isn't on the release she signed, so I can't answer it, and please don't put it to her, either. #id:cant-say-who #move:name-limit #a:3]
  //why: She had asked for a no that stopped with you, and this was it.
  //felt: (You shook your head. Good.)
  //eased: It was the answer she had left with you, and her page stayed shut.
  //cost: It let a ground floor go back where he keeps it.
  ~ court = true
  Devlin: I'd have taken a court paper. Anything with a stamp. #sad
  The ground floor goes back to wherever he keeps it. You know a thing about her list that she doesn't.
  -> do_i
* [(Call to the copier.) Yolanda, he can do something about Isaiah living with you. Okay to tell him yes? #id:across-room #move:ask-permission #a:1 #b:1 #flag:privacy]
  //why: Asked aloud in front of him, the question was already the answer.
  //pull: You would never tell without asking her first.
  //felt: You said his name across a room.
  //eased: It kept you from answering behind her back.
  //cost: It told him in the asking, and left her nothing to say no to.
  ~ told = true
  ~ aloud = true
  Yolanda turns with the page in her hand. Devlin is already typing. #worried
  Devlin: Got it. Nobody has to say a thing. #relieved
  -> how_many_beds
* [Step into the lobby and call Renée #id:renee #aside]
  -> ask_renee -> asking

=== ask_renee ===
You ask Devlin for one minute and take the binder with you. Yolanda looks up from the copier as it goes by. #exit:Devlin #exit:Yolanda #place:lobby #worried
It rings four times. The movers come down, empty-handed, for the next thing. They don't try the elevator. There is the plate.
Renée: You're whispering, so you're in a lobby. #far #calm
You: He's asked me something. Off the record.
Renée: Then don't tell me what. I'd only have an opinion. #far #smiling
Renée: What did she ask you for this morning that wasn't on the list? #far #calm
You look at what you have under your arm. She doesn't say anything else.
The key taps the glass a third time. When you sit down, the copier is still going and so is Devlin's question. #place:housing-office #enter:Yolanda #enter:Devlin #guarded
->->

=== how_many_beds ===
Devlin: Good news. One-B. Ground floor, free on the first. Three-F till then. #smiling
Devlin: He can have the room with the window. One Enter and it's in. After that I can add, I can't take out.
His finger goes up over the keyboard. Yolanda does not sit. She takes the binder off your knees. The key goes tap, tap, tap. #prop:closed #angry
Yolanda: {aloud:You asked me in front of him. What was I going to say?|Who can? How does he know who I've got?} #angry #moment:how-many-beds #ctx:repair
//ask: What is owed to somebody when the thing you gave away has already worked?
* [Give me two minutes alone with him. I'll have it off the screen before that eleven-forty gets through the door. #id:two-minutes #move:rescue]
  //pull: You broke it; you fix it.
  //felt: Alone with him is how we got here.
  //eased: It gave you something to do about it.
  //cost: It put her outside the glass while two people talked about her family.
  ~ two_minutes = true
  She goes and stands out by the man with the key. You get your two minutes. It went in as the door shut.
  Devlin: I can add to it. I can't take out. That's not me, it's the system. #worried
  Through the glass she watches it not come off. #sad
  -> with_an_elevator
* [He only knows there's a boy, not what's behind the tab. And it's the ground floor, Yolanda. Isn't that number one? #id:number-one #move:minimise]
  //pull: Everything you said is true and it is good news.
  //felt: It is number one. That's what's so bad.
  //eased: It held on to the good news, and the news was good.
  //cost: It made the thing smaller than she had said it was.
  Yolanda: It is. It's number one. #sad
  Yolanda: Thank you.
  She has the binder shut under her forearm. It stays that way.
  -> with_an_elevator
* [That was me, Yolanda, and I'm sorry. You gave me one page to mind. What would you need from me, to put this right? #id:gave-him-isaiah #move:repair #a:1 #b:1]
  //why: It owned the thing to her while his finger came down, and asked her to work out the mending in front of him.
  //pull: She should hear it from you, before anything else, and hear that you see how big it is.
  //felt: Now I've got to do you, too.
  //eased: It said how big the thing was, and whose.
  //cost: It was said to her while the one who could still stop was listening, with his finger over the key.
  Yolanda: What do I need. In front of him. #angry
  She runs her thumb down the tabs and stops it on blue. Behind you the Enter key goes down, softly, and it is in.
  -> with_an_elevator
* [Hand flat on the desk, please, Mr. Devlin, and leave it lying there. So far in all this you've heard nobody but me. #id:hand-flat-on-desk #move:repair]
  //felt: He stopped. There's a second in there that's mine.
  //eased: It stopped the key while it could be stopped, and said whose word he had.
  //cost: It was short with a man who meant well, and he knew what he knew.
  ~ owned_isaiah = true
  Devlin lays the hand down, away from the Enter, and looks at it. The cursor blinks. She watches it for one tap of the glass.
  Yolanda: Leave the code. Put that I'll bring my own papers when they're done. #guarded
  She says it to Devlin, not to you.
  Devlin: I'll put that in. Those words. #calm
  -> with_an_elevator

=== do_i ===
{
- court:
  You: He asked about home. I said no. He'd have taken a court paper.
  Yolanda stops halfway into the chair, then sits. You watch it land. #worried
- else:
  Yolanda: What'd I miss? #guarded
  You: A question. I told him it was yours.
  Yolanda: I gave you a word for that. #worried
}
She has the binder back on her own knees. Devlin clears his throat and asks her, at full volume. #prop:closed
Devlin: This one I do have to ask, Ms. Pruitt. Anyone under eighteen? I need something to point at. #calm
11:36. Tap, tap, tap. Her thumb goes under the blue tab and stays there. #worried
Yolanda: Do I? #worried
She hardly moves her mouth. It is you she is asking. #worried #moment:do-i #ctx:asked
//ask: When somebody asks you to say yes or no for them, what else can you put in their hands?
* [He's on your side this morning, and who knows whether the next one will be. Couldn't you at least show him the top page? #id:top-page #move:persuade]
  //pull: You like him, and you believe it would go well.
  //felt: You want me to. So it's two to one.
  //eased: It broke the wait, and he did use the page kindly.
  //cost: It weighed in on his side of the desk.
  ~ opened = true
  ~ pushed = true
  Yolanda: The top page. #sad
  She opens it because you asked. Her other hand stays flat on the lower half. #prop:open
  Devlin: Pending. Okay. That's a code. You're on the two-bed list, and off today's ground floors. #worried
  -> with_an_elevator
* [No. You don't have to. Shut's an answer and so is open. Say one of them to him, now, before he ticks something. #id:stays-shut #move:emphasise-choice]
  //felt: No. Good. Shut is allowed.
  //eased: It made shut something she could say out loud.
  //cost: It moved her nine places down a list.
  Yolanda: Then leave that line. I'll bring it after the ninth. #calm
  Devlin: Blank's nine places down the list, ma'am. #worried
  Yolanda: I know what it is. I read the back. #guarded
  -> with_an_elevator
* [That's up to you. You could open it, keep it shut, or ask him where a page goes once he's read it. What feels right? #id:three-ways #move:offer-menu #a:2]
  //why: It left her every choice there was, and did not say whether she had to, which was what she asked.
  //pull: It is her page, and nobody should tell her what to do with it.
  //felt: Yes or no, I said. All right. The third one.
  //eased: It gave her a question to ask before she gave an answer.
  //cost: It cost her the ground floors he could show that day.
  ~ opened = true
  Yolanda: Where does it go, when you've read it? #calm
  Devlin: Pending's a code. It gets you the two-bed list. It drops you off today's ground floors. #worried
  She thinks about it for one more tap. Then she opens it herself. #prop:open #hopeful
  -> with_an_elevator
* [(Look at your own hands. Say nothing. Let her find it without your face getting in the way.) #id:own-hands #move:step-back #a:1 #b:-1]
  //why: She had asked, and with him waiting no answer was an answer.
  //pull: It worked at the chair: stay out of her light.
  //felt: I asked you one thing.
  //eased: It kept your own wish off your face.
  //cost: It met a question with nothing, and his pen answered it.
  ~ no_answer = true
  She waits for your face. It doesn't come up.
  Devlin: I'll tick none, then. #guarded
  The thumb comes out from under the tab. #sad
  -> with_an_elevator

=== with_an_elevator ===
{two_minutes:Yolanda comes back in past the man with the key and sits on the edge of the chair.|{owned_isaiah:She sits, with the binder between you and her.|{told:She sits down on the edge of the chair.|{opened:He types the code in, and asks her how to spell a name. She spells it.|{no_answer:She answers the rest of the form without a look at you.|He goes on down the form, asking her now.}}}}}
11:39. Three-F is on the desk with the pen uncapped beside it. Out there, the man with the key has begun to hum.
Devlin: {told:So three-F till the first, and then you move down.|So, three-F. It's you or it's him.} And it says elevator. Third floor with elevator. #hopeful
{
- told or no_answer:
  Yolanda reads the sheet front and back, at counter speed, and keeps her eyes on it. #guarded
- else:
  Yolanda reads the sheet front and back, at counter speed. Her shoulders come down. #relieved
}
Yolanda: Three floors with an elevator I can do. It's stairs I've quit. #moment:with-an-elevator #ctx:fact
//ask: What have you seen and not said because somebody had finally made up their mind?
* [You've read it and you've made up your mind. I saw a thing on the way in, though. Do you want it or not? #id:noticed #move:ask-permission #a:2]
  //why: It asked leave for a fact she could not do without; one no would have left her blind.
  //pull: You don't push facts on people who have made up their minds.
  //felt: Not if it's like that. What thing?
  //eased: It did not talk over a mind that was made up.
  //cost: It nearly let a no stand in front of something she needed.
  ~ knows = true
  Yolanda: Settled. #calm
  Yolanda: No. Wait. What did you notice? #worried
  You: A sofa, going up by the stairs. There's a plate taped over the elevator button.
  She asks Devlin. He looks it up, and winces.
  Devlin: Out of service. Since May. #sad
  By then the man with the key is in the doorway. She keeps the form, unsigned.
  -> small_print
* [You've read every line of it, front and back. If three-F does it for you, then that's the answer. Are you ready? #id:front-and-back #move:emphasise-choice]
  //pull: She has been talked over all morning; let her have this.
  //felt: Ready. Finally somebody lets me.
  //eased: It gave her the pen after a morning of being talked over.
  //cost: It was said over a thing you had seen and she had not.
  ~ signed = true
  Yolanda: Ready. Finally somebody lets me. #smiling
  She signs. Devlin stamps it and gives her the copy. Outside, something heavy bumps a landing.
  -> small_print
* [Hold off tonight, for me? Three floors with those knees, and groceries, and laundry. A ground floor will come. #id:for-me #move:persuade]
  //pull: You can see her on the second landing.
  //felt: For you.
  //eased: It kept her off the stairs for a night.
  //cost: It got there by way of your feelings, and it left out what you had seen.
  She looks at the pen for a while and puts the cap back on.
  Yolanda: For you. #guarded
  Devlin: Then he gets to see it. I have to. #worried
  She keeps the form, with nothing on it. Three-F will be somebody's by noon.
  -> small_print
* [Before you sign, could I tell you one thing? Two movers took a sofa up the stairs. There's a plate on that elevator. #id:sofa #move:honest-concern]
  //felt: You had that in your pocket since 11:19.
  //eased: It put the one missing thing on the desk while the pen was still dry.
  //cost: It came twenty minutes after you saw it, and she could count.
  ~ knows = true
  Yolanda: Since when? #angry
  That one is for you. The next one is for him.
  Yolanda: How long's it been out?
  Devlin: …May. #sad
  She keeps the form, unsigned, and caps his pen for him.
  -> small_print

=== small_print ===
11:46, the bench by the depot bus. {told:The binder is on the far side of her.|The binder is on the bench between you.} #place:bench #exit:Devlin #prop:flat
{
- knows:
  Yolanda: A paper plate. You'd think they'd spring for a sign. #calm
- signed:
  Yolanda: Signed and stamped. Isaiah will ride that elevator till somebody complains. #hopeful
- else:
  Yolanda: {told:So now I've got three weeks to explain to Isaiah.|I told Isaiah we'd know today.} #sad
}
She has the form out again, and she turns it over.
Yolanda: The back's all little print. Sit a second{told:, if you're staying}? #calm
Yolanda: Line eleven. Three times I've read it, and up goes my voice. I can't tell if I read it or wished it. You do it. Flat, like a part number. #hopeful #moment:small-print #ctx:asked
//ask: What makes it a help to do a thing for somebody that they could do for themselves?
* [Let me have it tonight. I'll call Devlin before nine, he picks up for me, and you'll know by your lunch break. #id:picks-up #move:rescue]
  //pull: It is one call and you have the number.
  //felt: Picks up for you. Yes.
  //eased: It promised an answer by lunch.
  //cost: It took the page out of the hands of the one who reads pages.
  ~ you_have_form = true
  Yolanda: He does pick up for you. #guarded
  She lets go of the form. Her bus comes. She gets on, binder under one arm, nothing in the other hand.
  -> standing
* [(Sit. Hands in your pockets.) I've got ten minutes for it. You read, I'll listen, and I won't reach for the page. #id:each-a-side #move:step-back #a:1 #b:-1]
  //why: She had asked for a voice that wanted nothing, and was given back her own.
  //pull: She has held every page this morning; don't be the one to take the last.
  //felt: My voice again. That's the one that wishes.
  //eased: It was company for one page, and it left the page with her.
  //cost: It had her read it a fourth time, when she had asked to hear it.
  Yolanda: "Forty-eight hours." #hopeful
  It goes up. She hears it go.
  Yolanda: See, now I still don't know. #sad
  -> standing
* [(Take the page out of her hand.) All right. Line eleven, start to stop, one time, and then I'm done talking. #id:start-to-stop #move:honest-concern #a:3]
  //why: It was her page and her asking: the words once, in a voice without a wish in it, and the page back.
  //felt: It's there. Nobody wished it. It's printed.
  //eased: It let her hear the line, and put no more on it than the line.
  //cost: It had the page in your hand for as long as it took.
  ~ read_aloud = true
  You: Line eleven. Applicant may hold a unit forty-eight hours.
  {signed:
    You: "Before signing."
    Yolanda: I left that off. Three times I left that off. #sad
  - else:
    Yolanda: You didn't go up. #hopeful
  }
  She takes the page back and puts a thumb under it.
  -> standing
* [You read it, I read it, or we take a side each. Makes no difference to me, Yolanda, so which is it? #id:how-best #move:offer-menu #a:2]
  //why: She had just said how, and it asked her how.
  //pull: It is her page, so she picks how it gets read.
  //felt: I said. You read, I listen.
  //eased: It was willing, and it left her every way of doing it.
  //cost: It made her say again what she had just said.
  Yolanda: I just told you which. Sit. #guarded
  She moves her bag. By the time you have the page the right way up, her bus is at the light, and you read it fast.
  -> standing
* [You know that form better than he does. I'm on the work phone till six, if the small print gives you any trouble. #id:better-than-him #move:step-back #a:1 #b:-1]
  //why: She asked for a voice for one line and was given independence.
  //pull: She was in front all morning; you shouldn't be needed now.
  //felt: I said sit a second.
  //eased: It trusted her with her own form.
  //cost: It answered a small asking with a phone number.
  Yolanda: Right. #guarded
  She folds it inside out, with the little print showing.
  -> standing

=== standing ===
{
- told && owned_isaiah:
  -> her_own_papers
- told:
  -> one_b
- knows:
  -> line_eleven
- else:
  -> for_the_file
}

=== line_eleven ===
{you_have_form:
  Before her bus can be past the second stop, the work phone rings: had you called him yet? Then it rings again.
  Yolanda: Never mind. I got off. I'm in his lobby, and I know the number of the line. #calm
  The form is in your bag. You bring it across the street and sit one chair back. #place:housing-office #enter:Devlin
- else:
  Noon, and Devlin's desk again. The binder goes in front of her, and you go one chair back, where she points. #place:housing-office #enter:Devlin
}
Yolanda: Line eleven. I'm holding three-F, forty-eight hours, till I hear about that elevator. #calm
Devlin: Where does it say that? #worried
Yolanda: Eleven. Under ten. #smiling
{pushed:On his screen the file says "pending," partly in her words and partly in yours.|{opened:On his screen the file says "pending," in her own words.|The blue tab has not been opened, and he doesn't ask.}}
He turns the form over as if for the first time. Your Friday at ten becomes ten to five, and so does the one after.
It may all come to nothing by Thursday. She writes "noon" on the back of her hand and carries the binder out herself. #hopeful #ending:line-eleven
//stands: Yolanda has three-F on hold until Thursday noon, and the blue tab is where she put it.
-> END

=== her_own_papers ===
{signed:On the first, One-B is hers. Before that come three weeks of three-F and the stairs, which she mentions once.|On the first, One-B is hers: ground floor, one corner from the school. She waits out three weeks where she is.}
{signed:
  Yolanda: Fifty-four steps. I'm only mentioning it. #guarded
}
{you_have_form:You called Devlin at ten to nine, as promised. She had called him at eight.}
{read_aloud:She still has you read her the backs of things, flat. She picks which things.}
She is civil with you now, and precise. At the next visit she sets out the binder: red, yellow, green. The blue section has been taken out. #prop:open #calm
Yolanda: You can do the copies. Those three. #guarded
On the ninth, the file already says what the court has not. She explains that in a hallway, to a woman with a lanyard, without you.
You hear about it the next week, from her, in one sentence.
Yolanda: They had it before the judge did, so I told them how. #calm
She snaps the rings shut. Isaiah has drawn a second bus on the back. #calm #ending:her-own-papers
//stands: Yolanda has the ground floor, and she now decides what you get to carry.
-> END

=== one_b ===
On the first, One-B is hers. Isaiah walks to school in four minutes. {signed:The three weeks of stairs before that she never brings up.|The three weeks before that are soon forgotten.}
Yolanda: Ground floor, school, groceries. That's all three. I mean it, thank you. #smiling
{you_have_form:You had called before nine, and he had picked up. She thanks you for that too.}
She does mean it. She comes in on Thursday with a tote bag and tells you about curtains. No binder. #place:drop-in #calm
Devlin calls you first these days. It is quicker, and Friday at ten is yours whenever you want it.
In November he phones about the school year.
Devlin: Just for the file. Is the boy still with her? #far #calm
You know the answer. Through the door you can see Yolanda stirring her coffee, nine feet from the phone. #calm #ending:one-b
//stands: Yolanda has everything on the list, and Devlin has your number for it.
-> END

=== for_the_file ===
{
- signed:
  She hears about the elevator on moving day, from the movers. They remember you: the one who stood and watched the sofa go by. #place:lobby #sad
  {you_have_form:Her copy is in your bag, so she asks Devlin for his.|She sits down on the bottom stair and turns her copy over.} Line twelve: five days to give it back. She does it by herself, on her lunch.
  Yolanda: It's handled. Thank you, though. #calm
  She is polite about it. Small things she used to check with you in passing, she checks with nobody.
- else:
  {read_aloud:By the time she has walked line eleven back across the street, three-F has a name on it. It is not hers.|By noon three-F has a name on it, and line eleven has nothing left to hold.} #sad
  At supper Isaiah asks her which floor.
  Yolanda: They wanted us to wait. #sad
  {you_have_form:The form is in your bag. You call before nine, and Devlin picks up, and is sorry.}
  On Thursday she walks by Corliss Court, slowly. The elevator has a plate on its button. She looks at that for a while, and at the stairs. #place:lobby #guarded
  She is polite about it. She checks with you before small things now: which pen, which bus.
}
The next office is across the river. She goes on a Wednesday, alone, with the binder, and tells you about it after. #guarded #ending:for-the-file
//stands: Yolanda still has the list, and there is one question about the lobby that she has not asked you.
-> END

//discuss: She asked you to mind the binder and Devlin asked you to help. Was anyone in that room asking you for something they had no business asking?
//discuss: Silence made room at the chair and left her alone at the blue tab. What told you which it would be, or what might have?
//discuss: Suppose she had said in the lobby, "Say whatever gets me the ground floor." What would you still not say, and who would that protect?
