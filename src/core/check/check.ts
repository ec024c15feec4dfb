/** Checks one story: compiles it, proves it, asks every rule, walks its plans. Pure: time is what `shouldStop` says it is. */

import { type Compiled, compileScenario, type Draft } from '../compile/compile.ts';
import { readCompiled } from '../compile/compiled.ts';
import { rules as compileWeights, type Finding } from '../compile/finding.ts';
import { scan } from '../compile/sources.ts';
import type { Progress } from '../prove/graph.ts';
import { type ProofResult, proveSteps } from '../prove/prove.ts';
import type { Drawn } from '../story/looks.ts';
import { playBeats } from './beats.ts';
import { drifts, walkPlan } from './beside.ts';
import { type BotValue, playBots } from './bots.ts';
import { type CheckContext, findPlaces } from './context.ts';
import type { CheckFinding, Rule, Seen, Waived } from './finding.ts';
import { knownIds } from './known.ts';
import { findMoments, type MomentView } from './moments.ts';
import { fileRule, numbers } from './numbers.ts';
import type { WalkResult } from './planRun.ts';
import { pointerOf } from './pointers.ts';
import { rules } from './rules/list.ts';
import { isUnended, shortOf } from './short.ts';
import { setApart } from './waivers.ts';
import { listsFor } from './wordLists.ts';

export type TextFile = { readonly path: string; readonly text: string };

export type CheckInput = TextFile & {
  /** Text of an included file, by path; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Place ids that can be drawn; absent where places are not to be looked at. */
  readonly places?: readonly string[];
  /** The drawn people; absent where looks are not to be looked at. */
  readonly figures?: readonly Drawn[];
  readonly plans?: readonly TextFile[];
  /** What the walks of each plan came to, where they have been walked over this text already. */
  readonly walked?: readonly (readonly WalkResult[])[];
  /** The same text, compiled strictly already. */
  readonly compiled?: Compiled;
  /** The file this one is a translation of. */
  readonly original?: TextFile;
  /** Seeds the story's chance; 1 to 2147483646. Default 1. */
  readonly seed?: number;
  /** Most states. */
  readonly states?: number;
  /** Asked often: true ends the proof, which is then bounded. */
  readonly shouldStop: () => boolean;
  /** Whoever asked will not wait any longer: what is known is told. */
  readonly isLeft?: () => boolean;
};

/** A scored story teaches; one of ours has our tags; any other plays and is proved. */
export type StoryKind = 'scored' | 'ours' | 'other';

export type Checked = {
  readonly path: string;
  readonly kind: StoryKind;
  readonly findings: readonly CheckFinding[];
  readonly waived: readonly Waived[];
  readonly compiled: Compiled;
  /** Absent when Ink could make no story. */
  readonly proof?: ProofResult;
  readonly moments: readonly MomentView[];
  /** Most counted moments on a road, where those are too few to count over. */
  readonly short?: number;
  readonly bots?: readonly BotValue[];
  readonly walks: readonly WalkResult[];
  /** True when no finding is an error. */
  readonly ok: boolean;
};

/** States a proof may hold by default: some 300 MB. */
export const defaultStates = 400_000;

/** What is known before the proof; whoever shows progress can show it already. */
export type CheckStep =
  | { readonly step: 'compiled'; readonly findings: readonly CheckFinding[]; readonly title: string }
  | ({ readonly step: 'proving' } & Progress);

const isOurs = ({ where }: Compiled, draft: Draft | undefined): boolean =>
  Object.keys(where.moments).length + Object.keys(where.responses).length + (draft?.meta.cast.length ?? 0) > 0;

/** True where nothing at all is written but comments: a file just made, or a part of others. */
const isBlank = ({ sources }: Compiled): boolean => {
  const files = Object.entries(sources).filter(([, text]) => text !== '');
  const isFromText = Object.keys(sources).every((file) => !file.endsWith('.json'));
  return isFromText && files.every(([file, text]) => scan(file, text).code.every((row) => row.trim() === ''));
};
const nothingIn = (path: string): CheckFinding => ({
  rule: fileRule,
  severity: 'error',
  file: path,
  line: 1,
  says: 'nothing',
  values: { path },
});

