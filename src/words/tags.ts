/** What an author writes around the words of a scene, each with what it means: tags by their key, and the signs of Ink. */

import { m } from './words.ts';

/** By what stands behind `#`. Moves, moments and contexts are told among the terms. */
export const tagWords = {
  title: m.studio_mark_title,
  client: m.studio_mark_client,
  cast: m.studio_mark_cast,
  place: m.studio_mark_place,
  setting: m.studio_mark_setting,
  about: m.studio_mark_about,
  level: m.studio_mark_level,
  minutes: m.studio_mark_minutes,
  trains: m.studio_mark_trains,
  note: m.studio_mark_note,
  card: m.studio_mark_card,
  language: m.studio_mark_language,
  review: m.studio_mark_review,
  panel: m.studio_mark_panel,
  looks: m.studio_mark_looks,
  enter: m.studio_mark_enter,
  exit: m.studio_mark_exit,
  prop: m.studio_mark_prop,
  far: m.studio_mark_far,
  differ: m.studio_mark_differ,
  ending: m.studio_mark_ending,
  id: m.studio_mark_id,
  aside: m.studio_mark_aside,
  flag: m.studio_mark_flag,
  a: m.studio_mark_a,
  b: m.studio_mark_b,
} as const;

export type TagKey = keyof typeof tagWords;
export const isTagKey = (key: string): key is TagKey => Object.hasOwn(tagWords, key);

/** Where a line stands, by its boundary. */
export const sideWords = {
  '-2': m.studio_worth_far_out,
  '-1': m.studio_worth_out,
  '0': m.studio_worth_alongside,
  '1': m.studio_worth_in,
  '2': m.studio_worth_far_in,
} as const;

/** `mood` is told the moods there are, with commas between them. */
export const markWords = {
  mood: m.studio_mark_mood,
  agency: m.studio_mark_agency,
  rule: m.studio_mark_rule,
  waive: m.studio_mark_waive,
  range: m.studio_mark_range,
  once: m.studio_mark_once,
  again: m.studio_mark_again,
  arrow: m.studio_mark_arrow,
  gather: m.studio_mark_gather,
  var: m.studio_mark_var,
  sum: m.studio_mark_sum,
  include: m.studio_mark_include,
  braces: m.studio_mark_braces,
  comment: m.studio_mark_comment,
  said: m.studio_mark_said,
  told: m.studio_mark_told,
} as const;
