/** Gathers single wishes into batches: what comes while one batch is under way goes together in the next. */

type Waiting<W, R> = {
  readonly wish: W;
  readonly done: (result: R) => void;
  readonly refuse: (error: unknown) => void;
};

/** How many may go in one batch, so that a statement stays small. */
const most = 1000;

/** `work` answers with one result a wish, in order; when it rejects, all of its batch do. */
export function gathered<W, R>(work: (wishes: readonly W[]) => Promise<readonly R[]>): (wish: W) => Promise<R> {
  let waiting: Waiting<W, R>[] = [];
  let busy = false;
  const run = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await work(batch.map(({ wish }) => wish));
        batch.forEach(({ done }, at) => {
          done(results[at] as R);
        });
      } catch (error) {
        for (const { refuse } of batch) refuse(error);
      }
    }
    busy = false;
  };
  return (wish) =>
    new Promise((done, refuse) => {
      waiting.push({ wish, done, refuse });
      // What comes in the same turn goes in the first batch together.
      if (!busy) {
        busy = true;
        setImmediate(() => void run());
      }
    });
}
