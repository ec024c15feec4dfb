/** Makes of Ink text what is handed over: the compiled story, its proof, and every file that belongs to it. Where files lie and how a hash is made is its caller's to know. */
import { check } from '../core/check/check.ts';
import { knownIds } from '../core/check/known.ts';
import { compileScenario } from '../core/compile/compile.ts';
import type { Finding } from '../core/compile/finding.ts';
import { nameOf } from '../core/compile/metadata.ts';
import { printProof } from '../core/proof/format.ts';
import { proofOf } from '../core/prove/proofOf.ts';
import type { HandedStory, SourceFile } from './format.ts';

export type GatherInput = {
  /** The story's own file; INCLUDEs are looked for from its folder. */
  readonly path: string;
  /** Text of a file, by path; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Paths in the story's folder, where its plan and translations are looked for. */
  readonly beside: readonly string[];
  /** Place ids that can be drawn; absent where places are not to be looked at. */
  readonly places?: readonly string[];
  /** First 16 hex digits of the SHA-256 of a text. */
  readonly hash: (text: string) => string;
  /** Asked often while the story is proved: true ends it, and the proof then says that it is not complete. Absent: no proof is made. */
  readonly shouldStop?: () => boolean;
};

export type Gathered =
  | { readonly ok: true; readonly story: HandedStory }
  /** What keeps it from being played. */
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A story from a file in an open page has this name, and is neither kept nor proved there. */
const reserved = 'opened';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const planOf = (path: string): string => path.replace(/\.ink$/i, '.plan');

/** `visit.es.ink` beside `visit.ink`. */
function translationsOf({ path, beside }: GatherInput): readonly string[] {
  const { id, language } = nameOf(path);
  if (language !== undefined) return [];
  return beside.filter((other) => {
    const name = nameOf(other);
    const isOther = name.id === id && name.language !== undefined;
    return other.endsWith('.ink') && folderOf(other) === folderOf(path) && isOther;
  });
}

/** A file with all it includes, and its plan. */
function wholeOf(path: string, read: GatherInput['read']): readonly SourceFile[] {
  const text = read(path);
  if (text === undefined) return [];
  const { sources } = compileScenario({ path, text, read });
  const plan = read(planOf(path));
  return [
    ...Object.entries(sources).map(([file, source]) => ({ path: file, text: source })),
    ...(plan === undefined ? [] : [{ path: planOf(path), text: plan }]),
  ];
}

/** Never throws for any text. `path` must be there. */
export function gather(input: GatherInput): Gathered {
  const { path, read, places, hash, shouldStop } = input;
  const text = read(path) ?? '';
  const compiled = compileScenario({ path, text, read, known: knownIds(places) });
  const { scenario: draft, ok, findings } = compiled;
  if (!ok || draft === undefined) return { ok: false, findings: findings.filter((one) => one.severity === 'error') };
  const edition = hash(draft.story);
  const proof = shouldStop === undefined ? undefined : check({ path, text, read, compiled, shouldStop }).proof;
  const files = [path, ...translationsOf(input)].flatMap((one) => wholeOf(one, read));
  return {
    ok: true,
    story: {
      scenario: { ...draft, edition, id: draft.id === reserved ? `${reserved}-story` : draft.id },
      sources: [...new Map(files.map((one) => [one.path, one])).values()],
      ...(proof === undefined ? {} : { proof: printProof(proofOf(proof, edition)) }),
    },
  };
}
