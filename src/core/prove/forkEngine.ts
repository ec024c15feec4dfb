/** Runs a story by forking the runtime's state in memory, without text and without JSON. */

import type { StoryTrouble } from '../story/beat.ts';
import { type Arrival, type Engine, type Kept, limits } from './engine.ts';
import { LineTracker } from './lineTracker.ts';
import type { Program } from './program.ts';
import {
  globalTags,
  numberContainers,
  openRuntime,
  type RuntimeChoice,
  type RuntimeContainer,
  type RuntimeState,
  type RuntimeStory,
  type RuntimeValue,
} from './runtime.ts';

type Fork = Kept & {
  readonly globals: ReadonlyMap<string, RuntimeValue>;
  readonly visits: Int32Array;
  readonly turns: Int32Array;
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
  readonly stack: readonly unknown[];
};

const never = -1_000_000_000;

export class ForkEngine implements Engine {
  readonly entered: Uint8Array;
  readonly #story: RuntimeStory;
  readonly #state: RuntimeState;
  readonly #lines: LineTracker;
  /** Place in the arrays of each counted container. */
  readonly #visitAt: Int32Array;
  readonly #turnAt: Int32Array;
  #visits: Int32Array;
  #turns: Int32Array;

  constructor(storyJson: string, program: Program, seed: number) {
    this.#story = openRuntime(storyJson);
    this.#state = this.#story.state;
    numberContainers(this.#story, program.byPath);
    this.entered = new Uint8Array(program.containers.length);
    this.#visitAt = new Int32Array(program.containers.length).fill(-1);
    this.#turnAt = new Int32Array(program.containers.length).fill(-1);
    let [visits, turns] = [0, 0];
    for (const { id, countsVisits, countsTurns } of program.containers) {
      if (countsVisits) this.#visitAt[id] = visits++;
      if (countsTurns) this.#turnAt[id] = turns++;
    }
    this.#visits = new Int32Array(visits);
    this.#turns = new Int32Array(turns).fill(never);
    for (const [path, count] of this.#state._visitCounts)
      this.#visits[this.#visitAt[program.byPath.get(path) ?? -1] ?? -1] = count;
    this.#state.storySeed = seed;
    this.#state.previousRandom = 0;
    this.#lines = new LineTracker(this.#state, globalTags(this.#story));
    this.#replaceCounts();
  }

  #replaceCounts(): void {
    const state = this.#state;
    this.#story.VisitContainer = (container: RuntimeContainer, atStart: boolean): void => {
      const id = container.proveId as number;
      this.entered[id] = 1;
      if (container.countingAtStartOnly && !atStart) return;
      const visit = this.#visitAt[id] as number;
      if (visit >= 0) this.#visits[visit] = (this.#visits[visit] as number) + 1;
      const turn = this.#turnAt[id] as number;
      if (turn >= 0) this.#turns[turn] = state._currentTurnIndex;
    };
    const { VisitCountForContainer: visitsOf, TurnsSinceForContainer: sinceOf } = state;
    state.VisitCountForContainer = (container) => {
      const at = this.#visitAt[container?.proveId ?? -1] ?? -1;
      return at >= 0 ? (this.#visits[at] as number) : visitsOf.call(state, container);
    };
    state.TurnsSinceForContainer = (container) => {
      const id = container?.proveId ?? -1;
      return (this.#turnAt[id] ?? -1) >= 0 ? this.since(id) : sinceOf.call(state, container);
    };
  }

  global(name: string): RuntimeValue | undefined {
    return this.#state.variablesState._globalVariables.get(name);
  }
  visits(container: number): number {
    return this.#visits[this.#visitAt[container] ?? -1] ?? 0;
  }
  since(container: number): number {
    const turn = this.#turns[this.#turnAt[container] ?? -1] ?? never;
    return turn === never ? -1 : this.#state._currentTurnIndex - turn;
  }
  get turn(): number {
    return this.#state._currentTurnIndex;
  }
  get seed(): number {
    return this.#state.storySeed;
  }
  get random(): number {
    return this.#state.previousRandom;
  }

  begin(): Arrival {
    try {
      this.#story.ValidateExternalBindings();
    } catch (error) {
      return { tags: [], choices: [], trouble: { rule: 'ink-error', detail: messageOf(error) } };
    }
    return this.#run();
  }

  keep(arrival: Arrival): Fork {
    const state = this.#state;
    return {
      choices: arrival.choices,
      globals: new Map(state.variablesState._globalVariables),
      visits: this.#visits.slice(),
      turns: this.#turns.slice(),
      turn: state._currentTurnIndex,
      seed: state.storySeed,
      random: state.previousRandom,
      stack: state._evaluationStack.length === 0 ? [] : [...state._evaluationStack],
    };
  }

  take(kept: Kept, index: number): Arrival {
    const fork = kept as Fork;
    const state = this.#state;
    const choice = fork.choices[index] as RuntimeChoice;
    state.variablesState._globalVariables = new Map(fork.globals);
    this.#visits.set(fork.visits);
    this.#turns.set(fork.turns);
    state._currentTurnIndex = fork.turn;
    state.storySeed = fork.seed;
    state.previousRandom = fork.random;
    state._evaluationStack = [...fork.stack];
    // The runtime goes on to change the thread it is given.
    state.callStack._threads = [choice.threadAtGeneration.Copy()];
    // A fresh list: the kept one still holds the choices of the place we left.
    state._currentFlow.currentChoices = [];
    state._currentFlow.outputStream.length = 0;
    try {
      this.#story.ChoosePath(choice.targetPath);
    } catch (error) {
      return { tags: [], choices: [], trouble: { rule: 'ink-error', detail: messageOf(error) } };
    }
    return this.#run();
  }

  #run(): Arrival {
    const story = this.#story;
    const state = this.#state;
    state.ResetErrors();
    state.didSafeExit = false;
    this.#lines.restart();
    let steps = 0;
    try {
      do {
        story.Step();
        this.#lines.look();
        if (!state.canContinue && !state.callStack.elementIsEvaluateFromGame) story.TryFollowDefaultInvisibleChoice();
        const rule = ++steps > limits.steps ? 'too-many-steps' : this.#excess();
        if (rule !== undefined) return this.#troubled({ rule });
      } while (state.canContinue);
    } catch (error) {
      return this.#troubled({ rule: 'ink-error', detail: messageOf(error) });
    }
    if (state.hasError) return this.#troubled({ rule: 'ink-error', detail: state.currentErrors?.[0] ?? '' });
    const choices = state.generatedChoices;
    if (choices.length === 0 && !state.didSafeExit) {
      return this.#troubled(
        state.callStack.canPop
          ? { rule: 'ink-error', detail: 'A tunnel or function ends without coming back.' }
          : { rule: 'ran-out-of-content' },
      );
    }
    return {
      tags: this.#lines.closing(),
      choices: choices.some((choice) => choice.isInvisibleDefault)
        ? choices.filter((choice) => !choice.isInvisibleDefault)
        : choices,
    };
  }

  #excess(): StoryTrouble['rule'] | undefined {
    const state = this.#state;
    if (state.callStack.elements.length > limits.depth) return 'too-deep';
    if (state.callStack._threads.length > limits.threads || state.generatedChoices.length > limits.threads)
      return 'too-many-threads';
    if (state.outputStream.length > limits.output) return 'too-much-output';
    const top = state._evaluationStack.at(-1) as { value?: unknown } | undefined;
    if (typeof top?.value === 'string' && top.value.length > limits.string) return 'string-too-long';
    return undefined;
  }

  #troubled(trouble: StoryTrouble): Arrival {
    const at = this.#state.callStack._threads.at(-1)?.previousPointer.container?.path.toString().split('.')[0];
    const knot = at === undefined || /^(\d*|global decl|[gc]-\d+)$/.test(at) ? undefined : at;
    return {
      tags: this.#lines.closing(),
      choices: [],
      trouble: { ...trouble, ...(knot === undefined ? {} : { knot }) },
    };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
