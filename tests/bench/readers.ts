/** Blind reading: writes sheets of all moments for people to answer with and without the story, and scores what they answered. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileFolder } from '../../src/build/stories/compileFolder.ts';
import { prove } from '../../src/core/prove/prove.ts';
import { foundBy } from './readerManner.ts';
import { type Outcome, parseAnswers, parseKey, scoreAnswers, type Tally } from './readerScore.ts';
import { makeSheets, type Sheets } from './readerSheets.ts';

const help = `npm run bench -- readers --out FOLDER [--seed N] [--stories FOLDER]
Writes into FOLDER, for every scored moment of all scenarios, in a drawn order:
  without.md    the responses alone
  with.md       the same responses, each with the story up to them
  answers.txt   one line a moment, to be filled in with a letter
  key.json      what the letters stand for; nobody who answers should see it
and prints what a reader finds who goes by manner alone: by the gentlest line, or by the bluntest.

npm run bench -- readers --score ANSWERS --key KEY [--json]
Tells at how many moments a line with full credit was picked, and how many chance would find.

Give without.md to people who know the work and to people who do not, and with.md to others who know it. If those who
know the work find the best line without the story, the scene decides too little.`;

const folderOfStories = resolve(import.meta.dirname, '../../stories');

function sheets(out: string, seed: number, from: string): void {
  const { files } = compileFolder(from);
  const stories = files.flatMap(({ scenario }) => {
    if (scenario === undefined || scenario.meta.language !== 'en') return [];
    const budget = { states: 100_000, shouldStop: () => false };
    const { graph } = prove(scenario.story, { budget, ranges: scenario.notes.ranges, seed: 1, mode: 'fork' });
    return [{ scenario, graph }];
  });
  const made = makeSheets(stories, seed);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'without.md'), made.without);
  writeFileSync(join(out, 'with.md'), made.with);
  writeFileSync(join(out, 'answers.txt'), made.answers);
  writeFileSync(join(out, 'key.json'), `${JSON.stringify(made.key, undefined, 1)}\n`);
  console.log(`${made.key.length} moments of ${stories.length} scenarios, seed ${seed}, in ${out}.`);
  console.log(byManner(made.worded));
}

/** A line a scenario: what manner alone finds, beside chance. */
function byManner(rows: Sheets['worded']): string {
  const line = (name: string, some: Sheets['worded']): string => {
    const chance = some.reduce((sum, { responses, full }) => sum + full.length / responses.length, 0);
    const [gentle, blunt] = [foundBy('gentle', some), foundBy('blunt', some)];
    return `${name.padEnd(16)} gentle ${gentle.toFixed(1)}   blunt ${blunt.toFixed(1)}   chance ${chance.toFixed(1)}   of ${some.length}`;
  };
  const names = [...new Set(rows.map(({ scenario }) => scenario))].sort();
  const each = names.map((name) =>
    line(
      name,
      rows.filter(({ scenario }) => scenario === name),
    ),
  );
  return ['By manner alone, the gentlest line or the bluntest:', ...each, line('all', rows)].join('\n');
}

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`;

function table(tallies: readonly Tally[]): string {
  const all = { scenario: 'all', hits: 0, of: 0, chance: 0 };
  for (const { hits, of, chance } of tallies) {
    all.hits += hits;
    all.of += of;
    all.chance += chance;
  }
  const rows = [...tallies, all].map(
    ({ scenario, hits, of, chance }) =>
      `${scenario.padEnd(16)} ${String(hits).padStart(2)} of ${String(of).padEnd(2)} ${percent(hits, of).padStart(5)}   chance ${chance.toFixed(1)}`,
  );
  const moments = tallies.flatMap(({ scenario, moments: hits }) =>
    hits.map(
      ({ hit, moment, picked, full }) =>
        `${hit ? 'full ' : 'other'} ${scenario} ${moment}: ${picked ?? 'no answer'}${hit ? '' : ` (full: ${full.join(', ')})`}`,
    ),
  );
  return `${rows.join('\n')}\n\n${moments.join('\n')}`;
}

function valueOr<T>(outcome: Outcome<T>): T | undefined {
  if (outcome.ok) return outcome.value;
  console.error(outcome.amiss);
  process.exitCode = 2;
  return undefined;
}

export function benchReaders(args: readonly string[]): void {
  const after = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at < 0 ? undefined : args[at + 1];
  };
  const [out, answers, key] = [after('--out'), after('--score'), after('--key')];
  if (out !== undefined) {
    const seed = Number(after('--seed') ?? 1);
    if (!Number.isInteger(seed) || seed < 1) {
      console.error('The seed is a whole number from 1.');
      process.exitCode = 2;
      return;
    }
    sheets(resolve(out), seed, resolve(after('--stories') ?? folderOfStories));
  } else if (answers !== undefined && key !== undefined) {
    const rows = valueOr(parseKey(readFileSync(key, 'utf8')));
    const given = valueOr(parseAnswers(readFileSync(answers, 'utf8')));
    if (rows === undefined || given === undefined) return;
    const tallies = scoreAnswers(rows, given);
    console.log(args.includes('--json') ? JSON.stringify({ bench: 'readers', tallies }) : table(tallies));
  } else {
    console.log(help);
    process.exitCode = args.includes('--help') ? 0 : 2;
  }
}
