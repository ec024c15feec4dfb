/** Plays the walks of a plan and says where one leaves the road, and what was on offer there. */

import { currentCodebook } from '../codebook/codebook.ts';
import { type Began, type Entry, type Ledger, standing } from '../ledger/entries.ts';
import type { Readings } from '../scoring/readings.ts';
import { score } from '../scoring/score.ts';
import type { Beat } from '../story/beat.ts';
import { decide, goBack, skip } from '../story/decide.ts';
import { clientName } from '../story/lines.ts';
import { type Opened, opener, type Playable, type Playthrough } from '../story/playthrough.ts';
import type { PlanStep, Walk } from './plan.ts';

/** Where a walk left the road. Without `at` it held. */
export type WalkResult = {
  readonly title: string;
  readonly line: number;
  readonly entries: Ledger;
  readonly left?: Departure;
};

export type Departure = {
  /** Line of the plan. */
  readonly line: number;
  readonly kind: PlanStep['kind'] | 'trouble';
  /** What the plan says there. */
  readonly wanted: string;
  /** What was so instead. */
  readonly found: string;
  /** Where the story stood. */
  readonly moment?: string;
  /** Keys of the responses that stood there. */
  readonly offered: readonly string[];
  /** The last line said there. */
  readonly last?: string;
};

type Walkable = Playable & { readonly id: string };

/** One walk being walked. Going back opens the story anew and walks the standing road again. */
class Walker {
  readonly #scenario: Walkable;
  readonly #reopen: (seed: number) => Opened;
  readonly #walk: Walk;
  readonly #seed: number;
  readonly #entries: [Began, ...Entry[]];
  #play: Playthrough | undefined;
  #trouble = '';
  /** Index of the line that was heard last in this beat; the next one stands at it or after. */
  #heard = 0;

