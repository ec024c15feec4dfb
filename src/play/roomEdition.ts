/** Which edition of a story a room plays, from the address that leads its phones to it: `?room=HJ4K9W&edition=…&story=rooms/stories/….json`. */

export type RoomEdition = {
  readonly edition: string;
  /** Below the program's root. */
  readonly path: string;
};

/** Undefined where the address names none. */
export function roomEdition(search: string): RoomEdition | undefined {
  const query = new URLSearchParams(search);
  const [edition, path] = [query.get('edition'), query.get('story')];
  // An address can be written by anybody: nothing is fetched but what rooms keep.
  return edition !== null && path !== null && /^rooms\/stories\/[0-9a-f]{24}\.json$/.test(path)
    ? { edition, path }
    : undefined;
}
