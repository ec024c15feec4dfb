/** Brings the drawing engine onto the device ahead of a stage, without starting it; that it does not come is for `openScene` to say. */
export const fetchEngine = (): Promise<void> =>
  import('./game.ts').then(
    () => {},
    () => {},
  );
