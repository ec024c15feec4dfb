/** What has been said, done and seen on the road that stands, as one list of plain items; it places and draws none of them. */
import type { Metadata } from '../core/story/artifact.ts';
import type { Beat, Line, Response, Stage } from '../core/story/beat.ts';
import { openingStage, youName } from '../core/story/lines.ts';
import type { Step } from '../core/story/replay.ts';

/** `said` by somebody, `told` as narration, `yours` said by you, `did` by you, `aside` and `skipped` as the program says them, `shown` by the picture. */
export type ItemKind = 'said' | 'told' | 'yours' | 'did' | 'aside' | 'skipped' | 'shown';

export type Item = {
  /** Stays the same while the road stands, so that what is on the page is never made anew. */
  readonly key: string;
  readonly kind: ItemKind;
  readonly speaker?: string;
  readonly text: string;
  /** Which beat of the road, from 0. */
  readonly step: number;
  /** The stage once this stands. */
  readonly stage: Stage;
};

/** Words for what is seen and never said, and for what was skipped. */
export type Captions = {
  shown(line: Line, before: Stage): readonly string[];
  /** What is seen once a line has been said: who went. */
  after(line: Line): readonly string[];
  /** How the rope moved with this answer, where it is to be seen. */
  rope(entry: NonNullable<Step['entry']>): string | undefined;
  skipped(text: string): string;
};

function kindOf(line: Line): ItemKind {
  if (line.speaker === undefined) return 'told';
  return line.speaker === youName ? 'yours' : 'said';
}

const lineItem = (line: Line, step: number, index: number): Item => ({
  key: `${step}.${index}`,
  kind: kindOf(line),
  ...(line.speaker === undefined ? {} : { speaker: line.speaker }),
  text: line.text,
  step,
  stage: line.stage,
});

/** Lines `0…upTo` of a beat, each after what the picture shows with it. */
export function beatItems(
  beat: Beat,
  step: number,
  before: Stage,
  captions: Captions,
  upTo = beat.lines.length,
): Item[] {
  const items: Item[] = [];
  let stage = before;
  beat.lines.slice(0, upTo).forEach((line, index) => {
    captions.shown(line, stage).forEach((text, n) => {
      items.push({ key: `${step}.${index}~${n}`, kind: 'shown', text, step, stage: line.stage });
    });
    items.push(lineItem(line, step, index));
    captions.after(line).forEach((text, n) => {
      items.push({ key: `${step}.${index}+${n}`, kind: 'shown', text, step, stage: line.stage });
    });
    stage = line.stage;
  });
  return items;
}

function answerItem(step: Step, index: number, captions: Captions): Item | undefined {
  const { entry, beat } = step;
  if (entry?.kind !== 'chose' && entry?.kind !== 'aside' && entry?.kind !== 'skipped') return undefined;
  const taken = beat.responses.find((response) => response.key === entry.response);
  const text = taken?.text ?? '';
  // What follows an answer belongs to the next beat.
  const base = { key: `${index + 1}.you`, step: index + 1, stage: beat.stage };
  if (entry.kind === 'skipped') return { ...base, kind: 'skipped', text: captions.skipped(text) };
  if (entry.kind === 'aside') return { ...base, kind: 'aside', text };
  return { ...base, kind: taken?.act ? 'did' : 'yours', speaker: youName, text };
}

/** The whole telling: every beat that was answered, and the open one up to line `cursor`. */
export function tell(meta: Metadata, steps: readonly Step[], cursor: number, captions: Captions): readonly Item[] {
  const items: Item[] = [];
  let said: string | undefined;
  let stage = openingStage(meta);
  steps.forEach((step, index) => {
    const open = index === steps.length - 1;
    items.push(...beatItems(step.beat, index, stage, captions, open ? cursor : undefined));
    const answer = answerItem(step, index, captions);
    if (answer) items.push(answer);
    const rope = step.entry && captions.rope(step.entry);
    if (answer && rope !== undefined && rope !== said) {
      items.push({ key: `${answer.key}~`, kind: 'shown', text: rope, step: answer.step, stage: answer.stage });
      said = rope;
    }
    stage = step.beat.stage;
  });
  return items;
}

/** How many lines of a new beat stand at once: your own line goes with the narration that follows it. */
export function firstCursor(beat: Beat, whole: boolean, answered: boolean): number {
  if (whole) return beat.lines.length;
  if (!answered) return Math.min(1, beat.lines.length);
  return beat.lines[0] !== undefined && beat.lines[0].speaker === undefined ? 1 : 0;
}

/** One line on. */
export const nextCursor = (beat: Beat, cursor: number): number => Math.min(cursor + 1, beat.lines.length);

/** What of the telling is seen: the newest, with the spoken line before it while narration stands under it. */
export function seen(
  items: readonly Item[],
  whole: boolean,
): { readonly main?: Item; readonly under?: Item; readonly rows: readonly Item[] } {
  const last = items.at(-1);
  if (last === undefined) return { rows: [] };
  const turn = items.filter((item) => item.step === last.step);
  if (whole) return { rows: turn };
  const now = turn.filter((item) => item.kind !== 'shown');
  const main = now.at(-1);
  if (main === undefined) return { rows: [] };
  const before = now.at(-2);
  const spoken = before?.kind === 'said' || before?.kind === 'yours' || before?.kind === 'did';
  if (main.kind === 'told' && before !== undefined && spoken) return { main: before, under: main, rows: [] };
  return { main, rows: [] };
}

/** Keys of all that is seen. Without pictures, what they would show with the newest words is read before them. */
export function seenKeys(
  view: ReturnType<typeof seen>,
  items: readonly Item[],
  withoutPictures: boolean,
): ReadonlySet<string> {
  const { main, under, rows } = view;
  const keys = new Set(rows.map((item) => item.key));
  if (main !== undefined) keys.add(main.key);
  if (under !== undefined) keys.add(under.key);
  if (withoutPictures && main !== undefined) {
    for (const { key } of items) if (key.startsWith(`${main.key}~`)) keys.add(key);
  }
  return keys;
}

export const isSpeech = (item: Item): boolean => item.kind === 'said' || item.kind === 'yours';

/** Decisions in the letters they are shown with. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

export const hasActs = (responses: readonly Response[]): boolean => responses.some((one) => one.act && !one.aside);
