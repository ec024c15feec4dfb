/** What a door says to a scene and asks of it; types alone, so that a door can hold one before any of it is loaded. */

import type { Stage } from '../core/story/beat.ts';
import type { LightName, Places, Point } from './drawn.ts';

export type Size = {
  readonly width: number;
  readonly height: number;
  /** How high the word under the rope is, in CSS px; 15 where nobody says. */
  readonly word?: number;
};

/** The side of a balloon its tail leaves from. */
export type TailSide = 'left' | 'right' | 'bottom';

/** Where a tail starts, in CSS px of the stage's box, and whose mouth it goes to. */
export type Tail = {
  /** The middle of the root, on the outer edge of the balloon. */
  readonly from: Point;
  readonly side: TailSide;
  /** Name as in `# cast`. */
  readonly speaker: string;
  /** Width of the root; absent: 26, on a phone 22. */
  readonly base?: number | undefined;
  /** Width of the balloon's outline; absent: 4, on a phone 3. */
  readonly line?: number | undefined;
};

export type RopeView = {
  /** -1 at your feet (leaning out), 0 in the middle, +1 at theirs (leaning in). */
  readonly lean: number;
  /** 0 taut, 1 heaped. */
  readonly slack: number;
  /** Which of the three places of the boundary it is in: colours the whipping. */
  readonly side: 'under' | 'alongside' | 'over';
};

/** All of what the stage is to look like; the scene moves there from whatever it shows. */
export type SceneView = {
  readonly stage: Stage;
  /** Name of the one whose line this is: their mouth moves a few times and rests. Absent for narration. */
  readonly speaker?: string | undefined;
  /** Absent: the rope is hidden, its floor stays. */
  readonly rope?: RopeView | undefined;
  /** Overrides the light that follows from the client's mood. */
  readonly light?: LightName | undefined;
};

export type SceneOptions = {
  /** What is known of the drawn places; the same that is given to `layout`. */
  readonly places: Places;
  /** Reads a file under `root` as text, for pages that carry their drawings with them; absent: fetched. */
  readonly read?: ((path: string) => Promise<string>) | undefined;
  /** Folder that holds `figures/` and `places/`, as an address relative to the page; ends in `/` or is empty. */
  readonly root: string;
  /** Name as in `# cast` to id of a drawn figure. */
  readonly figures: { readonly [name: string]: string };
  readonly you: string;
  readonly client: string;
  /** Id of the place that will most likely be shown first; absent: it is fetched once a view names it. */
  readonly place?: string | undefined;
  readonly reducedMotion: boolean;
  /** A third person then stands there only while speaking. */
  readonly phone: boolean;
  /** The drawing context is gone for good: show the stage without pictures. */
  readonly onLost?: () => void;
  /** The first picture stands. */
  readonly onReady?: () => void;
};

export type SceneHandle = {
  show(view: SceneView): void;
  tail(tail: Tail | undefined): void;
  /** CSS px of the host's box. A scene watches its host itself; this is for a caller that knows sooner. */
  resize(size: Size): void;
  /** Where a tail to this person ends, in CSS px of the host's box; undefined when they are not on the stage. */
  tipOf(name: string): { readonly x: number; readonly y: number } | undefined;
  setMotion(reduced: boolean): void;
  /** How much heavier lines are drawn: 1 on a screen, about 1.4 on a projector. */
  setStrokes(k: number): void;
  /** Fulfilled once nothing loads and nothing moves. */
  settled(): Promise<void>;
  destroy(): void;
};
