/** Files as a person would choose them, made of text or bytes. */
import type { Chosen } from '../../src/open/outcome.ts';

export const file = (path: string, content: string | Uint8Array<ArrayBuffer>): Chosen => ({
  path,
  file: new Blob([content]),
});