  constructor(scenario: Walkable, walk: Walk, usual: number, reopen: (seed: number) => Opened) {
    this.#scenario = scenario;
    this.#reopen = reopen;
    this.#walk = walk;
    const seed = walk.steps.find((step) => step.kind === 'seed');
    this.#seed = seed?.kind === 'seed' ? seed.seed : usual;
    this.#entries = [
      {
        kind: 'began',
        at: 0,
        scenario: scenario.id,
        edition: 'plan',
        codebook: currentCodebook,
        language: scenario.meta.language,
        seed: this.#seed,
        mode: 'practice',
      },
    ];
  }

  #open(): Playthrough | undefined {
    const opened = this.#reopen(this.#seed);
    if (!opened.ok) this.#trouble = opened.trouble.detail ?? opened.trouble.rule;
    return opened.ok ? opened.play : undefined;
  }

  get #beat(): Beat | undefined {
    return this.#play?.beat;
  }

  run(): WalkResult {
    const { title, line, steps } = this.#walk;
    this.#play = this.#open();
    for (const step of steps) {
      const found = this.#play === undefined ? this.#trouble : this.#step(step);
      const { trouble } = this.#play ?? {};
      if (found === undefined && trouble === undefined) continue;
      const left: Departure =
        found === undefined
          ? this.#departure(step, 'trouble', trouble?.detail ?? trouble?.rule ?? '')
          : this.#departure(step, step.kind, found);
      return { title, line, entries: this.#entries, left };
    }
    return { title, line, entries: this.#entries };
  }

  #departure(step: PlanStep, kind: Departure['kind'], found: string): Departure {
    const beat = this.#beat;
    const last = beat?.lines.at(-1);
    return {
      line: step.line,
      kind,
      wanted: wantedOf(step),
      found,
      ...(beat?.moment?.id === undefined ? {} : { moment: beat.moment.id }),
      offered: beat?.responses.map(({ key }) => key) ?? [],
      ...(last === undefined ? {} : { last: last.speaker === undefined ? last.text : `${last.speaker}: ${last.text}` }),
    };
  }

  /** Undefined when the step comes true; otherwise what is so instead. */
  #step(step: PlanStep): string | undefined {
    const beat = this.#beat as Beat;
    switch (step.kind) {
      case 'seed':
      case 'gap':
        return undefined;
      case 'skip': {
        const entry = skip(beat, 0);
        return 'refused' in entry || this.#play?.choose(entry.response) !== true ? '' : this.#append(entry);
      }
      case 'at':
        return beat.moment?.id === step.value ? undefined : (beat.moment?.id ?? beat.ending ?? '');
      case 'choose':
      case 'aside':
        return this.#take(beat, step.value, step.kind === 'aside');
      case 'back':
        return this.#back(step.value);
      case 'hear':
        return this.#hear(beat, step.value);
      case 'mood': {
        const mood = beat.stage.moods[clientName(this.#scenario.meta) ?? ''] ?? 'calm';
        return mood === step.value ? undefined : mood;
      }
      case 'ending':
        return beat.end && beat.ending === step.value ? undefined : (beat.ending ?? beat.moment?.id ?? '');
      default:
        return readingOf(step, score(this.#entries));
    }
  }

  #take(beat: Beat, key: string, aside: boolean): string | undefined {
    const entry = decide(beat, key, 0);
    if ('refused' in entry || (entry.kind === 'aside') !== aside) return '';
    if (!this.#play?.choose(key)) return '';
    return this.#append(entry);
  }

  #append(entry: Entry): undefined {
    this.#entries.push(entry);
    this.#heard = 0;
    const { ending, end } = this.#play?.beat ?? {};
    if (end) this.#entries.push({ kind: 'ended', at: 0, ...(ending === undefined ? {} : { ending }) });
  }

  #back(moment: string): string | undefined {
    const step = standing(this.#entries).findLast(
      ({ entry }) => (entry.kind === 'chose' || entry.kind === 'skipped') && entry.moment === moment,
    );
    const back = step === undefined ? undefined : goBack(this.#entries, 0, step.index);
    if (back === undefined || 'refused' in back) return '';
    this.#entries.push(back);
    this.#play = this.#open();
    this.#heard = 0;
    for (const { entry } of standing(this.#entries)) {
      if (entry.kind === 'chose' || entry.kind === 'aside' || entry.kind === 'skipped')
        this.#play?.choose(entry.response);
    }
    return undefined;
  }

  #hear({ lines }: Beat, words: string): string | undefined {
    const at = lines.findIndex(({ text }, index) => index >= this.#heard && text.includes(words));
    if (at < 0) return lines.map(({ text }) => text).at(-1) ?? '';
    this.#heard = at;
    return undefined;
  }
}

type Reading = Extract<PlanStep, { kind: 'autonomy' | 'boundary' | 'repair' | 'flags' }>;

/** Undefined when the reading comes out; otherwise the one that did, written as a plan writes it. */
function readingOf(step: Reading, readings: Readings): string | undefined {
  const { autonomy, boundary, repair, flags } = readings;
  const found = {
    autonomy: `${autonomy.left}/${autonomy.offered}`,
    boundary: `over ${boundary.over}/${boundary.of} under ${boundary.under}/${boundary.of}`,
    repair: repair === undefined ? 'none' : `${repair.taken}/${repair.met}`,
    flags: flagsOf(flags.map(({ flag }) => flag)),
  }[step.kind];
  const wanted = {
    autonomy: () => step.kind === 'autonomy' && `${step.left}/${step.offered}`,
    boundary: () => step.kind === 'boundary' && `over ${step.over}/${step.of} under ${step.under}/${step.of}`,
    repair: () => step.kind === 'repair' && (step.met === 0 ? 'none' : `${step.taken}/${step.met}`),
    flags: () => step.kind === 'flags' && flagsOf(step.flags),
  }[step.kind]();
  return wanted === found ? undefined : found;
}

const flagsOf = (flags: readonly string[]): string =>
  flags.length === 0 ? 'none' : [...new Set(flags)].sort().join(' ');

/** A step's words as the plan has them. */
function wantedOf(step: PlanStep): string {
  switch (step.kind) {
    case 'seed':
      return String(step.seed);
    case 'skip':
    case 'gap':
      return '';
    case 'autonomy':
      return `${step.left}/${step.offered}`;
    case 'boundary':
      return `over ${step.over}/${step.of} under ${step.under}/${step.of}`;
    case 'repair':
      return step.met === 0 ? 'none' : `${step.taken}/${step.met}`;
    case 'flags':
      return flagsOf(step.flags);
    default:
      return step.value;
  }
}

/** Plays walks over a compiled story, which is read once for all of them; `usual` seeds one that names no seed. */
export function runWalks(scenario: Walkable, walks: readonly Walk[], usual = 1): readonly WalkResult[] {
  const reopen = opener(scenario);
  return walks.map((walk) => new Walker(scenario, walk, usual, reopen).run());
}

export const runWalk = (scenario: Walkable, walk: Walk, usual = 1): WalkResult =>
  new Walker(scenario, walk, usual, opener(scenario)).run();
