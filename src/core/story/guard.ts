/** Stops a runaway story after a counted number of steps, so that the same story stops at the same place everywhere. It knows no clock. */

import type { Story } from 'inkjs';
import type { StoryTrouble } from './beat.ts';

/** Counted from one act to the next; every number is far above what a written story needs. */
export type Limits = {
  readonly steps: number;
  /** Frames on the call stack: tunnels and functions. */
  readonly depth: number;
  readonly threads: number;
  /** Pieces in Ink's output stream, which holds one line; glue makes the runtime go over all of them again and again. */
  readonly output: number;
  /** Characters in one string. */
  readonly string: number;
};

/** A loop that prints stops at this many steps in about 80 ms on a laptop; a written beat takes some hundreds. */
export const defaultLimits: Limits = {
  steps: 40_000,
  depth: 200,
  threads: 200,
  output: 1500,
  string: 100_000,
};

/** Thrown inside the runtime and caught by the story's door; never seen outside this folder. */
export class Runaway extends Error {
  readonly trouble: StoryTrouble;
  constructor(trouble: StoryTrouble) {
    super(trouble.rule);
    this.trouble = trouble;
  }
}

/** The knot where the story stands, as an author wrote it. */
export function knotOf(story: Story): string | undefined {
  const stack = story.state.callStack;
  const path = story.state.currentPathString ?? stack.currentThread.previousPointer.path?.toString() ?? undefined;
  const knot = path?.split('.')[0];
  return knot === undefined || /^(\d+|global decl|g-\d+|c-\d+)$/.test(knot) ? undefined : knot;
}

/** Puts the guard on one story; the returned function starts a new count. */
export function guard(story: Story, limits: Limits): () => void {
  let steps = 0;
  const step = story.Step.bind(story);
  const stop = (rule: StoryTrouble['rule']): never => {
    const knot = knotOf(story);
    throw new Runaway(knot === undefined ? { rule } : { rule, knot });
  };
  story.Step = () => {
    steps += 1;
    if (steps > limits.steps) stop('too-many-steps');
    step();
    const state = story.state;
    const stack = state.callStack;
    if (stack.elements.length > limits.depth) stop('too-deep');
    if (stack._threads.length > limits.threads || state.generatedChoices.length > limits.threads) {
      stop('too-many-threads');
    }
    if (state.outputStream.length > limits.output) stop('too-much-output');
    const top: unknown = state.evaluationStack.at(-1);
    if (top instanceof Object && 'value' in top && typeof top.value === 'string' && top.value.length > limits.string) {
      stop('string-too-long');
    }
  };
  return () => {
    steps = 0;
  };
}
