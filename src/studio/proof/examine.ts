/** Compiles, maps, walks and proves one story, and tells what is known at each step. Pure: it knows no worker; time is what `now` says. */

import { type Checked, checkSteps, type TextFile } from '../../core/check/check.ts';
import { figuresOf } from '../../core/check/figures.ts';
import { knownIds } from '../../core/check/known.ts';
import type { MomentView } from '../../core/check/moments.ts';
import { isOlder } from '../../core/check/older.ts';
import { parsePlan } from '../../core/check/plan.ts';
import { runWalks, type WalkResult } from '../../core/check/planRun.ts';
import { type Compiled, type CompileInput, compileScenario, type Draft } from '../../core/compile/compile.ts';
import { unpack } from '../../core/compile/pack.ts';
import { standing } from '../../core/ledger/entries.ts';
import type { Turning } from '../../core/proof/proof.ts';
import { proofOf } from '../../core/prove/proofOf.ts';
import type { ProofResult } from '../../core/prove/prove.ts';
import { storyMap } from '../map/makeMap.ts';
import { mapShares } from '../map/shares.ts';
import type { StoryMap } from '../map/storyMap.ts';
import {
  type Ask,
  type CompiledTold,
  type MomentTold,
  type PlanTold,
  type ProvenTold,
  type ProvingTold,
  type Road,
  usualSeed,
  type WalkTold,
} from './told.ts';

/** Yields often, so that it can be left. Never throws for what a file holds. */
export function* examine(ask: Ask, now: () => number): Generator<CompiledTold | ProvingTold, ProvenTold> {
  const began = now();
  const { main, files, plans, original, places, figures } = ask;
  const text = files[main] ?? '';
  const read = (path: string): string | undefined => files[path];
  const isJson = main.endsWith('.json');
  const compiled = isJson ? undefined : compiledOf(ask, read);
  const map = compiled === undefined ? undefined : mapOf(compiled);
  const walked = compiled?.scenario === undefined ? [] : walkPlans(compiled, compiled.scenario, plans);
  const steps = checkSteps({
    path: main,
    text,
    read,
    plans,
    ...(compiled?.scenario === undefined ? {} : { walked: walked.map(({ results }) => results) }),
    seed: usualSeed,
    shouldStop: () => now() - began > ask.seconds * 1000,
    ...(compiled === undefined ? {} : { compiled }),
    ...(places === undefined ? {} : { places }),
    ...(figures === undefined ? {} : { figures }),
    ...(original === undefined ? {} : { original }),
    ...(ask.states === undefined ? {} : { states: ask.states }),
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value.step === 'compiled') {
      const { title, findings } = step.value;
      yield {
        step: 'compiled',
        title,
        findings,
        plans: walked.map(({ told }) => told),
        ...(map === undefined ? {} : { map }),
      };
    } else yield { step: 'proving', states: step.value.states, depth: step.value.depth };
  }
  return proven(step.value, map, now() - began);
}

function compiledOf({ main, files, places, compiled }: Ask, read: CompileInput['read']): Compiled {
  if (compiled !== undefined) return unpack(compiled.packed, compiled.story);
  return compileScenario({ path: main, text: files[main] ?? '', read, strict: true, known: knownIds(places) });
}

/** No map where the story is beyond reading; the findings say why. */
function mapOf(compiled: Compiled): StoryMap | undefined {
  const { scenario } = compiled;
  if (scenario === undefined) return undefined;
  try {
    return storyMap(scenario.story, compiled, scenario.notes.responses);
  } catch {
    return undefined;
  }
}

type Walked = { readonly told: PlanTold; readonly results: readonly WalkResult[] };

function walkPlans(compiled: Compiled, scenario: Draft, plans: readonly TextFile[]): readonly Walked[] {
  return plans.map(({ path, text }) => {
    const { walks, mistakes } = parsePlan(text);
    const results = runWalks(scenario, walks, usualSeed);
    const told = results.map(({ title, line, entries, left }, at): WalkTold => {
      const walk = walks[at];
      return {
        title,
        line,
        seed: entries[0].seed,
        walk: standing(entries).flatMap(({ entry }) => ('response' in entry ? [entry.response] : [])),
        ...(left === undefined ? {} : { left }),
        ...(walk !== undefined && isOlder(walk, compiled) ? { older: true } : {}),
      };
    });
    return { told: { path, mistakes, walks: told }, results };
  });
}

function proven(checked: Checked, map: StoryMap | undefined, milliseconds: number): ProvenTold {
  const { kind, findings, waived, proof, moments, compiled } = checked;
  const figures = figuresOf(checked);
  const story = compiled.scenario?.story;
  return {
    step: 'proven',
    kind,
    findings,
    waived,
    ...(figures === undefined ? {} : { figures }),
    ...(map === undefined || proof === undefined || story === undefined
      ? {}
      : { shares: mapShares(story, map, proof) }),
    roads: proof === undefined ? [] : roadsOf(proof),
    moments: moments.map(momentTold),
    turnings: proof === undefined ? [] : proofOf(proof, '').turnings.filter(isTurning),
    milliseconds,
  };
}

function roadsOf(proof: ProofResult): readonly Road[] {
  if (!proof.complete) return [];
  const ends = ['most', 'least'] as const;
  return [...proof.shares, ...proof.sums.filter(({ name }) => name === 'flags' || name === 'moments')].flatMap(
    (value) =>
      ends.flatMap((end) => {
        const road = value[end];
        return road === undefined ? [] : [{ name: value.name, end, walk: road.walk }];
      }),
  );
}

function momentTold({ id, variants }: MomentView): MomentTold {
  const options = new Map(
    variants.flatMap((variant) => variant.options.map((option) => [option.key, option] as const)),
  );
  return {
    id,
    options: [...options.values()].map(({ key, text, autonomy, boundary, best }) => ({
      key,
      text,
      autonomy,
      boundary,
      best,
    })),
  };
}

const isTurning = ({ opens, closes, mayOpen, mayClose }: Turning): boolean =>
  [opens, closes, mayOpen, mayClose].some(({ endings, moments }) => endings.length + moments.length > 0);
