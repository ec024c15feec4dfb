/** The one door to the Ink runtime: opens a compiled story, shows the beat it stands at, and takes one response at a time. */

import { Story } from 'inkjs';
import type { Metadata } from './artifact.ts';
import type { Beat, Line, Moment, Stage, StoryTrouble } from './beat.ts';
import { defaultLimits, guard, knotOf, type Limits, Runaway } from './guard.ts';
import { openingStage, readLine } from './lines.ts';
import { watchLines } from './lineWatch.ts';
import { readResponses } from './responses.ts';
import { readLineTags } from './tags.ts';

/** What `open` needs of a scenario; a story of any kind can be given with metadata made up for it. */
export type Playable = { readonly story: string; readonly meta: Metadata };

export type Opened =
  | { readonly ok: true; readonly play: Playthrough }
  | { readonly ok: false; readonly trouble: StoryTrouble };

/**
 * Opens a compiled story at its first beat. `seed` runs from 1 to 2147483646; the same seed and choices give the same road.
 * Watched, it also tells where each line comes from.
 */
export function open(scenario: Playable, seed: number, limits: Limits = defaultLimits, watch = false): Opened {
  let story: Story;
  try {
    story = new Story(scenario.story);
  } catch (error) {
    return {
      ok: false,
      trouble: { rule: 'not-a-story', detail: messageOf(error) },
    };
  }
  const play = new Playthrough(story, scenario.meta, seed, limits, watch);
  return play.trouble === undefined ? { ok: true, play } : { ok: false, trouble: play.trouble };
}

/** Opens one story again and again, and reads it once: each opening ends the playthrough that the one before gave. */
export function opener(scenario: Playable): (seed: number) => Opened {
  let opened: Opened | undefined;
  const begun = new Map<number, () => boolean>();
  return (seed) => {
    if (opened?.ok && begun.get(seed)?.()) return opened;
    if (!opened?.ok || !opened.play.again(seed)) {
      begun.clear();
      opened = open(scenario, seed);
    }
    if (opened.ok) begun.set(seed, opened.play.hold());
    return opened;
  };
}

/** `ErrorType.Error` of the runtime, whose enum is not exported as a value. */
const inkError = 2;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One run of one story. Holds the live Ink object, which is a cache: the ledger is what happened. */
export class Playthrough {
  #story: Story;
  #meta: Metadata;
  #restart: () => void;
  #lineCame: (() => string | undefined) | undefined;
  #paths: readonly (string | undefined)[] = [];
  #errors: string[] = [];
  /** Tags that came on empty lines wait for the line they belong to. */
  #waiting: string[];
  #stage: Stage;
  #carried: Moment | undefined;
  #beat: Beat;
  #trouble: StoryTrouble | undefined;

  constructor(story: Story, meta: Metadata, seed: number, limits: Limits, watch: boolean) {
    this.#story = story;
    this.#meta = meta;
    this.#stage = openingStage(meta);
    this.#waiting = [];
    this.#restart = guard(story, limits);
    if (watch) this.#lineCame = watchLines(story);
    story.onError = (message, type) => {
      if (type === inkError) this.#errors.push(message);
    };
    story.allowExternalFunctionFallbacks = true;
    this.#beat = this.#begin(seed);
  }

