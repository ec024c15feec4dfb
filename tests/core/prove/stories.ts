/** Small stories whose figures can be worked out by hand. */

/** Two ways, one of them with a second moment. */
export const fork = `
-> first
=== first
Which way? #moment:first
* [Left #id:left #move:reflect] -> beach
* [Right #id:right #move:wall] -> hill
=== beach
The beach. #moment:beach
* [Swim #id:swim #move:advocate-with] -> sea
* [Sit #id:sit #move:wall] -> sea
=== sea
The sea. #ending:sea
-> END
=== hill
The hill. #ending:hill
-> END
`;

/** The least sum and the least share of autonomy lie on different roads. */
export const sumIsNoShare = `
-> start
=== start
Start. #moment:start
* [Short #id:short #move:wall] -> short
* [Long #id:long #move:wall] -> long
=== short
One. #moment:one
* [A #id:a #move:nod-along] The end. #ending:short
-> END
=== long
Two. #moment:two
* [B #id:b #move:nod-along] -> more
* [B2 #id:b2 #move:step-back] -> more
=== more
Three. #moment:three
* [C #id:c #move:nod-along] The end. #ending:long
-> END
* [C2 #id:c2 #move:step-back] The end. #ending:long
-> END
`;

/** An aside that comes back, with the moment carried. */
export const withAside = `
-> room
=== room
She waits. #moment:room #ctx:limit
- (ask)
* [Say the rule #id:rule #move:name-limit] Good. #ending:kept
  -> END
* [Promise #id:promise #move:promise-secrecy] Oh. #ending:broken
  -> END
+ [Call #id:call #aside] Renée listens.
  -> ask
`;

export const trap = `
-> hall
=== hall
A hall.
* [Go in #id:in] -> round
* [Leave #id:leave] -> END
=== round
Round.
+ [Again #id:again] -> other
=== other
And round.
+ [Back #id:back] -> round
`;

export const deadEnd = `
-> hall
=== hall
A hall.
* [Once #id:once] -> hall
* {hall > 9} [Never #id:never] -> attic
=== attic
The attic. #ending:attic
-> END
= box
A box.
-> END
`;

export const gainsForEver = `
-> loop
=== loop
Nobody named this.
+ [Hand it over #id:hand #move:advocate-with] -> pause
+ [Go #id:go #move:wall] -> END
=== pause
Well.
+ [On #id:on] -> loop
`;

export const grows = `
VAR info = 0
-> ask
=== ask
{info > 900: -> done}
+ [More #id:more]
  ~ info = info + 1
  -> ask
+ [Less #id:less]
  ~ info = info - 1
  -> ask
=== done
Enough. #ending:enough
-> END
`;

/** Text alone is made of these numbers, and some of them break the story. */
const breaksInText = (line: string, functions = ''): string => `
VAR y = 3
-> k
=== k
${line}
+ [Again #id:again]
  ~ y = y - 1
  -> k
+ [Stop #id:stop] -> END
${functions}`;

export const breaking: readonly (readonly [why: string, ink: string, walk: number])[] = [
  ['a remainder by zero', breaksInText('Now {10 % y}.'), 3],
  ['zero by zero', breaksInText('Now {(y + y) / y}.'), 3],
  ['a range the wrong way round', breaksInText('Now {RANDOM(1, y)}.'), 3],
  ['a remainder in a function', breaksInText('Now {f(y)}.', '=== function f(z)\n~ return 10 % z'), 3],
  [
    'a function that calls itself',
    breaksInText('Now{row(y)}.', '=== function row(n)\n{ n != 0:\n  -{row(n - 1)}\n}'),
    4,
  ],
  ['a loop behind a condition', breaksInText('{ y == 1: {round()}}', '=== function round()\n~ round()'), 2],
];

/** How often its text goes round grows with every turn, and nothing else reads the number. */
export const rowGrows = `
VAR coins = 0
-> desk
=== desk
And?{row(coins)}
+ [Give #id:give]
  ~ coins = coins + 1
  -> desk
+ [Go #id:go] -> END
=== function row(n)
{ n > 0:
  o{row(n - 100)}
}
`;

