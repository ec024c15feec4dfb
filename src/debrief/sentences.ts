/** Puts what was read into sentences. It judges lines and never people, and it counts nothing itself. */

import type { Boundary, Flag, Steer } from '../core/codebook/moves.ts';
import type { FlagReading, Readings } from '../core/scoring/readings.ts';
import type { Line, Mood } from '../core/story/beat.ts';
import { youName } from '../core/story/lines.ts';
import type { HopeTap } from '../session/hopes.ts';
import { moveWords } from '../words/moves.ts';
import { quoted } from '../words/quoted.ts';
import { getLocale, m } from '../words/words.ts';
import type { LookBack, Moment, Told } from './lookBack.ts';
import { firstWords, wordsIn } from './quotes.ts';

const moodNames: { readonly [M in Mood]: () => string } = {
  calm: m.debrief_mood_calm,
  worried: m.debrief_mood_worried,
  angry: m.debrief_mood_angry,
  sad: m.debrief_mood_sad,
  relieved: m.debrief_mood_relieved,
  hopeful: m.debrief_mood_hopeful,
  guarded: m.debrief_mood_guarded,
  smiling: m.debrief_mood_smiling,
};
export const moodWord = (mood: Mood): string => moodNames[mood]();

const placeNames: { readonly [B in `${Boundary}`]: () => string } = {
  '-2': m.debrief_place_2_under,
  '-1': m.debrief_place_1_under,
  '0': m.debrief_place_0,
  '1': m.debrief_place_1_over,
  '2': m.debrief_place_2_over,
};
export const placeWord = (boundary: Boundary): string => placeNames[`${boundary}`]();

const tapNames: { readonly [T in HopeTap]: () => string } = {
  kind: m.debrief_hope_kind,
  fix: m.debrief_hope_fix,
  safe: m.debrief_hope_safe,
  liked: m.debrief_hope_liked,
  tired: m.debrief_hope_tired,
  unknown: m.debrief_hope_unknown,
};
export const tapWord = (tap: HopeTap): string => tapNames[tap]();

const flagSentences: { readonly [F in Flag]: (inputs: { moment: string }) => string } = {
  secrecy: m.debrief_flag_secrecy,
  privacy: m.debrief_flag_privacy,
  romance: m.debrief_flag_romance,
  harm: m.debrief_flag_harm,
  money: m.debrief_flag_money,
  ride: m.debrief_flag_ride,
  gift: m.debrief_flag_gift,
  contact: m.debrief_flag_contact,
};

/** The person's name inside a sentence. */
export const nameIn = ({ name }: Pick<LookBack, 'name'>): string => name ?? m.debrief_person();
/** The same where a sentence begins. */
export const nameAtStart = ({ name }: Pick<LookBack, 'name'>): string => name ?? m.debrief_person_start();

export const percent = (share: number): string =>
  new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(share);

