/** A hope in words: what was tapped, then what was written. */

import type { Hope } from '../session/hopes.ts';
import { tapWord } from './sentences.ts';

export const hopeWords = ({ tap, words }: Hope): string =>
  [tap === undefined ? undefined : tapWord(tap), words].filter((part) => part !== undefined).join('. ');
