/** Gives a compiled story another beginning: variables of other value, another knot. It plays nothing and changes nothing that comes later. */

export type Start = {
  /** Knot, or `knot.stitch`. */
  readonly knot?: string;
  readonly variables?: { readonly [name: string]: number | string | boolean };
};

type Value = number | string | boolean;

/** Name Ink gives to the container that declares all variables. */
const declarations = 'global decl';

/** As Ink compiles a constant: text stands between two marks and begins with `^`. */
const pushed = (value: Value): readonly unknown[] =>
  typeof value === 'string' ? ['str', `^${value}`, '/str'] : [value];

/** Assigns once more after the last declaration. */
function assigned(declared: readonly unknown[], variables: { readonly [name: string]: Value }): readonly unknown[] {
  const end = declared.lastIndexOf('/ev');
  if (end < 0) return declared;
  const again = Object.entries(variables).flatMap(([name, value]) => [...pushed(value), { 'VAR=': name, re: true }]);
  return [...declared.slice(0, end), ...again, ...declared.slice(end)];
}

/**
 * Writes the start into the story's own JSON, so that it plays, replays and proves like any other. Undefined where the
 * text is no compiled story, or has none of these variables. [ST15]
 */
export function startAt(story: string, { knot, variables = {} }: Start): string | undefined {
  let json: { readonly root?: unknown };
  try {
    json = JSON.parse(story.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const { root } = json;
  if (!Array.isArray(root)) return undefined;
  const [first, ...rest] = root as readonly unknown[];
  const named = rest.at(-1) as { readonly [name: string]: unknown } | null | undefined;
  const beginning = knot === undefined ? first : [{ '->': knot }, 'done', null];
  if (Object.keys(variables).length === 0) return JSON.stringify({ ...json, root: [beginning, ...rest] });
  const declared = named?.[declarations];
  if (!Array.isArray(declared)) return undefined;
  const renamed = { ...named, [declarations]: assigned(declared, variables) };
  return JSON.stringify({ ...json, root: [beginning, ...rest.slice(0, -1), renamed] });
}