/** A mood that only colours a line, over twenty rejoining choices: it must not tell states apart. */
export const moody = [
  'VAR mood = 0\n-> s0',
  ...Array.from(
    { length: 20 },
    (_, i) =>
      `=== s${i}\nLine. {mood > 3:#hopeful|#guarded}\n* [Up]\n  ~ mood = mood + 1\n* [Down]\n  ~ mood = mood - 1\n* [Stay]\n- -> s${i + 1}`,
  ),
  '=== s20\nThe end {mood}.\n-> END',
].join('\n');

/** A condition whose branch is marked for the count it raises as well as for what it changes. */
export const twiceMarked = `
VAR v = 0
-> home
=== home
Line.
* [Round #id:round] -> elsewhere
+ [On #id:on] -> away
=== elsewhere
-> home
=== away
Line.
+ [Back #id:back] -> home
* [Change #id:change]
  {READ_COUNT(-> home) > 1:
    ~ v = v + 1
  }
  -> home
* [Say #id:say #move:reflect #a:{v}]
  -> END
`;

/** Glue by condition decides whether the moment's line is the last one. */
export const gluedByCondition = `
VAR v = 0
+ [Up #id:up]
  ~ v = 1
  -> calm
+ [Stay #id:stay]
  -> calm
=== calm
Line.
+ [On #id:on] -> here
=== here
Here. {v > 0:<>} #moment:x
After.
+ [Say #id:say #move:reflect] -> END
`;

/** A value copied on the way out of a tunnel, a function, and behind a variable divert, and read only there. */
export const readAfterReturn = `
VAR a = 0
VAR b = 0
VAR c = 0
VAR way = -> ask
-> start
=== start
+ [Zero #id:zero] -> calm
+ [One #id:one]
  ~ a = 1
  -> calm
=== calm
Line.
+ [Go in #id:in] -> inside -> after
=== inside
+ [Copy #id:copy]
  ~ b = a
- ->->
=== after
~ hand()
+ [Way #id:way]
  -> way
=== ask
{c == 1: It was one.}
+ {c == 1} [So it was #id:so] -> END
+ [Leave #id:leave] -> END
=== function hand()
~ c = b
`;

/** Two roads that come together, so that one state stands for both unless the number set on one of them still matters. */
const rejoined = (body: string, functions = ''): string => `
VAR v = 0
+ [Up #id:up]
  ~ v = 1
  -> calm
+ [Stay #id:stay]
  -> calm
=== calm
Line.
+ [On #id:on] -> here
=== here
${body}
+ [Say #id:say #move:reflect] -> END
${functions}`;

/** Text, and nothing else, decides which line is the last before the responses, and which tags are on it. */
export const lastLines: readonly (readonly [what: string, ink: string])[] = (
  [
    ['empty line', '{v > 0:Here.} #moment:x\nAfter.'],
    ['empty line after', 'Here. #moment:x\n{v > 0:After.}'],
    ['printed number', '{v:Here.} #moment:x\nAfter.'],
    ['function newline', '{f(v)} #moment:x\nAfter.', '=== function f(z)\n{ z > 0:\n  Word.\n}'],
    ['function after', 'Here. #moment:x\n{f(v)}', '=== function f(z)\n{ z > 0:\n  Word.\n}'],
    ['seq before', '{v > 0:{a|b}} #moment:x\nAfter.'],
    ['string', '~ temp s = "{v > 0:x}"\n{s} #moment:x\nAfter.'],
    ['string after', '~ temp s = "{v > 0:x}"\nHere. #moment:x\n{s}'],
    ['ctx', 'Here. {v > 0: #ctx:limit}\nAfter. #moment:x'],
    ['ctx same', 'Here. #moment:x {v > 0: #ctx:limit}'],
    ['empty', '{v > 0:Hello.}\n#moment:x\nAfter.'],
    ['tag on own line', 'Before.\n#moment:x\n{v > 0:Hello.}'],
    ['tag alone then text', 'Before.\n{v > 0: #moment:x}\nAfter.'],
    ['glue after', 'Here. #moment:x\n{v > 0:<>} and on'],
    ['tunnel', '-> t ->\nAfter.', '=== t\n{v > 0: Here.} #moment:x\n->->'],
    ['thread', '<- t\nAfter.', '=== t\n{v > 0: Here.} #moment:x\n+ [Thr #id:thr] -> END'],
    ['fallback', '{v > 0: Here.} #moment:x\n* -> \n  More.\n - (g) Last.'],
    ['first line', '{v > 0:Here.|} #ending:x\n-> END'],
  ] as const
).map(([what, body, functions = '']) => [what, rejoined(body, functions)]);
