/** How each command reads what stands behind its name, and how it says that it cannot. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { m } from '../words/words.ts';

/** Says why and ends with 2: could not run. */
export function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** Gives up at an option nobody knows, and at a word where none may stand. */
export function readOptions<O extends NonNullable<ParseArgsConfig['options']>>(options: O, words: 'words' | 'none') {
  try {
    return parseArgs({ options, allowPositionals: words === 'words' });
  } catch (error) {
    return giveUp(m.cli_unknown({ reason: (error as Error).message }));
  }
}
