# title: @TITLE@
# client: Imani Wells
# cast: Imani, You
# place: lobby
# setting: lobby, before a class
# about: You wait with Imani Wells while she fills in a form for a pottery class. Nothing in this scene is lost for good.
# level: 1
# minutes: 5
# trains: Leave the pen where it is
# note: a hospital stay, named
# card: 8, 7
# language: en
# looks: Imani = crowd-1
INCLUDE shared/ferry-street.ink

// This is a whole small scene to write over. Change a name, a line, a response; what is amiss is told below the text.
// Outside the studio: npm run check -- stories/@ID@.ink
// Everything of ours is a tag or a comment, so it plays in Inky as it is. In the studio, F1 says what the line at the cursor means, and Ctrl+Space lists what may stand there.

// What the ending remembers.
VAR left_to_her = 0

-> form

=== form ===
Twenty past three. Imani has a form on her knees, folded in four, and a pen with a chewed cap. #worried
Imani: The pottery class wants it by five. Half of it's about before. #worried #moment:form
//ask: What do you look for first when somebody shows you a form?
* [Put one word for the hospital and leave the rest. They'd sooner have a short one, I know that office. #id:one-word #move:unsolicited-advice]
  //pull: You know the office, and short would get her out of this.
  //felt: So that's how I should have done it.
  //eased: It made the form smaller.
  //cost: It made it your form for a moment.
  She writes one word and looks at it. #guarded
  Imani: That's you all over. #guarded
* [You've carried that a week and there isn't a mark on it. That's how you carry things. #id:not-a-mark #move:affirm]
  //felt: Somebody looked.
  //eased: It named a care she had taken without saying so.
  ~ left_to_her = left_to_her + 1
  Imani: It's good paper. #smiling
* [Which lines are fine as they stand, and which one made you sit down out here? #id:which-line #move:open-question]
  //felt: Line six. Nobody asked me which.
  //eased: It let her point at the one that mattered.
  ~ left_to_her = left_to_her + 1
  Imani: Six. Six made me sit down. #relieved
* [Everybody rounds those up a bit. It's a clay class, they'll be glad of your hands. #id:clay-class #move:minimise]
  //pull: She looks so worried, and it is only a class.
  //felt: It isn't only a class.
  //eased: It was kind, and it kept things light.
  //cost: It left her alone with line six.
  Imani: Sure. Clay. #guarded
- -> pen

=== pen ===
She unfolds the form and holds the pen out to you, cap first.
Imani: You do the first line. My hand's gone. #worried #moment:pen
//ask: Somebody holds out the pen. What are your ways of not simply taking it?
* [You say it and I write, or I hold the page, or we sit till the hand's back. #id:three-ways #move:offer-menu]
  //felt: The page. Hold the page.
  //eased: It gave her three ways, and one of them was to wait.
  ~ left_to_her = left_to_her + 1
  Imani: Hold it still, then. #hopeful
  You hold a corner. She writes her name.
* [Write it small, straight off, before you think about it. That got me through mine, how about it? #id:straight-off #move:unsolicited-advice]
  //pull: It truly did get you through yours.
  //felt: And if it doesn't get me through mine?
  //eased: It gave her something to try.
  //cost: It was your way, with a question mark on it.
  She writes it small. You can hardly read it. #guarded
* [The first line's the hard one. It has your name and then it has a question. #id:the-hard-one #move:reflect]
  //pull: You want her to know that you see it.
  //felt: Yes. Now what?
  //eased: It said what was hard.
  //cost: It left the pen hanging between you.
  Imani: It has. #sad
  She takes the pen back and writes her name.
- -> mine

=== mine ===
Somebody's phone rings in the hall and stops. Line six says: gaps, please explain.
Imani: What did you put? When you went back to things. #hopeful #moment:mine #ctx:asked
//ask: They asked. How much of yours is enough?
* [It's so different for each of us. Shall we see what the small print says they need? #id:small-print #move:deflect]
  //pull: It is her form, and you don't want to lead her.
  //felt: I asked you a thing.
  //eased: It kept yours out of it.
  //cost: She asked a peer and was shown the small print.
  Imani: I've read the small print. #guarded
* [Pages, the ward and the divorce and all of it. I still can't walk past that college. #id:pages #move:overshare]
  //pull: You want her to know that she is in company.
  //felt: Oh. Are you all right?
  //eased: It was true, and she felt less odd.
  //cost: For a minute she was the one who listened.
  Imani: Do you need a glass of water? #worried
* [I put "time off, ill" and left it there, and it held. What would yours say? #id:time-off #move:purposeful-share]
  //felt: Three words. It can be three words.
  //eased: It answered her, and the pen came back.
  ~ left_to_her = left_to_her + 1
  Imani: "Time off, ill." Three words and a comma. #relieved
* [You'd like to have seen one that worked, before you put down one of your own? #id:one-that-worked #move:reflect]
  //pull: You heard what is under the question.
  //felt: Yes. That is why I asked.
  //eased: It heard what she was after.
  //cost: It heard it and kept it.
  Imani: That's what I said. #guarded
- -> by_four

=== by_four ===
She folds the form in two, not in four. On your way in you saw the card on the college door: Fridays till four.
Imani: There. Half past four's plenty, I'll walk it over. #smiling #moment:by-four #ctx:fact
//ask: When is it kinder to say nothing about something you know?
* [It's your form and your afternoon. You'd know best how long that walk is, wouldn't you? #id:your-afternoon #move:emphasise-choice]
  //pull: She has had her pen taken often enough.
  //felt: I would.
  //eased: It left the walk to her.
  //cost: It left the card on the door to her, too, and she had not seen it.
  Imani: Twelve minutes. #smiling
  She is in no hurry with the coat.
* [Go this minute, please. You'd be sorry all weekend, and I'd lie awake over it with you. #id:this-minute #move:persuade]
  //pull: You saw the card, and there is still time.
  //felt: For you, then.
  //eased: She got there before four.
  //cost: It got her there by way of your weekend.
  She goes for her coat without asking why. #guarded
* [What else has to be in there before you can seal it, and who has to sign? #id:what-else #move:open-question]
  //pull: You'd sooner she looked it over once herself.
  //felt: Nothing. It's done. Is it not done?
  //eased: It made her look once more.
  //cost: It looked at the form, and the trouble was on the door.
  Imani: Nothing. It's done. #worried
  She turns it over once more, and the clock goes on.
* [One thing before you put that coat on. The card on their door said four today. #id:the-card #move:honest-concern]
  //felt: Four. Good that somebody reads doors.
  //eased: It put the fact beside her plan and left the plan to her.
  ~ left_to_her = left_to_her + 1
  Imani: Four! Then I'm off. #hopeful
- -> at_the_door

=== at_the_door ===
She has one arm in her coat and the form between her teeth. Then she takes it out.
Imani: Come with me? Or don't. I can't tell which. #worried #moment:at-the-door
//ask: Somebody can't tell what they want from you. What do you do with the silence?
* [Half of it, then? I'm good as far as the corner and you go in. #id:the-corner #move:offer-menu]
  //felt: The corner. I can do a corner.
  //eased: It found a piece of it that was hers alone.
  ~ left_to_her = left_to_her + 1
  Imani: As far as the mailbox. #smiling
* [We're not supposed to leave the desk, it's a rule they have. You'll be fine. #id:the-desk #move:wall]
  //pull: You are alone at the desk, and there was a talk about that.
  //felt: That's that, then.
  //eased: It was quick and it was clear.
  //cost: It shut the door she had left ajar.
  Imani: Sure. The desk. #guarded
* [Both are fine with me. You could ask as far as the corner, and then see. #id:both-fine #move:emphasise-choice]
  //felt: I can see at the corner.
  //eased: It took the hurry out of it.
  ~ left_to_her = left_to_her + 1
  Imani: I'll see at the corner, then. #relieved
* [Whichever you think is best, truly. You know yourself, so what do you want? #id:whichever #move:nod-along]
  //pull: You don't want to push.
  //felt: I said I can't tell.
  //eased: It did not push.
  //cost: She had just said that she could not tell.
  Imani: Never mind. #sad
- {left_to_her > 2: -> her_hand | -> your_hand}

=== her_hand ===
On Tuesday there is clay under her nails, and she puts a lopsided cup on your desk. #smiling #ending:her-hand
//stands: Imani is in the class, and the form that got her there has her hand on every line.
-> END

=== your_hand ===
On Tuesday she is in the class after all. She asks you what to make first. #calm #ending:your-hand
//stands: Imani is in the class, and looks over at you before she starts.
-> END