/** Never throws for any text. */
export function* checkSteps(input: CheckInput): Generator<CheckStep, Checked> {
  const { path, seed = 1 } = input;
  const made = input.compiled ?? compile(input);
  if ('rule' in made) {
    const compiled: Compiled = { ...noStory, sources: { [path]: '' } };
    return settle({ path, compiled, moments: [], walks: [] }, 'other', [made], undefined);
  }
  const compiled = made;
  const { scenario } = compiled;
  if (isBlank(compiled))
    return settle({ path, compiled, moments: [], walks: [] }, 'other', [nothingIn(path)], undefined);
  const ours = isOurs(compiled, scenario);
  const unscored = ours ? 'ours' : 'other';
  const said = compiled.findings.map((finding) => numbered(finding, ours));
  yield { step: 'compiled', findings: said, title: scenario?.meta.title ?? path };
  const nothing = { path, compiled, moments: [], walks: [] };
  if (scenario === undefined) return settle(nothing, unscored, said, undefined);

  let proof: ProofResult;
  try {
    const steps = proveSteps(scenario.story, {
      budget: {
        states: input.states ?? defaultStates,
        shouldStop: input.shouldStop,
        ...(input.isLeft === undefined ? {} : { isLeft: input.isLeft }),
      },
      ranges: scenario.notes.ranges,
      seed,
      mode: 'fork',
    });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield { step: 'proving', ...step.value };
    proof = step.value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const broken: CheckFinding = {
      rule: 'P6',
      severity: 'error',
      file: path,
      line: 1,
      says: 'ink-error',
      values: { response: '', knot: '', detail },
    };
    return settle(nothing, unscored, [...said, broken], scenario);
  }

  const moments = findMoments(proof.graph);
  const kind: StoryKind = moments.length > 0 ? 'scored' : unscored;
  const lists = listsFor(scenario.meta.language);
  const short = shortOf(proof);
  const bots = kind === 'scored' && proof.complete && short === undefined ? yield* guess(proof, lists) : undefined;
  const beats = playBeats(scenario, proof.graph, new Set(moments.map(({ id }) => id)), seed);
  const where = findPlaces(path, compiled);
  const context: CheckContext = {
    path,
    compiled,
    scenario,
    proof,
    moments,
    lists,
    beats,
    bots,
    short,
    figures: input.figures,
    where,
  };
  const misspelled = new Set(
    said.flatMap(({ says, file, line }) => (says === 'unknown-move' ? [`${line} ${file}`] : [])),
  );
  // A story that breaks before its first response reaches nothing: one cause, told once.
  const isBroken = proof.stuck.some(({ kind: why, walk }) => why === 'trouble' && walk.length === 0);
  const asked = rules
    .filter(({ id }) => !isBroken || !['P1', 'P2', 'P3'].includes(id))
    // Where nothing ends, that is the one cause.
    .filter(({ id }) => !isUnended(proof) || id !== 'P3')
    .flatMap((rule) => ask(rule, context, kind))
    // A move that was only misspelled is told once.
    .filter(({ rule, file, line }) => rule !== 'C35' || !misspelled.has(`${line} ${file}`));
  // Once the context of every moment is known, the checker asks for reasons itself.
  const fromCompiler = said.filter(({ says }) => kind !== 'scored' || says !== 'missing-pull');
  const walks = (input.plans ?? []).map((plan, at) => walkPlan(plan, scenario, seed, compiled, input.walked?.[at]));
  const findings = [
    ...fromCompiler,
    ...asked,
    ...walks.flatMap(({ findings: found }) => found),
    ...drifts(input, compiled, scenario),
  ];
  const played = walks.flatMap(({ results }) => results);
  return settle(
    {
      path,
      compiled,
      moments,
      walks: played,
      proof,
      ...(short === undefined ? {} : { short }),
      ...(bots === undefined ? {} : { bots }),
    },
    kind,
    findings,
    scenario,
  );
}

