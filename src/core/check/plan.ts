/** Reads `.plan` files: walks through a story that must come true. It plays nothing. */

export type PlanStep =
  | { readonly kind: 'seed'; readonly line: number; readonly seed: number }
  | {
      readonly kind: 'at' | 'choose' | 'aside' | 'back' | 'ending' | 'mood' | 'hear';
      readonly line: number;
      readonly value: string;
    }
  /** `skip` goes on as *Skip this bit* does; `gap` (`…`) is for the reader: lines may be passed over anywhere. */
  | { readonly kind: 'skip' | 'gap'; readonly line: number }
  | { readonly kind: 'autonomy'; readonly line: number; readonly left: number; readonly offered: number }
  | {
      readonly kind: 'boundary';
      readonly line: number;
      readonly over: number;
      readonly under: number;
      readonly of: number;
    }
  | { readonly kind: 'repair'; readonly line: number; readonly taken: number; readonly met: number }
  | { readonly kind: 'flags'; readonly line: number; readonly flags: readonly string[] };

export type Walk = {
  /** After `#`; what the walk is about. */
  readonly title: string;
  readonly line: number;
  readonly steps: readonly PlanStep[];
};

/** A line that is not written as any step is. */
export type PlanMistake = { readonly line: number; readonly text: string };

export type Plan = { readonly walks: readonly Walk[]; readonly mistakes: readonly PlanMistake[] };

type Reader = (rest: string, line: number) => PlanStep | undefined;

const word =
  (kind: 'at' | 'choose' | 'aside' | 'back' | 'ending' | 'mood'): Reader =>
  (rest, line) =>
    /^\S+$/.test(rest) ? { kind, line, value: rest } : undefined;

const fraction = (text: string): readonly [number, number] | undefined => {
  const found = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  return found === null ? undefined : [Number(found[1]), Number(found[2])];
};

/** The first word of a line → how the rest is read. */
const readers: { readonly [verb: string]: Reader } = {
  at: word('at'),
  choose: word('choose'),
  aside: word('aside'),
  ending: word('ending'),
  mood: word('mood'),
  skip: (rest, line) => (rest === '' ? { kind: 'skip', line } : undefined),
  back: (rest, line) =>
    /^to\s+\S+$/.test(rest) ? { kind: 'back', line, value: rest.replace(/^to\s+/, '') } : undefined,
  line(rest, line) {
    const words = /^["“](.+)["”]$/.exec(rest)?.[1];
    return words === undefined ? undefined : { kind: 'hear', line, value: words };
  },
  seed(rest, line) {
    const seed = Number(rest);
    return /^\d+$/.test(rest) && seed >= 1 && seed <= 2147483646 ? { kind: 'seed', line, seed } : undefined;
  },
  autonomy(rest, line) {
    const found = fraction(rest);
    return found === undefined ? undefined : { kind: 'autonomy', line, left: found[0], offered: found[1] };
  },
  boundary(rest, line) {
    const found = /^over\s+(\d+)\/(\d+)\s+under\s+(\d+)\/(\d+)$/.exec(rest);
    if (found === null || found[2] !== found[4]) return undefined;
    return { kind: 'boundary', line, over: Number(found[1]), under: Number(found[3]), of: Number(found[2]) };
  },
  repair(rest, line) {
    const found = rest === 'none' ? ([0, 0] as const) : fraction(rest);
    return found === undefined ? undefined : { kind: 'repair', line, taken: found[0], met: found[1] };
  },
  flag(rest, line) {
    if (rest === '') return undefined;
    const flags = rest === 'none' ? [] : rest.split(/[\s,]+/).filter((one) => one !== '');
    return { kind: 'flags', line, flags };
  },
};

/** Never throws: what cannot be read comes back as mistakes. A walk begins at each `#`. */
export function parsePlan(text: string): Plan {
  const walks: { title: string; line: number; steps: PlanStep[] }[] = [];
  const mistakes: PlanMistake[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((row, index) => {
      const line = index + 1;
      const trimmed = row.trim();
      if (trimmed === '' || trimmed.startsWith('//')) return;
      const walk = walks.at(-1);
      if (trimmed.startsWith('#')) {
        walks.push({ title: trimmed.slice(1).trim(), line, steps: [] });
        return;
      }
      const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(trimmed) ?? [];
      const step: PlanStep | undefined =
        verb === '…' || verb === '...' ? { kind: 'gap', line } : readers[verb]?.(rest.trim(), line);
      if (step === undefined || walk === undefined) mistakes.push({ line, text: trimmed });
      else walk.steps.push(step);
    });
  return { walks, mistakes };
}
