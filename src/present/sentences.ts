/** Words for what a room's pages may do next and what has gone wrong; tables of messages. */
import type { Mark } from '../core/room/entries.ts';
import type { CommandAck, ConnectRefusal } from '../core/room/wire.ts';
import type { Line } from '../core/story/beat.ts';
import { quoted } from '../words/quoted.ts';
import { m } from '../words/words.ts';
import type { NextLabel } from './next.ts';

const nexts: { readonly [L in Exclude<NextLabel, 'choose'>]: () => string } = {
  start: m.present_next_start,
  line: m.play_next,
  open: m.present_next_open,
  talk: m.present_next_talk,
  on: m.present_next_on,
  close: m.present_next_close,
  reveal: m.present_next_reveal,
  commit: m.present_next_commit,
  debrief: m.present_next_debrief,
  page: m.present_next_page,
  closing: m.present_next_closing,
  return: m.present_next_return,
  pace: m.present_next_pace,
  over: m.present_next_over,
};
/** `choices`: how many responses stand. */
export const nextWords = (label: NextLabel, choices: number): string =>
  label === 'choose' ? m.present_next_choose({ count: choices }) : nexts[label]();

/** A line as it stands among other words: what somebody said is quoted. */
export const lineWords = ({ speaker, text }: Line): string => (speaker === undefined ? text : quoted(text));

const marks: { readonly [M in Mark]: () => string } = {
  vote: m.present_mark_vote,
  talk: m.present_mark_talk,
  on: m.present_mark_on,
};
export const markWords = (mark: Mark): string => marks[mark]();

type Trouble = Extract<CommandAck, { ok: false }>['reason'];

/** Why a wish was not granted. What can only mean that somebody pressed twice is said in the same few words. */
export function troubleWords(reason: Trouble | undefined): string {
  switch (reason) {
    case 'storage':
      return m.present_trouble_storage();
    case 'story':
      return m.present_trouble_story();
    case 'slow-down':
      return m.present_trouble_slow();
    case 'nothing-to-go-back-to':
      return m.present_trouble_no_back();
    case 'over':
      return m.present_trouble_over();
    case 'not-allowed':
      return m.present_refused_not_allowed();
    default:
      return m.present_trouble_not_now();
  }
}

export function refusedWords(reason: ConnectRefusal['reason']): string {
  switch (reason) {
    case 'no-such-room':
      return m.present_refused_no_room();
    case 'other-version':
      return m.present_refused_version();
    case 'not-allowed':
    case 'foreign-origin':
      return m.present_refused_not_allowed();
    default:
      return m.present_refused_other();
  }
}
