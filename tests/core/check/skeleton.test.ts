import { describe, expect, it } from 'vitest';
import { compareSkeletons } from '../../../src/core/check/skeleton.ts';
import { checkText, scene } from './stories.ts';

const compiled = (text: string): string => checkText(text, { states: 1 }).compiled.scenario?.story ?? '';
const original = compiled(scene);
/** The scene with every word that is read taken for another; tags, logic and ids stay. */
const translated = scene
  .replace('# title: Line Six', '# title: Línea seis')
  .replace(/^(Imani: |\* \[)[^#\]]*/gm, '$1Palabras aquí. ')
  .replace('Twenty past three. Imani has a form', 'Las tres y veinte.\nImani tiene un formulario');

describe('a translation', () => {
  it('[CK7] holds together with its original when only words differ, be they on more lines', () => {
    expect(compareSkeletons(original, compiled(translated))).toEqual([]);
  });

  it.each([
    ['a calculation', "left_to_her + 1\n  Imani: It's", "left_to_her + 2\n  Imani: It's", 'form'],
    ['a condition', '{left_to_her > 2:', '{left_to_her > 3:', 'at_the_door'],
    ['a moment', '#moment:pen', '#moment:pluma', 'pen'],
    ['an id', '#id:the-card', '#id:la-tarjeta', 'by_four'],
    ['a move', '#id:the-desk #move:wall', '#id:the-desk #move:deflect', 'at_the_door'],
    ['a mood', 'coat without asking why. #guarded', 'coat without asking why. #sad', 'by_four'],
    ['a start value', 'VAR left_to_her = 0', 'VAR left_to_her = 1', ''],
  ])('[CK7] shows a drift in %s at its knot', (_what, from, to, knot) => {
    expect(scene).toContain(from);
    expect(compareSkeletons(original, compiled(scene.replace(from, to)))).toMatchObject([{ knot }]);
  });

  it('[CK7] names a knot that only one of them has', () => {
    const more = compiled(`${scene}\n=== extra ===\nHola.\n-> END\n`);
    expect(compareSkeletons(original, more)).toEqual([{ knot: 'extra', original: '', translation: 'extra' }]);
    expect(compareSkeletons(more, original)).toEqual([{ knot: 'extra', original: 'extra', translation: '' }]);
  });
});
