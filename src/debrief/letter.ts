/** The look back as plain text, to send to oneself. It tells what the page tells, in the page's order. */

import type { Hope } from '../session/hopes.ts';
import { reviewWords } from '../words/review.ts';
import { m } from '../words/words.ts';
import { hopeWords } from './hopeWords.ts';
import type { LookBack, Moment } from './lookBack.ts';
import {
  brief,
  easedAndCost,
  flagWords,
  lineWords,
  moveName,
  placeWord,
  ribbonWords,
  speakerName,
  toldWords,
} from './sentences.ts';

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

function momentLines(look: LookBack, moment: Moment, hope: Hope | undefined): readonly string[] {
  const { asked, you, row, other, ask, number } = moment;
  const { marks, answerer, answer } = brief(moment, look);
  const { eased, cost } = easedAndCost(moment);
  const kind = row.skipped ? undefined : moveName(you);
  const place = row.reading === undefined ? undefined : placeWord(row.reading.boundary);
  const head = [kind, place, ...marks].filter((part) => part !== undefined).join(', ');
  const lines = [
    `${number}. ${asked === undefined ? '' : joined(speakerName(asked) === undefined ? undefined : `${speakerName(asked)}:`, lineWords(asked))}`,
    row.skipped
      ? m.debrief_skipped_line()
      : `${you.act ? m.debrief_you_did() : m.debrief_you_said()}: ${toldWords(you)}`,
    answerer === undefined ? answer : joined(`${answerer}:`, answer),
    head,
    hope === undefined ? undefined : `${m.debrief_hoped()}: ${hopeWords(hope)}`,
    eased === undefined ? undefined : joined(m.debrief_eased(), eased),
    cost === undefined ? undefined : joined(m.debrief_cost(), cost),
    other === undefined || row.skipped ? undefined : `${m.debrief_also_on_offer_plain()}: ${toldWords(other)}`,
    ask === undefined ? undefined : `${m.debrief_supervision()}: ${ask}`,
  ];
  return lines.filter((line): line is string => line !== undefined && line !== '');
}

/** `hopes` only when the person ticked that they go along. */
export function letter(look: LookBack, date: string, hopes: readonly Hope[] = []): string {
  const { meta, notes } = look.scenario;
  const blocks: (readonly string[])[] = [
    [m.debrief_title(), m.debrief_played_on({ title: meta.title, date })],
    [look.stands ?? (look.ended ? m.debrief_stands_nowhere() : m.debrief_not_ended())],
    [...ribbonWords(look), ...flagWords(look).map(({ words }) => words)],
    ...look.moments.map((moment) =>
      momentLines(
        look,
        moment,
        hopes.find(({ entry }) => entry === moment.row.entry),
      ),
    ),
    ...(notes.discuss.length === 0 ? [] : [[m.debrief_discuss_title(), ...notes.discuss]]),
    [m.debrief_label({ count: look.readings.counted.length }), reviewWords(look.scenario.meta)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