/** The bots take their time; told as progress, so that they can be left. */
function* guess(
  { graph, components }: ProofResult,
  lists: CheckContext['lists'],
): Generator<CheckStep, readonly BotValue[] | undefined> {
  const now: CheckStep = {
    step: 'proving',
    states: graph.states.length,
    edges: graph.edges,
    waiting: 0,
    depth: graph.depth,
  };
  const steps = playBots(graph, components, lists);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield now;
  return step.value;
}

const noStory: Compiled = {
  ok: false,
  findings: [],
  waived: [],
  lineOf: () => undefined,
  lines: () => new Map(),
  where: { responses: {}, moments: {}, endings: {} },
  sources: {},
};

const compile = ({ path, text, read, places }: CheckInput): Compiled | CheckFinding =>
  path.endsWith('.json')
    ? fromJson(path, text)
    : compileScenario({ path, text, read, strict: true, known: knownIds(places) });

/** A story that was compiled elsewhere: it has no lines and no notes. What is no story comes back as a finding about the file. */
function fromJson(path: string, text: string): Compiled | CheckFinding {
  const read = readCompiled(path, text.replace(/^\uFEFF/, ''));
  if (!read.ok)
    return { rule: fileRule, severity: 'error', file: path, line: 1, says: `json-${read.why}`, values: { path } };
  return { ...noStory, ok: true, scenario: read.scenario, sources: { [path]: '' } };
}

/** Runs a check to its end. */
export function check(input: CheckInput): Checked {
  const steps = checkSteps(input);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A compiler's finding under its number. In a story that is not ours only what breaks it is an error. */
function numbered(finding: Finding, ours: boolean): CheckFinding {
  const { rule, severity, ...rest } = finding;
  const light = !ours && compileWeights[rule] !== 'error';
  return { ...rest, ...pointerOf(finding), rule: numbers[rule], says: rule, severity: light ? 'warning' : severity };
}

function ask(rule: Rule, context: CheckContext, kind: StoryKind): readonly CheckFinding[] {
  if (rule.of === 'scored' && kind !== 'scored') return [];
  if (rule.of === 'ours' && kind === 'other') return [];
  if (rule.whole && !context.proof.complete) return [];
  const usual = kind === 'other' && !rule.always ? 'warning' : rule.severity;
  const counts = context.short === undefined && !isUnended(context.proof);
  return rule
    .check(context)
    .filter(({ says }) => counts || !countsOver(rule, says))
    .map((seen: Seen) => ({
      ...seen,
      rule: rule.id,
      severity: rule.notes?.includes(seen.says ?? '') ? 'note' : usual,
    }));
}

const countsOver = ({ overMoments = [] }: Rule, says = ''): boolean =>
  overMoments === true || overMoments.includes(says);

/** Splits off what the author waived, and puts the rest in order: by file, line, then rule. */
function settle(
  parts: Omit<Checked, 'kind' | 'findings' | 'waived' | 'ok'>,
  kind: StoryKind,
  all: readonly CheckFinding[],
  scenario: Draft | undefined,
): Checked {
  const { compiled, proof } = parts;
  // In a scene that is short or unfinished some rules were not asked.
  // What the compiler set apart comes back, to be shown with its reason.
  const every = [...all, ...compiled.waived.map((finding) => numbered(finding, kind !== 'other'))];
  const apart = setApart(
    compiled,
    scenario?.notes.waivers ?? [],
    every,
    proof?.complete === true && parts.short === undefined && !isUnended(proof),
  );
  const findings = inOrder(compiled, apart.findings);
  const ok = !findings.some(({ severity }) => severity === 'error');
  return { ...parts, kind, findings, waived: inOrder(compiled, apart.waived), ok };
}

function inOrder<F extends CheckFinding>({ sources }: Compiled, all: readonly F[]): readonly F[] {
  const files = Object.keys(sources);
  const rank = (file: string): number => (files.includes(file) ? files.indexOf(file) : files.length);
  return [...all].sort(
    (a, b) =>
      rank(a.file) - rank(b.file) ||
      Number(a.file > b.file) - Number(a.file < b.file) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
