import { describe, expect, it } from 'vitest';
import type { Proof } from '../../src/core/proof/proof.ts';
import { replay } from '../../src/core/story/replay.ts';
import { lookBack } from '../../src/debrief/lookBack.ts';
import { knownOf } from '../../src/debrief/proofOf.ts';
import { compiled, walk } from './playthroughs.ts';

const scenario = compiled(
  'door',
  `# title: A door
# client: Ada Moss
# cast: Ada, You
Ada: Well? #moment:first
//ask: What does the door ask for?
* [Open it. #id:open-it #move:step-back]
  -> in
* [Leave it. #id:leave-it #move:deflect]
  -> out
=== in ===
Ada: In, then. #moment:second
//ask: And now?
* [Stay. #id:stay #move:reflect]
  She sits. #ending:sat
  //stands: Ada sat down.
  -> END
=== out ===
She goes. #ending:left
//stands: Ada went home.
-> END
`,
);
const none = { endings: [], moments: [] };
const proof: Proof = {
  version: 1,
  edition: 'e1',
  complete: true,
  routes: '2',
  moments: ['first', 'second'],
  endings: [{ id: 'sat' }, { id: 'left' }],
  turnings: [
    {
      moment: 'first',
      response: 'open-it',
      opens: { endings: ['sat'], moments: ['second'] },
      closes: { endings: ['left'], moments: [] },
      mayOpen: none,
      mayClose: none,
    },
  ],
};
const firstOf = () => {
  const ledger = walk(scenario, ['open-it', 'stay']);
  const road = replay(scenario, ledger);
  if (!road.ok) throw new Error(road.trouble.rule);
  const look = lookBack(scenario, ledger, road.play.beat);
  const [first] = look.moments;
  if (first === undefined) throw new Error('no moment was found');
  return { look, first };
};

describe('what a line opened and closed', () => {
  it('names moments by number and endings by where they leave the person', () => {
    const { look, first } = firstOf();
    expect(knownOf(look, proof, first)).toEqual({
      opened: ['moment 2', 'the ending “Ada sat down.”'],
      closed: ['the ending “Ada went home.”'],
      mayOpen: [],
      mayClose: [],
    });
  });
  it('is never told for a ledger of another edition', () => {
    const { look, first } = firstOf();
    expect(knownOf(look, { ...proof, edition: 'e2' }, first)).toBe('other-edition');
  });
  it('is not told where there is no proof, or one that is not complete', () => {
    const { look, first } = firstOf();
    expect(knownOf(look, undefined, first)).toBe('none');
    expect(knownOf(look, { ...proof, complete: false }, first)).toBe('none');
  });
});
