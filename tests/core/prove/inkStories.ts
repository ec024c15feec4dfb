/** Random Ink stories that use what a prover can get wrong. Text is nonsense; structure is the point. */

import fc from 'fast-check';

/** Something that needs the number of knots to be written. */
type Piece = (knots: number) => string;
const piece = (make: (...numbers: number[]) => Piece, count: number): fc.Arbitrary<Piece> =>
  fc.array(fc.nat(7), { minLength: count, maxLength: count }).map((numbers) => make(...numbers));
const fixed = (text: string): fc.Arbitrary<Piece> => fc.constant(() => text);
const n = (value: number | undefined): number => value ?? 0;

const variable = (i: number | undefined): string => `v${n(i) % 3}`;
const knot = (i: number | undefined, knots: number): string => `k${n(i) % knots}`;

/** A labelled gather counts each time it is come to; a knot only when it is entered from outside. */
const place = (i: number | undefined, knots: number): string => `${knot(i, knots)}${n(i) % 4 === 0 ? '' : '.here'}`;

const condition: fc.Arbitrary<Piece> = fc.oneof(
  piece((i, k) => () => `${variable(i)} > ${n(k) % 3}`, 2),
  piece((i, k) => () => `${variable(i)} == ${n(k) % 3}`, 2),
  piece((i) => (knots) => place(i, knots), 1),
  piece((i) => (knots) => `not ${place(i, knots)}`, 1),
  piece((i, k) => (knots) => `${place(i, knots)} > ${1 + (n(k) % 3)}`, 2),
  piece((i, k) => (knots) => `${place(i, knots)} % ${2 + (n(k) % 2)} == ${n(k) % 2}`, 2),
  piece((i, k) => (knots) => `TURNS_SINCE(-> ${place(i, knots)}) >= ${n(k) % 3}`, 2),
  piece((i, k) => (knots) => `TURNS_SINCE(-> ${place(i, knots)}) == ${n(k) % 3}`, 2),
  piece((i) => (knots) => `READ_COUNT(-> ${place(i, knots)}) > 1`, 1),
  piece((i) => (knots) => `often(-> ${place(i, knots)})`, 1),
  piece((i, k) => () => `high(${variable(i)}, ${n(k) % 3})`, 2),
  piece((i) => () => `things ? ${'abc'[n(i) % 3]}`, 1),
  piece((i) => () => `LIST_COUNT(things) > ${n(i) % 3}`, 1),
  fixed('word == "x"'),
  piece(
    (i, k) => (knots) => (n(i) === 7 ? `${place(i, knots)} + ${variable(k)} > 2` : `${place(i, knots)} == ${n(k) % 4}`),
    2,
  ),
  fixed('TURNS() > 2'),
);

const change: fc.Arbitrary<Piece> = fc.oneof(
  piece((i, k) => () => `~ ${variable(i)} = (${variable(i)} + ${1 + (n(k) % 2)}) % 4`, 2),
  piece((i, k) => () => `~ ${variable(i)} = ${variable(k)}`, 2),
  piece((i) => () => `~ raise(${variable(i)})`, 1),
  fixed('~ pass()'),
  fixed('~ hand()'),
  piece((i, k) => () => `~ ${variable(i)} = twice(${variable(k)}) % 3`, 2),
  piece((i) => () => `~ things += ${'abc'[n(i) % 3]}`, 1),
  piece((i) => () => `~ things -= ${'abc'[n(i) % 3]}`, 1),
  piece((i) => () => `~ word = "{${variable(i)} > 1:x|y}"`, 1),
  piece((i) => (knots) => `~ way = -> ${knot(i, knots)}`, 1),
  piece((i) => () => (n(i) === 7 ? '~ v0 = RANDOM(0, 2)' : `~ ${variable(i)} = 0`), 1),
  piece((i) => () => `~ v3 = v3 + ${variable(i)}`, 1),
);

const line: fc.Arbitrary<Piece> = fc.oneof(
  fixed('A plain line.'),
  fixed('One {first|second|third} line.'),
  fixed('Round {&one|two} line.'),
  fixed('Once {!only} line.'),
  fixed('Shuffled {~one|two} line.'),
  fixed('A line that goes on <>'),
  fixed('<> from the line above.'),
  piece((i) => () => `Marked <> #mark${n(i)}`, 1),
  piece((i) => () => `Mood line. #mood-{${variable(i)}}`, 1),
  piece((i) => () => `Shown {${variable(i)} > 1:more|less} and v3 {v3}.`, 1),
  // Text alone can break a story, and go round without end.
  piece((i, k) => () => (n(i) > 5 ? `A rest of {10 % ${variable(k)}}.` : 'No rest.'), 2),
  piece((i, k) => () => (n(i) > 5 ? `A row{row(${n(k) > 4 ? 'v3' : variable(k)})}.` : 'No row.'), 2),
  condition.map((when) => (knots: number) => `{${when(knots)}: A line that may be.}`),
  fc.tuple(condition, change).map(
    ([when, then]) =>
      (knots: number) =>
        `{${when(knots)}:\n  ${then(knots)}\n}`,
  ),
  fc.tuple(change, change).map(
    ([one, two]) =>
      (knots: number) =>
        `{stopping:\n- here\n  ${one(knots)}\n- there\n  ${two(knots)}\n- else\n}`,
  ),
  change,
);

const step: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 8, arbitrary: piece((i) => (knots) => `-> ${knot(i, knots)}`, 1) },
  { weight: 1, arbitrary: piece((i) => () => (n(i) === 7 ? '-> DONE' : `The end. #ending:e${n(i) % 3}\n  -> END`), 1) },
  { weight: 1, arbitrary: fixed('-> way') },
  { weight: 1, arbitrary: piece((i, k) => (knots) => `-> tunnel(${variable(i)}) -> ${knot(k, knots)}`, 2) },
  { weight: 1, arbitrary: piece((i, k) => (knots) => `-> lends(${variable(i)}) -> ${knot(k, knots)}`, 2) },
  { weight: 1, arbitrary: piece((i) => (knots) => `-> away -> ${knot(i, knots)}`, 1) },
);

