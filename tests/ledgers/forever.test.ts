/** Stored playthroughs that must read the same for ever: a change that moves one of these figures needs a new codebook version, not a new figure. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseLedger } from '../../src/core/ledger/parse.ts';
import { score } from '../../src/core/scoring/score.ts';

const here = import.meta.dirname;
const stored = globSync('*.ledger.json', { cwd: here }).sort();
const textOf = (file: string) => readFileSync(join(here, file), 'utf8');

test('there are ledgers to read', () => {
  expect(stored).toEqual(['housing-a.ledger.json', 'housing-b.ledger.json', 'two-roads.ledger.json']);
});

test.each(stored)('[CB4] %s reads as it did when it was stored', (file) => {
  const read = parseLedger(textOf(file));
  if (!read.ok) throw new Error(`${file} is refused: ${read.trouble.rule} ${JSON.stringify(read.trouble.values)}`);
  const { counted, ...rest } = score(read.saved.entries);
  // What was on offer is in the ledger already.
  const bare = counted.map(({ offered: _, ...one }) => one);
  expect({ counted: bare, ...rest }).toEqual(JSON.parse(textOf(file.replace('.ledger.', '.readings.'))));
});
