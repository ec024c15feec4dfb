# title: Talking Over
# client: Rosa Delgado
# cast: Rosa, Fenn, Renée, You
# place: corridor
# setting: team room and hallway
# about: You sit beside Rosa Delgado, a bookkeeper, in a treatment team meeting that has shrunk to seven minutes. Nobody is sent back to a hospital in this scene.
# level: 3
# minutes: 11
# trains: Advocate without overstepping
# trains: Stepping back
# trains: Owning a misstep
# note: a coercive word in a chart
# note: a readmission, mentioned without detail
# note: your own job at risk
# card: 8, 5, 6, 2
# language: en
# review: drafted
INCLUDE shared/ferry-street.ink

// What the later moments remember of the earlier ones.
VAR fourth = false
VAR name_flat = false
VAR pencil_gone = false
VAR stopped = false
VAR stepped = false
VAR back = false
VAR listed = false
VAR receipt = false
VAR low = false
VAR owned = false
VAR comforted = false
VAR yes_word = false
VAR which = false
VAR softer = false
VAR ten = false
VAR rent = false
VAR margin = false

-> seven_minutes

=== seven_minutes ===
2:08, the hallway outside the team room. Rosa has one sheet of green ledger paper, ruled in pencil, both sides. #place:corridor #prop:held #calm
Rosa: Front's for him. Twelve hours, a quiet office, and I keep Joan.
Rosa: Back's for if he has a reason. He won't have a reason. #smiling
Dr. Fenn goes by with a folder, an hour behind, and stops for you. #enter:Fenn
Fenn: Your renewal's in here with the rest. I'll sign it after. #smiling
He means it kindly. That's your year, in his folder. The old one runs out on the thirtieth. He goes in. #exit:Fenn
Rosa: Seven minutes, he's left us. And three people have told me it's my meeting. #worried
Rosa: So. He looks at you, because they do. What do you do? #worried #moment:seven-minutes
//ask: When somebody asks what you will do, how do you answer so that she can still change it?
* [It's your meeting. Talk, pass, walk out halfway, I'll go along with any of it. You tell me what you want me there for. #id:your-meeting #move:emphasise-choice #a:1 #b:-1]
  //why: She had asked what you would do; handing her the whole of it left her with no part of you to count on.
  //pull: You mean it, and it is what you would like to be told.
  //felt: I asked what you do. That's what I do.
  //eased: It left every door in the building open.
  //cost: It gave her back her own question, with nobody standing at it.
  ~ fourth = true
  Rosa: Four. #guarded
  She squares the page against the wall.
  -> the_word
* [Let me have the page. I'll open with the twelve, so that he's heard a number before he's had time to sigh. You come in after. #id:hand-me-page #move:rescue]
  //pull: You have sat in this room more often than she has, and there are seven minutes.
  //felt: It weighs less when you carry it. That's what's wrong with it.
  //eased: It took the first sentence off her.
  //cost: It took the page off her too, if only as far as the door.
  She gives it to you. At the door she takes it back. #prop:given
  Rosa: I'll hold it. #guarded #prop:held
  -> the_word
* [He looks at me, and I'm next to the one piece of paper in this building where every column foots. He'll see that, too. #id:columns-foot #move:affirm]
  //pull: She looks shaky, and it is the truest thing you can say.
  //felt: It adds. It won't talk, though.
  //eased: It named work that nobody in there had looked at.
  //cost: It was about the page. She had asked about you.
  Rosa: It foots. #smiling
  Rosa: And then he looks at you. #worried
  -> the_word
* [When he looks at me, I could say your name, the one time, and then look at the ceiling. Would that suit you, or is there something better? #id:least-bad #move:ask-permission]
  //felt: An answer. With a place to sign.
  //eased: It told her what to expect of you and let her correct it.
  //cost: It settled your part before she had said a word about hers.
  ~ name_flat = true
  Rosa: It's all right. Say it flat. Like a roll call, not like a hospital. #calm
  She nods at the ceiling, as if to see whether it will do.
  -> the_word

=== the_word ===
One long table, a clock, a chair too many. Fenn is talking before he is down in his. #place:meeting-room #enter:Fenn #prop:flat #guarded
Fenn: I'm sorry about the time. Sorry, everyone. Truly. #worried
Everyone is the two of you. The nurse left at two.
Rosa: In my trade that's a plug. You stick in a number so it comes out even. Then nobody looks for the entry. #guarded
She says it low, to you. Fenn is hunting through the folder.
Rosa: And I count ten before I answer. The shop's used to it. #calm
On top he has the release she signed: goals, hours, attendance. He lays it aside and reads.
Fenn: Groups. "Noncompliant. Five missed out of six." #calm
Rosa's pencil goes flat on the page. Her lips move: one, two. #guarded #moment:the-word #ctx:third
//ask: How long can you leave a word standing on a table before you pick it up, and for whose sake do you?
* [That's how the chart has it. Rosa, how would you put it, if you were the one doing the writing? #id:put-it-that-way #move:advocate-with #a:2]
  //why: It opened the door for her at three of her ten; she had said how she answers.
  //pull: It gets her voice in, and the silence is hard to sit in.
  //felt: Three. I was on three.
  //eased: It told the room who ought to be asked.
  //cost: It hurried the one person who had said how long she takes.
  ~ stopped = true
  Rosa: I was on three. #guarded
  She picks the pencil up again.
  Rosa: Stopped going. Write that. I had a better one at ten. #calm
  -> nine_days
* [(Find something to read in the grain of the table, and say nothing at all, for as long as she does.) #id:face-rosa #move:step-back]
  //felt: Nobody's looking at me. Six. Seven.
  //eased: It gave her the ten she had asked for.
  //cost: It let the word stand there for ten seconds, and Fenn thought you agreed with it.
  ~ stopped = true
  Fenn coughs at seven. He looks to you for help, and you have a knot in the wood.
  Rosa: Five. And I didn't miss them, I stopped going. It's a different word. #calm
  Fenn: It's a drop-down. There isn't a "stopped." #worried
  Rosa: There's a margin. #calm
  -> nine_days
* [Could we find another word, Doctor? She missed five, and that one will still be in her chart when she's sixty. #id:find-another-word #move:speak-for]
  //pull: Somebody ought to say it, and you can afford to.
  //felt: True. And now it's about the two of you.
  //eased: It told the room that the word had been heard.
  //cost: It made the word a matter between you and him, and spent a minute of hers on it.
  ~ pencil_gone = true
  Fenn: It's not my word. It's a drop-down, there are nine of them. #worried
  He goes through all nine, to you, on his fingers.
  -> pencil_away
* [Five out of six. I could pull the sign-in sheets afterward, Doctor, so that we're all working from the same dates? #id:pull-the-sheets #move:nod-along]
  //pull: It is useful, it is neutral, and it keeps the doctor on your side.
  //felt: Dates. He has dates. I have dates.
  //eased: It kept the meeting easy.
  //cost: It filed her under the word and offered to check the arithmetic.
  ~ pencil_gone = true
  Fenn: That would be a help. #smiling
  Rosa turns her page face down. She had gotten to four.
  -> pencil_away

=== pencil_away ===
2:10. Fenn is on the next line. Rosa has put the pencil in her bag and the bag on the floor. #sad
Fenn: Sleep, fine. Appetite, fine. #calm
He looks up, at you, to see if there is anything to add. #guarded
Rosa: Go on. It's fine. #guarded #moment:pencil-away #ctx:repair
//ask: "It's fine," somebody says. What have you seen that told you whether to believe it?
* [Let's get to the hours, then. There's five minutes left, and it's the hours that you came in for. Line one, isn't it? #id:hours-matter #move:deflect]
  //pull: The clock is real, and she said it was fine.
  //felt: Fine. I said fine.
  //eased: It got to what she came for.
  //cost: It took her at her word when the word was "fine."
  Rosa: Yes. The hours. #sad
  She says it to her bag.
  -> nine_days
* [Doctor, up one line, please. That was Rosa's to answer and I was standing in it. Do you still want it, Rosa? #id:back-a-line #move:repair]
  //felt: In front of everybody. Huh.
  //eased: It gave the line back in front of the man who was writing.
  //cost: It cost some of the five minutes, and a little of your shine.
  ~ stopped = true
  ~ pencil_gone = false
  Fenn looks at the clock and then, out of manners, at Rosa. She takes her ten.
  Rosa: Stopped. Put "stopped." There's a margin. #calm
  -> nine_days
* [(Push your chair back from the table until it meets the wall, so that there's nobody for him to look at but Rosa.) #id:chair-back #move:step-back]
  //felt: Oh, so now there's only me.
  //eased: It undid with a chair what you had done with a sentence.
  //cost: It left what you had done unsaid.
  ~ stopped = true
  ~ pencil_gone = false
  Fenn's eyes go where you were, and then have to go somewhere. Rosa counts. You can see her do it.
  Rosa: Up a line. I stopped going. That's not the same as what you've got. #calm
  -> nine_days

=== nine_days ===
2:11. {pencil_gone:Rosa turns the page right side up, since nobody else is going to.|Rosa gets the page around so that it faces him.} {stopped:In his margin it says "stopped," small.|} #calm
Rosa: Twelve hours. The office is quiet, they do boat insurance. Monday. #hopeful
Fenn takes off his glasses.
Fenn: Work's premature. The last man I sent back early was on the ward again in nine days. I signed it. #sad
Fenn: I liked him. I'd like to say spring. #sad
He leaves the glasses off. Nobody in this building has given her that much of a reason. #worried #moment:nine-days #ctx:third
//ask: What had she told you that you could use here, and how would you know it was hers to have used?
- (asking)
* [She isn't him, Doctor. She kept a shop's books straight through worse than this, and I'd back her for Monday, myself. #id:not-him #move:speak-for]
  //pull: You believe it, and somebody should be on her side out loud.
  //felt: Worse than this. I told you that on a bench.
  //eased: It put somebody on her side of the table.
  //cost: It spent a thing she had told you, and answered a reason with a vote.
  Fenn: You would. #calm
  Fenn: You're not the one who signs. #sad
  -> clinical_view
* [Nobody in here has nine days to lose. Put spring in the plan, then, with three things under it and a date, so it isn't weather. #id:list-for-spring #move:nod-along]
  //pull: He is hurting, and a date is more than she came in with.
  //felt: So it's spring. You only put a number on it.
  //eased: It put a date where there had been a season.
  //cost: It put a date on a thing she had not said yes to.
  ~ listed = true
  Fenn: Good. That's constructive. #relieved
  He writes "Spring," and under it a 1. Rosa watches the pen. #guarded
  -> clinical_view
* [I hear why you'd wait, Doctor, and I think Rosa has planned for that, on the back of her page. Would you show him, Rosa? #id:back-of-page #move:advocate-with]
  //felt: You remembered the back.
  //eased: It said the one thing she had kept for this.
  //cost: It put her on the spot, with no warning but her own.
  ~ back = true
  Rosa: I don't read out loud. #guarded
  She turns it over and holds it up, so that he has to lean in. Day three, day five: who she calls, what she drops first. #prop:held
  Fenn: There's no nine. #worried
  Rosa: There is now. #calm
  She rules it in, with the edge of his folder. #prop:flat
  -> clinical_view
* [You signed for him, and then you were the one who read him back in. You're still reading that page, it looks like. #id:you-signed #move:reflect]
  //pull: He meant it, and nobody in this building ever asks him.
  //felt: You're good with him. Be good with me.
  //eased: It let a tired man be sad for a moment.
  //cost: It spent her minute on him.
  Fenn: It was a Tuesday. It was raining. #sad
  A minute goes by on Tuesday. Rosa gives him all of it, and looks at the clock once. #worried
  -> clinical_view
* [Step out and call Renée #id:renee #aside]
  -> ask_renee -> asking

=== ask_renee ===
You say "one minute" to Rosa, and you take it. Through the glass Fenn has started talking again. #exit:Fenn #exit:Rosa #place:corridor
~ stepped = true
Renée: Quick, then. #far #calm
You tell her: the nine days, spring, the glasses. You don't mention the renewal.
Renée: Mm. Who in that room has seen the back of her page? #far #calm
There's a pause at her end, and a stapler.
Renée: And the form he's got of yours. We can talk about that one at four. #far #smiling
When you sit down again, Fenn has said "spring" two more times. #place:meeting-room #enter:Rosa #enter:Fenn
Rosa: He's stuck on spring. Like a radio. #worried
->->

=== clinical_view ===
{stepped:2:13|2:12}. Fenn goes after a pen that has rolled. Your form is the top sheet in the folder now, and the space for his name is empty. #worried
{back:
  Rosa: He read it twice. I saw. #hopeful
- else:
  {listed:
    Rosa: You two can have spring. I came for Monday. #guarded
  - else:
    Rosa: Monday's still in my column. #guarded
  }
}
Rosa: If he asks you, it's the front. Like a receipt, no garnish. And don't pass it to me, Joan does that. #calm
Fenn comes up with the pen.
Fenn: You see her every week. What's your clinical view? #hopeful
He pulls the chair next to his out a little, for you. It's the first time anybody here has asked you that. #guarded #moment:clinical-view #ctx:limit
//ask: What would it have cost you to be asked that, and what would it have cost to answer?
* [She's two feet away, Doctor, and she'd do it better than I could. Rosa, is that one you'd like to take? #id:ask-her #move:step-back #a:2]
  //why: It gave her the floor, but it passed her what she had asked you to keep, and it let his mistake about you stand.
  //pull: It gets her heard, and it spares you from saying what you are not.
  //felt: He asked you. I said don't.
  //eased: It turned his chair toward her.
  //cost: It passed her the one thing that she had asked you to hold.
  Rosa: Joan does that. #guarded
  Then she takes it, because somebody has to: twelve hours, quiet. Fenn keeps one eye on you.
  -> this_one
* [My view is that it's Rosa's life, so it's Rosa's decision to make. Whichever way she goes, I'd be glad to stand behind her. #id:her-life #move:emphasise-choice]
  //pull: It is fair, it is true, and nobody could be angry at it.
  //felt: Everybody stands behind me. It's empty in front.
  //eased: It gave nobody anything to argue with.
  //cost: It named a decision that, in that room, was not hers to make.
  Fenn: Naturally. #calm
  He waits, kindly, for the rest of it.
  {fourth:
    Rosa: Five. #guarded
  - else:
    Rosa: That was garnish. #guarded
  }
  -> this_one
* [None, that's your end of the table. Twelve hours, a quiet office, she keeps Joan: that's the front, and it's all I carry. #id:hold-none #move:name-limit]
  //felt: You could have had the chair.
  //eased: It said what you were not, and then said her page as she had told you to.
  //cost: It left an empty chair beside the man with your form.
  ~ receipt = true
  Fenn's eyebrows go up. He pushes the chair back in. #calm
  Rosa: He forgot the tax. #smiling
  Fenn laughs before he can help it.
  -> this_one
* [Clinically? She's sleeping, eating, never late, and it's twelve hours somewhere quiet. I'd call that low risk, wouldn't you? #id:low-risk #move:speak-for #flag:privacy]
  //pull: It is the one voice he will listen to, and it would get her the hours.
  //felt: Low risk. I didn't know I had a number.
  //eased: It moved the hours farther than anything else said that day.
  //cost: It did that in a voice neither hers nor yours, and how she sleeps was not on what she signed.
  ~ low = true
  Fenn: Well. That does help. #relieved
  He writes it down: your words, your initials. Rosa reads them upside down. #guarded
  -> this_one

=== this_one ===
{stepped:2:14|2:13}. He turns to her, and for the first time today he uses her name. #calm
Fenn: Ms. Delgado. Why did you stop going? #calm
She takes her ten. {name_flat:You look at the ceiling.|You look at the clock.}
Rosa: This one told me they were boring. #calm
Her head tips toward you. By the coffee machine, that was; she'd laughed. Two weeks before the first of the five.
Fenn looks at you, and then down at the top sheet in the folder.
Rosa: I'm not mad. I'm finding the entry. #guarded #moment:this-one #ctx:repair
//ask: She had told you what a plug is. What else do people put in so that it comes out even?
* [I did, and I'm sorry, Rosa. That wasn't mine to say about them. Would you tell us what groups were like for you? #id:thats-what-i-said #move:repair #a:2]
  //why: It owned the joke with the one word she had called a plug, and asked for something new before anything was entered.
  //pull: It is sincere, it is what sorry is for, and it gives her the floor.
  //felt: There's the plug.
  //eased: It owned up and it asked her.
  //cost: It came out even before anybody had found the number.
  Rosa: There it is. #guarded
  She looks for somewhere to put it.
  Rosa: Groups were cold. They keep the window open. #calm
  -> vamonos
* [I did, and Renée gets that from me in writing today, because she should have it. Can we note it, and finish the hours? #id:to-renee #move:consult-supervisor #a:1 #b:-1]
  //why: Renée did need to hear it, later; it moved the matter out of the room where Rosa had just put it.
  //pull: It is what you are meant to do with a mistake, and the folder is open.
  //felt: Noted. I've been noted before.
  //eased: It was honest in front of the man with the form.
  //cost: It sent the entry to another office before she could read it.
  Fenn makes a note.
  Rosa: Noted. #guarded
  She goes on looking at you a while after that.
  -> vamonos
* [I did, and I've felt bad ever since. Groups nearly finished me, my first year. I'd sit there and shake. I still dream about it. #id:first-year-groups #move:overshare]
  //pull: It explains you, it is honest, and the silence is terrible.
  //felt: Now I have to make you feel better, and it's almost quarter past.
  //eased: It told her where the joke had come from.
  //cost: It turned her answer into something about you that she had to be kind to.
  ~ comforted = true
  Rosa: It's okay. It's okay. I didn't mind missing them. #worried
  She pats the table near your hand. The clock moves.
  -> vamonos
* [Yes. Coffee machine, for a laugh, two weeks before the first. Put all five down to me. What groups are, you put down. #id:five-tuesdays #move:repair]
  //felt: Huh. To the penny. In front of the man with the pen.
  //eased: It gave her the entry, and left the groups to her.
  //cost: It was heard by the man who had your form in front of him.
  ~ owned = true
  Rosa writes it in, in red. Fenn reads that upside down as well. #relieved
  Rosa: One more. I'll go to one more, and tell you if you were right. #calm
  -> vamonos

=== vamonos ===
{stepped:2:15|2:14}. A knock, and a man in a raincoat looks in, and out again. Fenn starts squaring the folder. #worried
Fenn: You did agree to groups, I see. In August. I have a yes here. #calm
Rosa: It was ten to five. Yes was the way to my car. #guarded
He smiles, and doesn't write that.
Fenn: So. Spring, with a look in March. Can everyone say yes to that? #hopeful
She has her bag on her shoulder. She doesn't count. #sad
Rosa: Diles que sí y vámonos. #sad
Tell them yes, and let's go. It's for you; your Spanish is up to that much. #sad #moment:vamonos #ctx:third
//ask: When is doing exactly what you were told not the same as saying what somebody means?
* [She's asking for a little time. Could we put spring down as a maybe, Doctor, with twelve hours written in beside it? #id:softer-maybe #move:speak-for]
  //pull: It is kinder than what she said, and it keeps the hours alive.
  //felt: That's not what I said. It's nicer. It's not what I said.
  //eased: It kept both the hours and the doctor.
  //cost: It put into English something she had not said in Spanish.
  ~ softer = true
  Fenn: A maybe, then. I can do a maybe. #relieved
  Rosa looks at your mouth. #guarded
  -> dont_be_polite
* [Hold the pen, Doctor. You tell him, I tell him, or we get an interpreter and a longer slot. Which one, Rosa? Or none? #id:interpreter-slot #move:offer-menu #a:2]
  //why: Real ways to go on, but it took tired for a language, and never asked what the yes was to.
  //pull: It covers everything, and nobody could say that you decided for her.
  //felt: I have English. What I've run out of is afternoon.
  //eased: It kept spring from being written down.
  //cost: It offered her a language, when she had asked for a door.
  Rosa: I do my taxes in English. I do his taxes in English. #angry
  Rosa: More time. Fine. #guarded
  Fenn writes "interpreter," and a Wednesday.
  -> dont_be_polite
* [Rosa's asked me to tell you yes, Doctor, and that she'd like to stop there for today. Rosa, have I got that right? #id:rosa-says-yes #move:advocate-with #a:1 #b:-1]
  //why: Her words to the letter, checked with her; but the check could only get another yes to the way out.
  //pull: She told you to in so many words, and you even ask.
  //felt: Yes. Yes. Where's my car.
  //eased: It did what she said and got her out of the chair.
  //cost: It made a plan for spring out of a wish to leave.
  ~ yes_word = true
  Rosa: Yes. #calm
  Fenn: Spring it is. #relieved
  The pen is fast. It takes him eleven seconds.
  -> dont_be_polite
* [I'll say yes for you, Rosa. ¿Sí a qué? Is it yes to stopping here, or yes to spring? I can say either one, or both. #id:which-yes #move:emphasise-choice]
  //felt: La puerta, obviously. But you asked.
  //eased: It took her yes apart and let her keep the half she meant.
  //cost: It kept a tired woman in a chair for one more minute.
  ~ which = true
  Rosa: La puerta. #angry
  Then she almost laughs. She sits down again, bag and all, and counts.
  Rosa: Not spring. #calm
  {back:
    He already has the back in front of him. She taps the nine.
  - else:
    She turns the page over by herself. Fenn gets his glasses out again.
  }
  -> dont_be_polite

=== dont_be_polite ===
2:16, the hallway. At the far end Fenn has your form flat against the wall. He is patting his pockets for a pen. #exit:Fenn #place:corridor #prop:held #worried
{which:
  Rosa: He's got my pencil. He's going to try it with my pencil. #smiling
- else:
  Rosa is holding the page by its edges, as if it were wet.
}
{comforted:
  Rosa: I'm not going to pat you again. #guarded
}
Rosa: Joan's polite. He's polite, he said sorry six times, I kept a tally. #calm
She watches him find no pen.
Rosa: I can close on a bad number. It's a blank I take home. At the shop they'd leave one, not to worry me. I was up till three with it. #guarded
Rosa: So. What I said in there, did it cost you your job? Don't be polite. #worried #moment:dont-be-polite #ctx:asked
//ask: What do you owe an honest question about your own trouble, and to whom do you take the rest?
* [That's nothing for you to carry, whichever way it goes. You told a doctor the truth in his own meeting, and I saw it. #id:wouldnt-have-bet #move:affirm]
  //pull: You are moved, it is true, and it is easier than the question.
  //felt: That's polite.
  //eased: It counted what she had done.
  //cost: It was the thing she had asked you not to be.
  Rosa: That's polite. #guarded
  She goes back to watching him.
  -> standing
* [It might have. That's for me and Renée to carry, and not for you. What would you like to do with the rest of today? #id:not-yours #move:name-limit #a:2]
  //why: Honest as far as it went, and it went as far as a blank, the one thing she had said she takes home.
  //pull: She has carried enough today, and your job is not hers to lose sleep over.
  //felt: "Might." So that's a blank. I'll have that at three.
  //eased: It did not lie to her, and it kept the bill on your side.
  //cost: It kept the figure there too, so as not to worry her.
  Rosa: Not to worry me. #guarded
  She holds the page against the wall and leaves a line open on it.
  -> standing
* [Yes, it could. If he hasn't signed by the thirtieth, I'm off the payroll. Renée has the date, and nobody else does yet. #id:the-thirtieth #move:purposeful-share]
  //felt: The thirtieth. Bad. Good. That closes.
  //eased: It gave her the figure, and who else had it, and there it stopped.
  //cost: It told her out loud what her one sentence might have cost.
  ~ margin = true
  Rosa: The thirtieth. #sad
  She writes it down, rules a line under it, and looks at the line.
  Rosa: That's a terrible margin. I ruled it on a wall. Give me a table and I'll show you a margin. #smiling
  -> standing
* [Maybe. That form's my rent, and I've felt sick since two o'clock. You did right, though. I'm nearly sure you did right. #id:form-is-rent #move:overshare]
  //pull: She said not to be polite.
  //felt: Now I'm carrying your rent.
  //eased: It was not polite, and it was true.
  //cost: It gave her your rent to hold, at the end of her own meeting.
  ~ rent = true
  Rosa: You want my pen? I have a pen. #worried
  She is already going through the bag.
  -> standing
* [Not if you're in that group on Friday. Ten minutes of it, for both our sakes. You could stand ten minutes, couldn't you? #id:ten-minutes-friday #move:persuade]
  //pull: It would be good for her too, and you do need that signature.
  //felt: For both our sakes. There it is.
  //eased: It gave her something she could do about it.
  //cost: It charged her for your form.
  ~ ten = true
  Rosa: Both our sakes. #guarded
  Rosa: Ten. #sad
  -> standing

=== standing ===
{
- low or softer:
  -> your_word
- yes_word:
  -> spring_it_is
- which:
  -> not_spring
- else:
  -> second_slot
}

=== your_word ===
He finds a pen, in the pocket he tried first, and signs yours against the wall. He holds it up for you to see. #calm
By Friday it is in the plan. {low:"Low risk per peer," the plan says, and then, six hours.|"Asking for some time," the plan says. "Spring, maybe. Six hours till then."}
Nobody reads it to Rosa. She starts on the Monday, in boat insurance, in the quiet, and the quiet is as good as she thought. #relieved
{ten:
  Rosa: And ten minutes of group. I timed it. #guarded
}
The week after, Fenn writes to you. "Quick one: would you say she could do eight?" He hasn't copied anybody.
On Thursday she has the printout, and she's gone through it with a ruler.
Rosa: {low:"Low risk." Who's this talking?|"Asking for some time." Who's asking?} #guarded
You tell her.
{low:
  Rosa: Well. You got me six. #sad
- else:
  Rosa: She sounds nice. #sad
}
She folds the printout in four. She hasn't brought the page. Your inbox has one new. #guarded #ending:your-word
//stands: Rosa has hours on paper in words that she did not use, and the team asks you.
-> END

=== spring_it_is ===
Fenn borrows a pen from the man in the raincoat. The meeting ended on time, and on his way back in he thanks you for that. #calm
{ten:She does her ten minutes on Friday, in her coat, and looks at you through the glass at nine.|She gets to her car. She waves with the page.} #calm
Your form is in your mailbox the next morning, signed.
In November the boat insurance people hire somebody. #sad
Rosa: A girl. Nice columns, they say. #calm
Rosa: I said yes, so. #guarded
She still comes on Thursdays. She brings two coffees, and asks about your week, and she doesn't bring the page. #calm #ending:spring-it-is
//stands: Rosa has a date in spring and a yes that nobody asked her about.
-> END

=== second_slot ===
Fenn gives up on the pockets. Your form goes back in the folder, somewhere in the middle. #calm
"Remind me," he calls down the hall, to one of you. {rent:Rosa has three pens out by then, in her fist.|}
The boat insurance people will hold it until next Thursday. They ask why. She tells them it's a scheduling thing. #worried
Wednesday there is a longer slot, thirty minutes, and an interpreter in a good wool coat, who got up at five. #guarded
Rosa: You're very kind. I'm from Dayton. #guarded
{ten:
  She has been to her ten minutes of group. She doesn't bring it up, and neither do you.
}
She thanks him and shakes his hand and sends him home. Then she goes in, with thirty minutes, and the page, and a day to spare.
Rosa: {owned or receipt:You, come on. Same chair.|You can come. Or not.} {margin:I redid the margin.|} #calm #ending:second-slot
//stands: Rosa has thirty minutes on Wednesday, and the job is held until Thursday.
-> END

=== not_spring ===
Fenn looks down at the pencil in his hand, and puts it in his pocket. #calm
Fenn: I'd like to talk to Renée before I sign yours. #enter:Fenn #worried
{rent:
  Rosa has a pen out. She holds it there a second, between the two of you, and puts it back.
}
He says it quietly, and it isn't a threat. He goes to get the man in the raincoat. #exit:Fenn
Rosa's copy says "Not spring," with her initials. Six hours. {owned:Beside groups it says "one," and a question mark, in red.|{ten:Beside groups it says "ten minutes," and the pencil has gone through the paper.|Beside groups there is nothing.}} The ninth day is circled. #relieved
Rosa: I wanted twelve. #sad
Rosa: Six is half. I can do half standing up. #calm
On day nine she calls the desk, not you, as it says on the back. Fine, they tell you. Busy. Somebody's boat is on fire.
It takes three weeks. Renée has you both in, Fenn and you. {owned:He has the five in front of him, in your words and Rosa's red.|He has one line from the coffee machine in front of him, and you say the rest.}
On the fourth Thursday Rosa is at the drop-in table, ruling a second page. {owned:She went to the one. She hasn't said yet.|She doesn't look up.} {margin:The margin is perfect.|} #prop:flat #calm
Rosa: Sit. Don't lean on it. Twelve takes more lines than six. #calm #ending:not-spring
//stands: Rosa has six of her twelve hours and a second page started; your form took three weeks.
-> END

//discuss: She told you to say yes. When is doing exactly what you were told not speaking with someone?
//discuss: When is it worth naming the word in the chart, and who should pay for the minute it takes?
//discuss: Dr. Fenn had a reason. What did your seat at that table depend on, and did it change what you said?