const moves = ['reflect', 'wall', 'rescue', 'open-question', 'nod-along'];

type Response = {
  sticky: boolean;
  when: Piece | undefined;
  lead: boolean;
  move: number;
  extra: number;
  body: Piece[];
  way: Piece;
};
const response: fc.Arbitrary<Response> = fc.record({
  sticky: fc.boolean(),
  when: fc.option(condition, { nil: undefined, freq: 2 }),
  lead: fc.boolean(),
  move: fc.nat(4),
  extra: fc.nat(9),
  body: fc.array(fc.oneof(change, line), { maxLength: 2 }),
  way: step,
});

type Knot = {
  lines: Piece[];
  moment: number;
  after: Piece | undefined;
  thread: boolean;
  responses: Response[];
  fallback: Piece;
};
const oneKnot: fc.Arbitrary<Knot> = fc.record({
  lines: fc.array(line, { maxLength: 3 }),
  moment: fc.nat(5),
  after: fc.tuple(fc.nat(3), line).map(([odds, text]) => (odds === 0 ? text : undefined)),
  thread: fc.nat(7).map((i) => i === 0),
  responses: fc.array(response, { minLength: 1, maxLength: 3 }),
  fallback: step,
});

function printResponse(
  { sticky, when, lead, move, extra, body, way }: Response,
  at: number,
  i: number,
  knots: number,
): string {
  const tags = [
    `#id:r${at}-${i}`,
    `#move:${moves[move]}`,
    ...(extra === 0 ? ['#aside'] : []),
    ...(extra === 1 ? ['#a:{v0}'] : []),
    ...(extra === 2 ? ['#flag:gift'] : []),
    ...(extra === 3 ? ['{v1 > 1:#flag:money}'] : []),
  ].join(' ');
  const words = lead ? `Say [this ${tags}] now` : `[Say ${at} ${i} ${tags}]`;
  return [
    `${sticky ? '+' : '*'} ${when === undefined ? '' : `{${when(knots)}} `}${words}`,
    ...body.map((one) => `  ${one(knots)}`),
    `  ${way(knots)}`,
  ].join('\n');
}

/** The moment's own line may say nothing, or be glued to the next. */
const opening: { readonly [moment: number]: string } = { 2: '{v1 > 1:Here it is.}', 5: 'Here it is. {v0 > 1:<>}' };

function printKnot(one: Knot, at: number, knots: number, last?: number): string {
  const context = ['', '', ' #ctx:limit', ' #ctx:repair', ' #differ', ''][one.moment] ?? '';
  return [
    `=== k${at} ===`,
    ...(last === undefined ? [] : [`{TURNS() > ${last}: -> finish}`]),
    ...one.lines.map((text) => text(knots)),
    one.moment === 0
      ? '- (here) No moment here.'
      : `- (here) ${opening[one.moment] ?? 'Here it is.'} #moment:m${at % 3}${context}`,
    ...(one.after === undefined ? [] : [one.after(knots)]),
    ...(one.thread ? ['<- side', '~ v1 = v2'] : []),
    // The first is always on offer, so that roads are long enough for counts to rise.
    ...one.responses.map((each, i) =>
      printResponse(i === 0 ? { ...each, sticky: true, when: undefined } : each, at, i, knots),
    ),
    `* -> \n  ${one.fallback(knots)}`,
  ].join('\n');
}

const frame = `
=== tunnel(x)
Inside {x}. #moment:t
* [Inside one #id:t1 #move:reflect]
  ~ v0 = x
+ [Inside two #id:t2 #move:wall]
  ~ v2 = v1
+ {x > 1} [Inside three #id:t3]
- ->->
=== lends(ref x)
Lent.
+ [Lend #id:l1]
  ~ x = (x + 1) % 3
* {x == 1} [Keep #id:l2]
- ->->
=== away
* [Leave #id:w1]
  ->-> k0
+ [Stay #id:w2]
- ->->
=== side
* [From the side #id:s1 #move:reflect]
  {v1 > 1:
    ~ v2 = 2
  }
  -> k0
=== function often(-> x)
~ return READ_COUNT(x) > 1
=== function high(one, two)
{ one > two:
  ~ return true
}
~ return false
=== function raise(ref x)
~ x = (x + 1) % 3
=== function twice(x)
~ return x + x
=== function pass()
~ v0 = v2
~ return
=== function hand()
~ v1 = v0
=== function row(n)
{ n != 3:
  -{row(n + 1)}
}
`;

const finish = `
=== finish
{v0 > 1:
  Late. #ending:late
- else:
  Early. #ending:early
}
-> END
`;

const print = (knots: Knot[], last?: number): string =>
  [
    'VAR v0 = 0\nVAR v1 = 1\nVAR v2 = 2\nVAR v3 = 0\nVAR word = "y"\nVAR way = -> k0\nLIST things = a, (b), c',
    '-> k0',
    ...knots.map((one, at) => printKnot(one, at, knots.length, last)),
    frame,
    ...(last === undefined ? [] : [finish]),
  ].join('\n');

const someKnots = fc.array(oneKnot, { minLength: 2, maxLength: 4 });

/** Ink text of a whole story, with rings and all. */
export const inkStory: fc.Arbitrary<string> = someKnots.map((knots) => print(knots));
/** One that ends after a few responses on every road, so that all its roads can be written out. */
export const shortStory: fc.Arbitrary<string> = someKnots.map((knots) => print(knots, 3));