/** A day with its month in words; the year only where it is another than this one. */
export function day(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(getLocale(), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

const isScored = ({ moments }: LookBack): boolean =>
  moments.some(({ row }) => row.offered.some(({ move }) => move !== undefined));

function leaned({ leaned: { over, under }, boundary }: Readings): string {
  if (over === 0 && under === 0) return m.debrief_leaned_none();
  if (under === 0) return m.debrief_leaned_in({ count: over });
  if (over === 0) return m.debrief_leaned_out({ count: under });
  if (boundary.phrase === 'both-ways') return m.debrief_leaned_both({ over, under });
  return m.debrief_leaned_some({ over, under });
}

/** The steering ribbon in words, or why there is none. */
export function ribbonWords(look: LookBack): readonly string[] {
  const { readings, moments } = look;
  if (moments.length === 0) return [m.debrief_no_moments()];
  if (readings.talkFirst) return [m.debrief_talk_first()];
  if (readings.counted.length === 0) return [isScored(look) ? m.debrief_nothing_counted() : m.debrief_unscored()];
  if (!readings.enough) return [m.debrief_too_few({ count: readings.counted.length })];
  const { moments: held, of } = readings.held;
  return [m.debrief_held({ name: nameAtStart(look), moments: held, of }), leaned(readings)];
}

/** Beside the row of who steered, which shows the move alone: where it left the wheel and little else, the count of who held it is smaller. */
export function bareWords(look: LookBack): string | undefined {
  const { ribbon, held, enough, talkFirst } = look.readings;
  const bare = ribbon.filter((steer) => steer !== 'specialist').length - held.moments;
  return bare > 0 && enough && !talkFirst ? m.debrief_held_bare({ count: bare, name: nameAtStart(look) }) : undefined;
}

/** How a moment is named where another part of the page speaks of it. */
export const momentName = ({ gist, number }: Moment): string => gist ?? m.debrief_moment_number({ number });

/** A flag as one sentence and whether it was owned; bright ones first. */
export function flagWords({ readings, moments }: LookBack): readonly (FlagReading & { readonly words: string })[] {
  return [...readings.flags]
    .sort((a, b) => Number(a.kind === 'rule') - Number(b.kind === 'rule'))
    .map((flag) => {
      const moment = moments.find(({ row }) => row.entry === flag.entry);
      const told = flagSentences[flag.flag]({ moment: moment === undefined ? '' : momentName(moment) });
      if (flag.repaired) return { ...flag, words: `${told} ${m.debrief_flag_repaired()}` };
      return { ...flag, words: flag.kind === 'bright' ? `${told} ${m.debrief_flag_unrepaired()}` : told };
    });
}

export function steeredWords(steer: Steer, name: string): string {
  if (steer === 'client') return m.debrief_steered_client({ name });
  return steer === 'shared' ? m.debrief_steered_shared() : m.debrief_steered_specialist();
}
/** The same as one word in a table whose head says what it is. */
export function steerWord(steer: Steer, name: string): string {
  if (steer === 'client') return name;
  return steer === 'shared' ? m.debrief_steer_shared() : m.debrief_steer_specialist();
}

export const moveName = ({ move }: Pick<Told, 'move'>): string | undefined =>
  move === undefined ? undefined : moveWords[move].name();

/** What that line eased and cost: the author's sentence, else the move's. */
export function easedAndCost({ eased, cost, you, row }: Moment): { readonly eased?: string; readonly cost?: string } {
  const words = you.move === undefined || row.skipped ? undefined : moveWords[you.move];
  const easedWords = eased ?? words?.eases();
  const costWords = cost ?? words?.costs();
  return {
    ...(easedWords === undefined ? {} : { eased: easedWords }),
    ...(costWords === undefined ? {} : { cost: costWords }),
  };
}

export const speakerName = (line: Line): string | undefined =>
  line.speaker === youName ? m.debrief_you() : line.speaker;

/** Speech stands in quotes; what is seen or done does not. */
export const lineWords = ({ speaker, text }: Line): string => (speaker === undefined ? text : quoted(text));
export const toldWords = ({ text, act }: Pick<Told, 'text' | 'act'>): string => (act ? text : quoted(text));

/** All that a closed moment says. */
export type Brief = {
  readonly asked?: string;
  readonly you: string;
  readonly answer?: string;
  readonly answerer?: string;
  readonly marks: readonly string[];
};

/** A moment is told in no more words than this before *more*. */
export const briefWords = 60;
const longestAnswer = 12;
const shortestAnswer = 4;

export function marksOf({ row }: Moment): readonly string[] {
  const marks: string[] = [];
  if (row.replay) marks.push(m.debrief_mark_replay());
  if (!row.standing) marks.push(row.counted ? m.debrief_mark_left_counts() : m.debrief_mark_left());
  if (row.differ) marks.push(m.debrief_mark_differ());
  if (!row.skipped && !row.differ && !row.replay && row.reading === undefined) marks.push(m.debrief_mark_unread());
  return marks;
}

/** The line that answered: the person's own if it comes soon, else the first. */
export function answerOf({ answer }: Moment, name: string | undefined): Line | undefined {
  return answer.find(({ speaker }) => speaker !== undefined && speaker === name) ?? answer[0];
}

/** A moment in at most `briefWords` words: what was said, what you said, how it was taken. */
export function brief(moment: Moment, look: LookBack): Brief {
  const marks = marksOf(moment);
  const { gist, asked, you, row, mood } = moment;
  const askedWords = gist === undefined || asked === undefined ? undefined : lineWords({ ...asked, text: gist });
  const line = row.skipped ? m.debrief_skipped_line() : toldWords(you);
  const answer = row.skipped ? undefined : answerOf(moment, look.name);
  const answerer =
    look.name !== undefined && mood !== undefined
      ? m.debrief_who_and_mood({ who: look.name, mood: moodWord(mood) })
      : undefined;
  const place = row.reading === undefined ? '' : placeWord(row.reading.boundary);
  const spent = [
    m.debrief_moment_number({ number: moment.number }),
    asked === undefined ? '' : (speakerName(asked) ?? ''),
    askedWords ?? '',
    line,
    answerer ?? '',
    answer === undefined ? '' : (speakerName(answer) ?? ''),
    moveName(you) ?? '',
    place,
    m.debrief_more(),
    ...marks,
  ];
  const left = briefWords - wordsIn(spent.join(' '));
  const room = Math.min(longestAnswer, left);
  return {
    ...(askedWords === undefined ? {} : { asked: askedWords }),
    you: line,
    ...(answer === undefined || room < shortestAnswer
      ? {}
      : { answer: lineWords({ ...answer, text: firstWords(answer.text, room) }) }),
    ...(answerer === undefined || row.skipped ? {} : { answerer }),
    marks,
  };
}
