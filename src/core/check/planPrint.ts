/** Writes a walk as a plan that can be pasted into a `.plan` file. */

/** `asides` are the keys that are no decisions. */
export const printWalk = (title: string, walk: readonly string[], asides: readonly string[]): readonly string[] => [
  `# ${title}`,
  ...walk.map((key) => `${asides.includes(key) ? 'aside' : 'choose'} ${key}`),
];
