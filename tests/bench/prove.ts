/** Measures the prover: generated families, files given by name, and the same stories by naive replay and random play. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

import { prove, proveSteps } from '../../src/core/prove/prove.ts';
import { dice } from '../../src/core/prove/sample.ts';
import { open, type Playthrough } from '../../src/core/story/playthrough.ts';
import { benchSound, printSound } from './proveSound.ts';
import { rejoining, ring, shuffles, stickyLoops, tunnelsAndThreads } from './proveStories.ts';

const help = `npm run bench -- prove [--json] [--quick] [--budget SECONDS] [FILE.ink | FILE.json …]
npm run bench -- prove --sound [STORIES] [--seed NUMBER] [--json]
Proves generated stories, or the files given, and prints states, edges, time, the longest wait for a cancel, memory and routes;
the wait is by the clock, and "step" by the processor, which other programs lengthen less. Beside them how fast naive replay
and random play go over the same story; --quick leaves those out.
--sound holds generated stories (1000 unless told otherwise) against themselves: merged and apart, proved and played,
every figure by hand; and looks whether planted faults are seen. Exit 1 where something differs.`;

type Row = {
  readonly story: string;
  readonly states: number;
  readonly edges: number;
  readonly milliseconds: number;
  /** Time of the processor in ms, which other programs do not lengthen as much. */
  readonly cpu: number;
  /** Longest time between two steps, in ms: within it a cancel is answered. */
  readonly wait: number;
  /** Most that one step took of the processor, in ms. */
  readonly step: number;
  /** Most memory the process has held so far, in MB: it only rises from row to row. */
  readonly megabytes: number;
  /** Decimal; absent when the proof is bounded. */
  readonly routes: string | undefined;
  readonly neverOffered: string;
  /** Routes a second by replaying every one from the start, and by random play; and the share of responses the latter met. */
  readonly replay?: number;
  readonly random?: number;
  readonly randomMet?: number;
};

const families: readonly (readonly [string, () => string])[] = [
  ...[10, 40, 100, 200].map((size) => [`${size} decisions`, () => rejoining(size, 0)] as const),
  ...[10, 40, 80].map((size) => [`${size} decisions, two stats`, () => rejoining(size, 2)] as const),
  ...[10, 40].map((size) => [`${size} decisions, three stats`, () => rejoining(size, 3)] as const),
  ['20 rooms to ask in', () => stickyLoops(20)],
  ['a ring of 500', () => ring(500)],
  ['60 shuffled lines', () => shuffles(60)],
  ['40 tunnels and threads', () => tunnelsAndThreads(40)],
];

const meta = { title: 'Bench', cast: [], place: '', notes: [], language: 'en', card: [] };
const seed = 1;
const compare = 500;
/** Beyond it a row is bounded: a state takes a kilobyte or two. */
const mostStates = 200_000;

export function benchProve(args: readonly string[]): void {
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const soundAt = args.indexOf('--sound');
  if (soundAt >= 0) {
    const { rows, ok } = benchSound(
      Number(args[soundAt + 1]) || 1000,
      Number(args[args.indexOf('--seed') + 1]) || seed,
    );
    console.log(args.includes('--json') ? JSON.stringify({ bench: 'prove', sound: rows, ok }) : printSound(rows));
    process.exitCode = ok ? 0 : 1;
    return;
  }
  const budgetAt = args.indexOf('--budget');
  const seconds = budgetAt < 0 ? 60 : Number(args[budgetAt + 1]);
  const files = args.filter((arg, i) => !arg.startsWith('--') && (budgetAt < 0 || i !== budgetAt + 1));
  const stories =
    files.length > 0
      ? files.map((file) => [file, () => readStory(file)] as const)
      : families.map(([name, make]) => [name, () => compileText(make())] as const);
  // The first proof pays for the engine's warming up; it is not measured.
  prove(compileText(rejoining(10, 1)), { budget: { states: 1000, shouldStop: () => false }, seed, mode: 'fork' });
  const rows = stories.map(([name, make]) => measure(name, make(), seconds, args.includes('--quick')));
  console.log(args.includes('--json') ? JSON.stringify({ bench: 'prove', rows }) : table(rows));
}

const compileText = (ink: string): string => new Compiler(ink).Compile().ToJson() as string;

