// Ferry Street Peer Center: the agency every scenario here plays in, as notes the compiler reads. It holds no story text and no tags.
//agency: Ferry Street Peer Center
//supervisor: Renée Tatum
//rule 1 phone: The work phone is answered nine to six. After that there is the warmline on the card, and 988 at any hour.
//short 1: Work phone, nine to six. After that, warmline or 988.
//rule 2 money: No lending and no giving of your own money. Anything that changes hands goes in Renée's book the same day. Each person has two bus passes a month; the small fund needs a form, filled in with the person.
//short 2: No lending. What changes hands goes in Renée's book. Two bus passes.
//rule 3 car: No rides in private cars. Food to share at the center, or a card, is fine; tell Renée. Nothing over ten dollars. Something made by hand: ask Renée before it goes home with you.
//short 3: No rides in private cars. Food here is fine; handmade, ask Renée.
//rule 4 globe: No connecting on personal social media. In public you don't greet first, unless the two of you agreed on it.
//short 4: No personal social media. Don't greet first unless you agreed.
//rule 5 lock: We don't say whether someone comes here. Anything we share needs a signed release that names who and what.
//short 5: We don't say who comes here. A signed release names who and what.
//rule 6 key: Everyone is told on day one that three things can't stay with me: thoughts of suicide or a life in danger, abuse of a child or a dependent adult, a court order. I'd tell you first if I can, then Renée.
//short 6: Three things can't stay with me: a life in danger, abuse, a court order.
//rule 7 pills: No advice to start, stop or change medication. You can help someone get their questions ready.
//short 7: No advice on medication. Helping with questions is fine.
//rule 8 person: Renée or whoever is on call, any time. Asking is part of the job.
//short 8: Renée or on-call, any time.
