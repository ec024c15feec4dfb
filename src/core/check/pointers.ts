/** Words on its line that a finding of the compiler's points at, where Ink gives a line alone. It looks at no text. */

import type { CompileRule, Finding } from '../compile/finding.ts';

type Point = (values: { readonly [name: string]: string }) => string | undefined;

/** A name that a message of Ink's quotes: `'-> nowhere'`, `'trust'`. */
const quoted = (message = ''): string | undefined =>
  /'(?:->\s*)?([\p{L}_][\p{L}\p{N}_.]+)'/u.exec(message)?.[1] ??
  /"(?:->\s*)?([\p{L}_][\p{L}\p{N}_.]+)"/u.exec(message)?.[1];
const last = (list = ''): string | undefined => list.split(', ').at(-1);

const points: { readonly [R in CompileRule]?: Point } = {
  'ink-error': ({ message }) => quoted(message),
  'ink-warning': ({ message }) => quoted(message),
  'ink-todo': () => 'TODO',
  'missing-include': ({ name }) => name,
  'include-loop': ({ name }) => name,
  'arrow-printed': () => '→',
  'logic-in-top-tag': () => '{',
  'unknown-speaker': ({ name }) => name,
  'unknown-picture': ({ picture }) => picture,
  'unknown-house-rule': ({ number }) => number,
  'unknown-top-tag': ({ tag }) => tag,
  'not-a-number': ({ value }) => value,
  'client-not-in-cast': ({ client }) => client,
  'card-too-long': () => 'card',
  'duplicate-id': ({ id }) => `#id:${id}`,
  'missing-id': ({ text }) => text,
  'override-without-why': () => '#a:',
  'missing-pull': ({ id }) => `#id:${id}`,
  'two-moments': ({ moments }) => `#moment:${last(moments)}`,
  'two-contexts': ({ contexts }) => `#ctx:${last(contexts)}`,
};

/** Rules that speak of a whole file and of no line in it. */
const ofFile: readonly CompileRule[] = ['byte-order-mark', 'compiler-gave-up'];

export function pointerOf({ rule, values, column }: Finding): { readonly column?: number; readonly mark?: string } {
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const mark = points[rule]?.(said);
  return {
    ...(column !== undefined || ofFile.includes(rule) ? {} : { column: 1 }),
    ...(mark === undefined || mark === '' ? {} : { mark }),
  };
}