function readStory(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return text;
  const beside = (name: string): string => join(dirname(file), name);
  const read = (name: string): string => readFileSync(name, 'utf8');
  // The names are the compiler's.
  const handler = Object.fromEntries([
    ['ResolveInkFilename', beside],
    ['LoadInkFileContents', read],
  ]) as unknown as CompilerOptions['fileHandler'];
  return new Compiler(text, new CompilerOptions(file, [], false, null, handler)).Compile().ToJson() as string;
}

function measure(story: string, json: string, seconds: number, quick: boolean): Row {
  const start = performance.now();
  const before = process.cpuUsage();
  const steps = proveSteps(json, {
    budget: { states: mostStates, shouldStop: () => performance.now() - start > seconds * 1000 },
    seed,
    mode: 'fork',
    sampleRoutes: 0,
  });
  let [wait, longest] = [0, 0];
  const next = (): ReturnType<typeof steps.next> => {
    const [began, spent] = [performance.now(), process.threadCpuUsage()];
    const step = steps.next();
    const { user, system } = process.threadCpuUsage(spent);
    wait = Math.max(wait, performance.now() - began);
    longest = Math.max(longest, (user + system) / 1000);
    return step;
  };
  let step = next();
  while (!step.done) step = next();
  const proof = step.value;
  const milliseconds = Math.round(performance.now() - start);
  const row: Row = {
    story,
    states: proof.graph.states.length,
    edges: proof.graph.edges,
    milliseconds,
    cpu: Math.round(process.cpuUsage(before).user / 1000),
    wait: Math.round(wait),
    step: Math.round(longest),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1000),
    routes: proof.complete ? proof.routes : undefined,
    neverOffered: `${proof.unreached.responses.length} of ${proof.of.responses}`,
  };
  return quick ? row : { ...row, replay: replay(json), ...randomPlay(json, proof.of.responses) };
}

function openStory(json: string): Playthrough {
  const opened = open({ story: json, meta }, seed);
  if (!opened.ok) throw new Error(`The story does not open: ${opened.trouble.rule}.`);
  return opened.play;
}

/** Depth first, each route begun anew, as tools without a saved state do; how many routes it takes a second. */
function replay(json: string): number {
  const start = performance.now();
  const turns: { taken: number; of: number }[] = [];
  let routes = 0;
  do {
    const play = openStory(json);
    for (let i = 0; play.beat.responses.length > 0 && play.trouble === undefined && i < 400; i++) {
      const turn = turns[i] ?? { taken: 0, of: play.beat.responses.length };
      turns[i] = turn;
      play.choose(play.beat.responses[turn.taken]?.key ?? '');
    }
    routes++;
    // The next road leaves this one as late as it can.
    for (let last = turns.at(-1); last !== undefined && ++last.taken >= last.of; last = turns.at(-1)) turns.pop();
  } while (turns.length > 0 && performance.now() - start < compare);
  return Math.round((routes * 1000) / (performance.now() - start));
}

function randomPlay(json: string, responses: number): { random: number; randomMet: number } {
  const start = performance.now();
  const roll = dice(seed);
  const met = new Set<string>();
  let routes = 0;
  do {
    const play = openStory(json);
    for (let i = 0; play.beat.responses.length > 0 && play.trouble === undefined && i < 400; i++) {
      for (const { key } of play.beat.responses) met.add(key);
      play.choose(play.beat.responses[Math.floor(roll() * play.beat.responses.length)]?.key ?? '');
    }
    routes++;
  } while (performance.now() - start < compare);
  return {
    random: Math.round((routes * 1000) / (performance.now() - start)),
    randomMet: responses === 0 ? 1 : Math.min(1, met.size / responses),
  };
}

function table(rows: readonly Row[]): string {
  const head = [
    'story',
    'states',
    'edges',
    'ms',
    'cpu',
    'wait',
    'step',
    'MB',
    'routes',
    'never offered',
    'replay/s',
    'random/s',
    'random met',
  ];
  const cells = rows.map((row) => [
    row.story,
    String(row.states),
    String(row.edges),
    String(row.milliseconds),
    String(row.cpu),
    String(row.wait),
    String(row.step),
    String(row.megabytes),
    row.routes ?? 'bounded',
    row.neverOffered,
    row.replay === undefined ? '' : String(row.replay),
    row.random === undefined ? '' : String(row.random),
    row.randomMet === undefined ? '' : `${Math.round(row.randomMet * 100)} %`,
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => (row[i] as string).length)));
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
        .join('  '),
    )
    .join('\n');
}
