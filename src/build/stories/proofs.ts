/** Checks and proves compiled stories for the build and the dev server: what keeps one from being published, and the small proof kept beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Checked, check } from '../../core/check/check.ts';
import { printProof } from '../../core/proof/format.ts';
import { proofOf } from '../../core/prove/proofOf.ts';
import { checkMend, checkSentence } from '../../words/rules/say.ts';
import { m } from '../../words/words.ts';
import { type CompiledFile, isTranslation } from './compileFolder.ts';

/** Seconds one story may be proved for; a published one takes a fraction of one. */
const budget = 20;

/** By absolute file: what was found for the edition that is there. */
const known = new Map<string, { readonly compiled: CompiledFile; readonly checked: Checked }>();

const told = (root: string, file: string): string => relative(root, file).replaceAll('\\', '/');

function textOf(root: string, file: string): { readonly path: string; readonly text: string } | undefined {
  return existsSync(file) ? { path: told(root, file), text: readFileSync(file, 'utf8') } : undefined;
}

/** `root` is where paths are told from; a story that was checked and has not been compiled anew is not checked again. */
export function checkFile(compiled: CompiledFile, root: string): Checked {
  const before = known.get(compiled.file);
  if (before?.compiled === compiled) return before.checked;
  const path = told(root, compiled.file);
  const plan = textOf(root, compiled.file.replace(/\.ink$/, '.plan'));
  const original = isTranslation(compiled.file)
    ? textOf(root, resolve(compiled.file, '..', `${compiled.id}.ink`))
    : undefined;
  const began = performance.now();
  const checked = check({
    path,
    text: compiled.sources[path] ?? '',
    read: (name) => (existsSync(resolve(root, name)) ? readFileSync(resolve(root, name), 'utf8') : undefined),
    compiled,
    ...(plan === undefined ? {} : { plans: [plan] }),
    ...(original === undefined ? {} : { original }),
    shouldStop: () => performance.now() - began > budget * 1000,
  });
  known.set(compiled.file, { compiled, checked });
  return checked;
}

/** `stories/visit.ink:12 error [G1] …`, one a line, for what the compiler could not know. */
export const errorsOf = ({ findings }: Checked): readonly string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => {
      const said = [checkSentence(finding), checkMend(finding)].filter((part) => part !== undefined).join(' ');
      return `${finding.file}:${finding.line} ${m.check_said_severity_error()} [${finding.rule}] ${said}`;
    });

/** The proof as it is published; undefined where there is no story. */
export const proofFile = ({ proof }: Checked, { scenario }: CompiledFile): string | undefined =>
  proof === undefined || scenario === undefined ? undefined : printProof(proofOf(proof, scenario.edition));
