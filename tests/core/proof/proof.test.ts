/** Prints a proof and reads it back; refuses what is not one. */

import { describe, expect, it } from 'vitest';
import { parseProof, printProof } from '../../../src/core/proof/format.ts';
import { turningOf } from '../../../src/core/proof/proof.ts';
import { proofOf } from '../../../src/core/prove/proofOf.ts';
import { compile, proveWith } from '../prove/compare.ts';
import { fork } from '../prove/stories.ts';

const edition = 'abc';
const proof = proofOf(proveWith(compile(fork), 1000), edition);

describe('a proof', () => {
  it('is read back as it was printed', () => {
    expect(parseProof(printProof(proof))).toEqual({ ok: true, proof });
  });

  it('says what each response opens and closes', () => {
    const turning = turningOf(proof, edition, 'first', 'left');
    expect(turning?.opens).toEqual({ endings: ['sea'], moments: ['beach'] });
    expect(turning?.closes).toEqual({ endings: ['hill'], moments: [] });
    expect(turningOf(proof, edition, 'beach', 'swim')?.opens).toEqual({ endings: [], moments: [] });
  });

  it('says nothing about a ledger of another edition', () => {
    expect(turningOf(proof, 'other', 'first', 'left')).toBeUndefined();
  });

  it('keeps no turnings of a story that was not proved to its end', () => {
    expect(proofOf(proveWith(compile(fork), 1), edition)).toMatchObject({ complete: false, turnings: [] });
  });

  it.each([
    ['no JSON', '{', { rule: 'not_json' }],
    ['a newer version', '{"version":2}', { rule: 'unknown_version', version: 2 }],
    ['something else', '{"version":1,"edition":"x"}', { rule: 'not_a_proof', at: 'complete' }],
    ['nothing', 'null', { rule: 'not_a_proof', at: 'the whole' }],
    ['routes in no number', printProof({ ...proof, routes: 'many' }), { rule: 'not_a_proof', at: 'routes' }],
  ])('is refused when it is %s', (_, text, trouble) => {
    expect(parseProof(text)).toEqual({ ok: false, trouble });
  });
});
