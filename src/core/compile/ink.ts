/** Runs Ink's own compiler over gathered sources and turns all it says or throws into remarks. It knows nothing of our tags. */

import type { Story } from 'inkjs/full';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { type CompileRule, type Remarks, remark } from './finding.ts';
import { type Gathered, resolveInclude } from './sources.ts';

/** A node of Ink's parse tree, as far as it is looked at here. */
export type Node = {
  readonly typeName: string;
  readonly content: readonly Node[];
  readonly debugMetadata: Span | null;
};

/** Lines and columns count from 1. `fileName` is the name as written at the INCLUDE. */
export type Span = {
  readonly fileName: string | null;
  readonly startLineNumber: number;
  readonly startCharacterNumber: number;
};

export type Inked = {
  readonly parsed?: Node;
  /** Absent after any error of Ink's. */
  readonly story?: Story;
};

/** Bare, because the detail was given to the handler already. */
const alreadySaid = 'Compilation failed.';

/** `ERROR: 'shared/a.ink' line 3: what is so`; the name is missing where Ink does not know it. */
const message = /^(?:RUNTIME )?(ERROR|WARNING|TODO):\s*(?:'(.*?)'\s+)?(?:line (\d+):\s*)?([\s\S]*)$/;
const ruleOf: { readonly [word: string]: CompileRule } = {
  ERROR: 'ink-error',
  WARNING: 'ink-warning',
  TODO: 'ink-todo',
};

/** inkjs counts kinds as author 0, warning 1, error 2, and does not export the enum. */
const kinds: readonly CompileRule[] = ['ink-todo', 'ink-warning', 'ink-error'];

/** Names stay as at the INCLUDE, because Ink's messages carry them so. */
const asWritten = (name: string): string => name;

function compiler(
  main: string,
  text: string,
  gathered: Gathered,
  said: (text: string, kind: number) => void,
): Compiler {
  const load = (name: string): string => gathered.sources.get(resolveInclude(main, name))?.text ?? '';
  const handler = { ResolveInkFilename: asWritten, LoadInkFileContents: load };
  const base = main.slice(main.lastIndexOf('/') + 1);
  return new Compiler(text, new CompilerOptions(base, [], false, said, handler));
}

const thrownBy = (run: () => unknown): Error | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    return thrown.message === alreadySaid ? undefined : thrown;
  }
};

/**
 * Line at which Ink throws, found by giving it ever shorter beginnings of a file: the first line with which it throws.
 * At most log2(lines) compilations.
 */
function lineOfThrow(main: string, file: string, gathered: Gathered): number {
  const rows = gathered.sources.get(file)?.text.split('\n') ?? [];
  const throws = (count: number): boolean =>
    thrownBy(() => compiler(main, rows.slice(0, count).join('\n'), gathered, () => {}).Compile()) !== undefined;
  let calm = 0;
  let loud = rows.length;
  while (loud - calm > 1) {
    const middle = (calm + loud) >> 1;
    if (throws(middle)) loud = middle;
    else calm = middle;
  }
  return Math.max(1, loud);
}

/** The deepest file that Ink throws on: an included one rather than the line that includes it. */
function placeOfThrow(main: string, gathered: Gathered): { file: string; line: number } {
  const throwing = [...gathered.sources.values()]
    .reverse()
    .find((source) => thrownBy(() => compiler(main, source.text, gathered, () => {}).Compile()) !== undefined);
  const file = throwing?.file ?? main;
  return { file, line: lineOfThrow(main, file, gathered) };
}

export function compileInk(main: string, gathered: Gathered, on: Remarks): Inked {
  const said = (text: string, kind: number): void => {
    const [, word = '', name, line, detail = text] = message.exec(text) ?? [];
    const rule = /^Apparent loose end/.test(detail) ? 'loose-end' : (ruleOf[word] ?? kinds[kind] ?? 'ink-error');
    const file = name === undefined ? main : resolveInclude(main, name);
    remark(on, rule, { file, line: Number(line ?? 1) }, { message: detail.trim() });
  };
  const source = gathered.sources.get(main);
  const one = compiler(main, source?.text ?? '', gathered, said);
  const thrown = thrownBy(() => one.Compile());
  if (thrown !== undefined) {
    const deep = thrown instanceof RangeError || /overflow/i.test(thrown.message);
    // What Ink throws after it has said an error is the same mistake met again.
    if (!deep && on.some(({ rule }) => rule === 'ink-error')) return {};
    remark(on, deep ? 'nested-too-deep' : 'compiler-gave-up', placeOfThrow(main, gathered), {
      // Some of what it throws says nothing.
      message: thrown.message || thrown.name,
    });
    return {};
  }
  const parsed = one.parsedStory as unknown as Node;
  const failed = on.some(({ rule }) => rule === 'ink-error');
  return failed ? { parsed } : { parsed, story: one.runtimeStory };
}
