/** Texts the studio's tests write over, and a worker that is none: it answers in the same process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answerer } from '../../src/studio/compile/answer.ts';
import type { Hand } from '../../src/studio/compile/compiler.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const ferryStreet = read('stories/shared/ferry-street.ink');
export const template = read('src/cli/new/scene.ink').replaceAll('@TITLE@', 'A Scene').replaceAll('@ID@', 'scene');
export const templateFiles = { 'scene.ink': template, 'shared/ferry-street.ink': ferryStreet };

/** Every published scenario with what it includes. */
export const published = readdirSync(join(root, 'stories'))
  .filter((name) => /^[^.]+\.ink$/.test(name))
  .map((name) => ({ name, files: { [name]: read(`stories/${name}`), 'shared/ferry-street.ink': ferryStreet } }));

export function hireHere(): Hand {
  const answer = answerer(
    () => performance.now(),
    () => 0,
  );
  const hand: Hand = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      hand.onmessage = null;
    },
    postMessage: ({ run, ask }) => {
      setTimeout(() => hand.onmessage?.({ data: { run, told: answer(ask) } }));
    },
  };
  setTimeout(() => hand.onmessage?.({ data: 'ready' }));
  return hand;
}
