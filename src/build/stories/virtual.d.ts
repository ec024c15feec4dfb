// Types of the virtual module that tells pages which scenarios there are; the stories themselves are fetched.
declare module 'virtual:stories' {
  import type { Metadata } from '../../core/story/artifact.ts';

  export type StoryEntry = {
    readonly id: string;
    readonly edition: string;
    readonly meta: Metadata;
    /** Name of the agency, where the story has one. */
    readonly agency?: string;
    /** Languages of its translations, each at `stories/<id>.<language>.json`. */
    readonly languages: readonly string[];
  };
  /** By level, then title. `stories/<id>.json` beside the page is the whole scenario. */
  const stories: readonly StoryEntry[];
  export default stories;
}
