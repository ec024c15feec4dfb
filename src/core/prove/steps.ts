/** Long work in short steps, so that whoever asked for it can leave between two of them. */

export type Steps<T> = Generator<void, T>;

/** States, or places of a program, looked at between two steps: some milliseconds. */
export const pace = 2048;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
