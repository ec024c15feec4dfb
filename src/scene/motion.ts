/** Values on their way from one rest to the next; it draws nothing and reads no clock of its own. */

/** Longest any movement takes, in ms. Nothing moves while nobody acts. */
export const longest = 600;

type Track = {
  /** Set by the first step, so that a slow start costs no movement. */
  start: number | undefined;
  readonly ms: number;
  readonly step: (u: number) => void;
  readonly done: (() => void) | undefined;
};

export type Motion = {
  /** Runs `step` from 0 to 1 eased; a running track of the same name ends where it is. */
  run(name: string, ms: number, step: (u: number) => void, done?: () => void): void;
  /** Moves everything to `now`. True while something is left to move. */
  step(now: number): boolean;
  /** Everything at its end, at once. */
  finish(): void;
  drop(prefix: string): void;
  readonly active: boolean;
  /** With it set, every run is at its end at once. */
  still: boolean;
};

const eased = (u: number) => 1 - (1 - u) ** 3;

export function createMotion(): Motion {
  const tracks = new Map<string, Track>();
  const end = (name: string, track: Track) => {
    tracks.delete(name);
    track.step(1);
    track.done?.();
  };
  const motion: Motion = {
    still: false,
    get active() {
      return tracks.size > 0;
    },
    run(name, ms, step, done) {
      const track: Track = { start: undefined, ms: Math.min(ms, longest), step, done };
      if (motion.still) end(name, track);
      else tracks.set(name, track);
    },
    step(now) {
      for (const [name, track] of [...tracks]) {
        track.start ??= now;
        const u = (now - track.start) / track.ms;
        if (u >= 1) end(name, track);
        else track.step(eased(u));
      }
      return tracks.size > 0;
    },
    finish() {
      for (const [name, track] of [...tracks]) end(name, track);
    },
    drop(prefix) {
      for (const name of [...tracks.keys()]) if (name.startsWith(prefix)) tracks.delete(name);
    },
  };
  return motion;
}
