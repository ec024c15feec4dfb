/** Runs a story as a player would, keeping places as the runtime's own saved JSON: slow, and the measure of the fork. */

import type { StoryTrouble } from '../story/beat.ts';
import { type Arrival, type Engine, type Kept, limits } from './engine.ts';
import type { Program } from './program.ts';
import {
  globalTags,
  inkError,
  numberContainers,
  openRuntime,
  type RuntimeChoice,
  type RuntimeContainer,
  type RuntimeStory,
  type RuntimeValue,
} from './runtime.ts';

type Saved = Kept & { readonly json: string };

class TooFar extends Error {
  readonly rule: StoryTrouble['rule'];
  constructor(rule: StoryTrouble['rule']) {
    super(rule);
    this.rule = rule;
  }
}

export class JsonEngine implements Engine {
  readonly entered: Uint8Array;
  #story: RuntimeStory;
  readonly #program: Program;
  readonly #subtract: string[];
  #errors: string[] = [];
  #steps = 0;
  #began = false;

  readonly #json: string;

  constructor(storyJson: string, program: Program, seed: number) {
    this.#program = program;
    this.#json = storyJson;
    this.entered = new Uint8Array(program.containers.length);
    this.#story = this.#open();
    this.#story.state.storySeed = seed;
    this.#story.state.previousRandom = 0;
    this.#subtract = [...globalTags(this.#story)];
  }

  #open(): RuntimeStory {
    const story = openRuntime(this.#json);
    numberContainers(story, this.#program.byPath);
    const visit = story.VisitContainer.bind(story);
    story.VisitContainer = (container: RuntimeContainer, atStart: boolean): void => {
      this.entered[container.proveId as number] = 1;
      visit(container, atStart);
    };
    const step = story.Step.bind(story);
    story.Step = (): void => {
      step();
      const state = story.state;
      if (++this.#steps > limits.steps) throw new TooFar('too-many-steps');
      if (state.callStack.elements.length > limits.depth) throw new TooFar('too-deep');
      if (state.callStack._threads.length > limits.threads || state.generatedChoices.length > limits.threads) {
        throw new TooFar('too-many-threads');
      }
      if (state.outputStream.length > limits.output) throw new TooFar('too-much-output');
      const top = state._evaluationStack.at(-1) as { value?: unknown } | undefined;
      if (typeof top?.value === 'string' && top.value.length > limits.string) throw new TooFar('string-too-long');
    };
    story.onError = (message, type) => {
      if (type === inkError) this.#errors.push(message);
    };
    return story;
  }

  global(name: string): RuntimeValue | undefined {
    return this.#story.state.variablesState._globalVariables.get(name);
  }
  visits(container: number): number {
    return this.#story.state._visitCounts.get(this.#program.containers[container]?.path ?? '') ?? 0;
  }
  since(container: number): number {
    const turn = this.#story.state._turnIndices.get(this.#program.containers[container]?.path ?? '');
    return turn === undefined ? -1 : this.turn - turn;
  }
  get turn(): number {
    return this.#story.state.currentTurnIndex;
  }
  get seed(): number {
    return this.#story.state.storySeed;
  }
  get random(): number {
    return this.#story.state.previousRandom;
  }

  begin(): Arrival {
    return this.#run();
  }
  keep(arrival: Arrival): Saved {
    return { choices: arrival.choices, json: this.#story.state.ToJson() };
  }
  take(kept: Kept, index: number): Arrival {
    this.#story.state.LoadJson((kept as Saved).json);
    try {
      this.#story.ChooseChoiceIndex(index);
    } catch (error) {
      this.#story = this.#open();
      return { tags: [], choices: [], trouble: this.#troubleOf(error) };
    }
    return this.#run();
  }

  #run(): Arrival {
    const story = this.#story;
    this.#errors = [];
    this.#steps = 0;
    let last: readonly string[] = [];
    let waiting: string[] = [];
    let trouble: StoryTrouble | undefined;
    try {
      while (story.canContinue) {
        const printed = (story.Continue() ?? '').trim();
        let tags = [...waiting, ...(story.currentTags ?? [])];
        if (!this.#began) tags = tags.filter((tag) => !take(this.#subtract, tag));
        if (printed === '') {
          waiting = tags;
          continue;
        }
        this.#began = true;
        waiting = [];
        last = tags;
      }
    } catch (error) {
      trouble = this.#troubleOf(error);
      // What was thrown out of the runtime leaves it half-way: a fresh one takes its place.
      this.#story = this.#open();
    }
    const [error] = this.#errors;
    if (trouble === undefined && error !== undefined) trouble = this.#troubleOf(new Error(error));
    const choices: readonly RuntimeChoice[] = trouble === undefined ? story.currentChoices : [];
    return { tags: [...last, ...waiting], choices, ...(trouble === undefined ? {} : { trouble }) };
  }

  #troubleOf(error: unknown): StoryTrouble {
    if (error instanceof TooFar) return { rule: error.rule };
    const detail = error instanceof Error ? error.message : String(error);
    return { rule: /ran out of content/i.test(detail) ? 'ran-out-of-content' : 'ink-error', detail };
  }
}

function take(list: string[], tag: string): boolean {
  const at = list.indexOf(tag);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
