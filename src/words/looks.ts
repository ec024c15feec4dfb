/** How the drawn people look, in a few words each: what stands beside a portrait, and for it. */

import { m } from './words.ts';

const words: { readonly [id: string]: () => string } = {
  yolanda: m.studio_look_yolanda,
  devlin: m.studio_look_devlin,
  renee: m.studio_look_renee,
  marcus: m.studio_look_marcus,
  teo: m.studio_look_teo,
  agnes: m.studio_look_agnes,
  rosa: m.studio_look_rosa,
  fenn: m.studio_look_fenn,
  jules: m.studio_look_jules,
  delphine: m.studio_look_delphine,
  kit: m.studio_look_kit,
  walter: m.studio_look_walter,
  neutral: m.studio_look_neutral,
  'crowd-1': m.studio_look_crowd_1,
  'crowd-2': m.studio_look_crowd_2,
  'crowd-3': m.studio_look_crowd_3,
};

/** Somebody who was added to the drawings without words has their name. */
export const lookWords = (id: string): string => words[id]?.() ?? id;
