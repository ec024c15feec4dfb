/** The steps of the tour: what is to be written next, how it is told that it has been, and the text for whoever would rather watch. */

import { m } from '../../words/words.ts';
import type { WorkshopState } from '../workshop.ts';

export type Step = {
  readonly id: string;
  readonly title: () => string;
  readonly text: () => string;
  /** What to type, as it stands in the file. Absent where something is to be done. */
  readonly type?: string;
  readonly done: (state: WorkshopState) => boolean;
  /** The text with this step written into it. */
  readonly write?: (text: string) => string;
};

export const tourFile = 'moved-appointment.ink';

const textOf = ({ files }: WorkshopState): string => files[tourFile] ?? '';
/** Only what was made of the newest text counts. */
const made = ({ compiled, version }: WorkshopState) => (compiled?.version === version ? compiled : undefined);
const count = (state: WorkshopState, what: 'responses' | 'moments' | 'endings'): number =>
  Object.keys(made(state)?.where[what] ?? {}).length;
const hasErrors = (state: WorkshopState): boolean =>
  made(state)?.findings.some(({ severity }) => severity === 'error') ?? true;

const head = `# title: The Moved Appointment
# client: Sam Ortiz
# cast: Sam, You
# place: bench
# looks: Sam = kit
`;
const line = 'Sam: They moved my appointment again. #worried';
const knot = `
-> waiting

=== waiting ===
${line}
-> END
`;
const moment = ' #moment:appointment';
const first = `* [What would you like to happen now? #id:what-now #move:open-question]
  Sam: I'd like to be asked first, for once. #hopeful
`;
const second = `* [Give me the number, I'll call them for you. #id:call-them #move:rescue]
  //pull: You have done it before, and it takes you two minutes.
  Sam: Sure. You do it, then. #guarded
`;
const ending = `- Sam folds the letter in two. #ending:letter-folded
//stands: Sam has the letter, and knows what to ask.
`;

const append =
  (more: string) =>
  (text: string): string =>
    text === '' || text.endsWith('\n') ? text + more : `${text}\n${more}`;

/** Before the last way out, which a text has that plays to its end. */
const insert =
  (more: string) =>
  (text: string): string =>
    /-> END\s*$/.test(text) ? text.replace(/-> END\s*$/, () => `${more}-> END\n`) : append(more)(text);

export const steps: readonly Step[] = [
  {
    id: 'who',
    title: m.studio_tour_who,
    text: m.studio_tour_who_text,
    type: head,
    done: (state) => {
      const { cast = [], client } = made(state)?.scenario?.meta ?? {};
      return cast.includes('You') && cast.length > 1 && client !== undefined;
    },
    write: append(head),
  },
  {
    id: 'line',
    title: m.studio_tour_line,
    text: m.studio_tour_line_text,
    type: knot.trim(),
    done: (state) => /^={2,}\s*\w/m.test(textOf(state)) && (state.walked?.lines[0]?.length ?? 0) > 0,
    write: append(knot),
  },
  {
    id: 'response',
    title: m.studio_tour_response,
    text: m.studio_tour_response_text,
    type: `${line}${moment}\n${first.trimEnd()}`,
    done: (state) => count(state, 'moments') > 0 && count(state, 'responses') > 0,
    write: (text) =>
      insert(first)(text.includes('#moment:') ? text : text.replace(/(#worried)[ \t]*$/m, `$1${moment}`)),
  },
  {
    id: 'reason',
    title: m.studio_tour_reason,
    text: m.studio_tour_reason_text,
    type: second.trimEnd(),
    done: (state) =>
      count(state, 'responses') > 1 &&
      Object.values(made(state)?.scenario?.notes.responses ?? {}).some(({ pull }) => pull !== undefined),
    write: insert(second),
  },
  {
    id: 'ending',
    title: m.studio_tour_ending,
    text: m.studio_tour_ending_text,
    type: ending.trimEnd(),
    done: (state) => count(state, 'endings') > 0 && !hasErrors(state),
    write: insert(ending),
  },
  {
    id: 'slip',
    title: m.studio_tour_slip,
    text: m.studio_tour_slip_text,
    type: '#move:open-qestion',
    done: (state) => made(state)?.findings.some(({ says }) => says === 'unknown-move') ?? false,
    write: (text) => text.replace('#move:open-question', '#move:open-qestion'),
  },
  {
    id: 'mend',
    title: m.studio_tour_mend,
    text: m.studio_tour_mend_text,
    done: (state) => count(state, 'responses') > 1 && !hasErrors(state),
    write: (text) => text.replace('#move:open-qestion', '#move:open-question'),
  },
  {
    id: 'play',
    title: m.studio_tour_play,
    text: m.studio_tour_play_text,
    done: ({ stage }) => (stage?.walk.length ?? 0) > 0,
  },
  {
    id: 'rename',
    title: m.studio_tour_rename,
    text: m.studio_tour_rename_text,
    done: (state) =>
      !/^={2,}\s*waiting\b/m.test(textOf(state)) && /^={2,}\s*\w/m.test(textOf(state)) && !hasErrors(state),
    write: (text) => text.replaceAll(/\bwaiting\b/g, 'letter'),
  },
];