  #begin(seed: number): Beat {
    this.#story.state.storySeed = seed;
    this.#story.state.previousRandom = 0;
    return this.#run(globalTags(this.#story));
  }

  /** Begins anew with another seed; false where the story must be opened for that, as after trouble. */
  again(seed: number): boolean {
    if (this.#trouble !== undefined) return false;
    this.#restart();
    this.#story.ResetState();
    this.#stage = openingStage(this.#meta);
    this.#waiting = [];
    this.#carried = undefined;
    this.#beat = this.#begin(seed);
    return this.#trouble === undefined;
  }

  /** Where the story stands. After trouble it is the last beat that could be read. */
  get beat(): Beat {
    return this.#beat;
  }

  /** Set once the story could not go on; the playthrough then takes no more responses. */
  get trouble(): StoryTrouble | undefined {
    return this.#trouble;
  }

  /** Where in the compiled story each line of the beat was printed; empty unless it is watched. */
  get paths(): readonly (string | undefined)[] {
    return this.#paths;
  }

  /** Takes the response with this key; false when it is not on offer here. */
  choose(key: string): boolean {
    const index = this.#beat.responses.findIndex((response) => response.key === key);
    const response = this.#beat.responses[index];
    if (response === undefined || this.#trouble !== undefined) return false;
    this.#carried = response.aside ? this.#beat.moment : undefined;
    const choice = this.#story.currentChoices[index];
    if (choice === undefined) return false;
    try {
      this.#story.ChooseChoiceIndex(index);
      this.#beat = this.#run([]);
    } catch (error) {
      this.#trouble = this.#troubleOf(error);
    }
    return true;
  }

  /**
   * Holds where the story stands; what comes back goes there again, as often as it is called. It answers false after
   * trouble, which may leave Ink in the midst of something: such a playthrough is at its end.
   */
  hold(): () => boolean {
    const state = this.#story.state.ToJson();
    const [beat, stage, carried, waiting] = [this.#beat, this.#stage, this.#carried, this.#waiting];
    return () => {
      if (this.#trouble !== undefined) return false;
      this.#story.state.LoadJson(state);
      this.#beat = beat;
      this.#stage = stage;
      this.#carried = carried;
      this.#waiting = waiting;
      return true;
    };
  }

  #troubleOf(error: unknown): StoryTrouble {
    if (error instanceof Runaway) return error.trouble;
    const knot = knotOf(this.#story);
    const detail = messageOf(error);
    const rule = /ran out of content/i.test(detail) ? 'ran-out-of-content' : 'ink-error';
    return { rule, detail, ...(knot === undefined ? {} : { knot }) };
  }

  /** Reads on until a choice or the end. `given` are the global tags, which the first line carries too. */
  #run(given: readonly string[]): Beat {
    const story = this.#story;
    const lines: Line[] = [];
    const paths: (string | undefined)[] = [];
    const subtract = [...given];
    let last: readonly string[] = [];
    this.#restart();
    this.#errors = [];
    try {
      while (story.canContinue) {
        const printed = (story.Continue() ?? '').replace(/^\uFEFF/, '').trim();
        let tags = [...this.#waiting, ...(story.currentTags ?? [])];
        if (subtract.length > 0 && lines.length === 0) tags = without(tags, subtract);
        const path = this.#lineCame?.();
        if (printed === '') {
          this.#waiting = tags;
          continue;
        }
        this.#waiting = [];
        const line = readLine(printed, tags, this.#meta, this.#stage);
        this.#stage = line.stage;
        last = tags;
        // A name with nothing said after it: what it shows is seen, and there is nothing to read.
        if (line.text === '') continue;
        lines.push(line);
        if (this.#lineCame !== undefined) paths.push(path);
      }
    } catch (error) {
      this.#trouble = this.#troubleOf(error);
    }
    this.#paths = paths;
    const [error] = this.#errors;
    if (this.#trouble === undefined && error !== undefined) this.#trouble = this.#troubleOf(new Error(error));
    const closing = readLineTags([...last, ...this.#waiting]);
    this.#waiting = [];
    const responses = this.#trouble === undefined ? readResponses(story.currentChoices) : [];
    const ended = responses.length === 0;
    return {
      lines,
      responses,
      ...(ended ? {} : { moment: this.#momentOf(closing) }),
      end: ended,
      ...(ended && closing.ending !== undefined ? { ending: closing.ending } : {}),
      stage: this.#stage,
    };
  }

  #momentOf(closing: ReturnType<typeof readLineTags>): Moment {
    const id = closing.moments.at(-1);
    if (id === undefined && this.#carried !== undefined) return this.#carried;
    return {
      ...(id === undefined ? {} : { id }),
      context: closing.contexts.at(-1) ?? 'none',
      differ: closing.differ,
      ...(closing.note === undefined ? {} : { note: closing.note }),
    };
  }
}

/** Reading them throws where a tag at the top holds logic. */
function globalTags(story: Story): readonly string[] {
  try {
    return story.globalTags ?? [];
  } catch {
    return [];
  }
}

function without(tags: readonly string[], taken: string[]): string[] {
  return tags.filter((tag) => {
    const at = taken.indexOf(tag);
    if (at < 0) return true;
    taken.splice(at, 1);
    return false;
  });
}
