/** What the build asks of the checker: what refuses a story, and the proof that is published beside it. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompiledFile, compileFile } from '../../src/build/stories/compileFolder.ts';
import { checkFile, errorsOf, proofFile } from '../../src/build/stories/proofs.ts';
import { parseProof } from '../../src/core/proof/format.ts';

const root = resolve(import.meta.dirname);
const compiled = (name: string): CompiledFile => compileFile(resolve(root, name), { root });

describe('a build', () => {
  it('is refused by a story that the compiler takes and the checker does not', () => {
    const file = compiled('broken/G1-full-credit-shut.ink');
    expect(file.ok).toBe(true);
    const [error, ...more] = errorsOf(checkFile(file, root));
    expect(more).toEqual([]);
    expect(error).toMatch(/^broken\/G1-full-credit-shut\.ink:\d+ error \[G1\] At "by-four" no response leaves/);
  });

  it('is refused by a plan that does not come true and by a translation that drifted', () => {
    expect(errorsOf(checkFile(compiled('broken/R2-leaves-the-road.ink'), root))).toEqual([
      expect.stringMatching(/^broken\/R2-leaves-the-road\.plan:4 error \[R2\]/),
    ]);
    expect(errorsOf(checkFile(compiled('broken/L1-drift.es.ink'), root)).join()).toContain('[L1]');
  });

  it('publishes the proof of a clean story, of its own edition', () => {
    const file = compiled('clean/scene.ink');
    const checked = checkFile(file, root);
    expect(errorsOf(checked)).toEqual([]);
    const parsed = parseProof(proofFile(checked, file) ?? '');
    expect(parsed).toMatchObject({
      ok: true,
      proof: { edition: file.scenario?.edition, complete: true, routes: '768' },
    });
  });

  it('checks a story once until it is compiled anew', () => {
    const file = compiled('clean/scene.ink');
    expect(checkFile(file, root)).toBe(checkFile(file, root));
    const first = checkFile(file, root);
    expect(checkFile(compiled('clean/scene.ink'), root)).not.toBe(first);
  });
});
