/** Compiles the text as it is, and walks it again the way the stage stands. Pure: it knows no worker and no clock. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { checkSteps } from '../../core/check/check.ts';
import type { CheckFinding } from '../../core/check/finding.ts';
import { knownIds } from '../../core/check/known.ts';
import { type Compiled as CoreCompiled, compileScenario } from '../../core/compile/compile.ts';
import { pack } from '../../core/compile/pack.ts';
import type { Scenario } from '../../core/story/artifact.ts';
import { openedId } from '../../open/opened.ts';
import type { CompileAsk, Compiled, Files } from './told.ts';
import { walkAgain } from './walk.ts';

/** As the build names editions. */
const editionOf = (story: string): string => bytesToHex(sha256(utf8ToBytes(story))).slice(0, 16);

const readFrom =
  (files: Files) =>
  (path: string): string | undefined =>
    Object.hasOwn(files, path) ? files[path] : undefined;

/** What the compiler and the checker's numbers say, without a proof. */
function findingsOf(ask: CompileAsk, compiled: CoreCompiled): readonly CheckFinding[] {
  const text = ask.files[ask.main] ?? '';
  const steps = checkSteps({ path: ask.main, text, read: readFrom(ask.files), compiled, shouldStop: () => true });
  const first = steps.next();
  if (first.done) return first.value.findings;
  return first.value.step === 'compiled' ? first.value.findings : [];
}

/** The story as the stage plays it: under the one name that is stored nowhere. */
function scenarioOf({ scenario }: CoreCompiled): Scenario | undefined {
  if (scenario === undefined) return undefined;
  const { meta } = scenario;
  const place = meta.place === '' ? 'plain' : meta.place;
  return { ...scenario, id: openedId, edition: editionOf(scenario.story), meta: { ...meta, place } };
}

export type Made = { readonly core: CoreCompiled; readonly scenario?: Scenario };

export function compileText({ main, files, places }: Pick<CompileAsk, 'main' | 'files' | 'places'>): Made {
  const core = compileScenario({
    path: main,
    text: files[main] ?? '',
    read: readFrom(files),
    strict: true,
    known: knownIds(places),
  });
  const scenario = scenarioOf(core);
  return { core, ...(scenario === undefined ? {} : { scenario }) };
}

export function tell(ask: CompileAsk, made: Made, today: number): Compiled {
  const { core, scenario } = made;
  const walked = scenario === undefined ? undefined : walkAgain(made, ask.walk, today);
  return {
    kind: 'compiled',
    version: ask.version,
    findings: findingsOf(ask, core),
    ...(scenario === undefined ? {} : { scenario }),
    read: Object.keys(core.sources),
    where: core.where,
    ...(walked === undefined ? {} : { walked }),
    packed: pack(core),
  };
}
