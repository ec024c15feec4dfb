/** Holds the core to having no senses: what it may not name, and that it compiles where there is no page and no Node. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const core = join(root, 'src/core');

/** Name → what to do instead. `lib` and `types` of the core's tsconfig leave these standing, so the compiler cannot tell. */
const senses: Readonly<Record<string, string>> = {
  'Date.now': 'take the time as an argument',
  'new Date': 'take the time as an argument',
  'Date()': 'take the time as an argument',
  'Math.random': 'take a seed as an argument',
  'Intl.': 'return data; words/ says it in the language of the reader',
  '.toLocaleString': 'return data; words/ says it in the language of the reader',
  '.localeCompare': 'compare with < and >: the order must be the same on every machine',
  globalThis: 'take what is needed as an argument',
  console: 'return what there is to say',
};

type Node = { readonly type?: string; readonly [key: string]: unknown };

function nameOf(node: unknown): string {
  const it = node as Node | undefined;
  if (it?.type === 'Identifier') return it.name as string;
  if (it?.type === 'MemberExpression') return `${nameOf(it.object)}.${nameOf(it.property)}`;
  return '';
}

/** The senses a piece of the syntax tree uses, by their names in the table. */
function sensesOf(node: Node): string[] {
  const args = node.arguments as readonly unknown[] | undefined;
  const callee = nameOf(node.callee);
  if (node.type === 'NewExpression' && callee === 'Date' && args?.length === 0) return ['new Date'];
  if (node.type === 'CallExpression' && callee === 'Date') return ['Date()'];
  if (node.type === 'MemberExpression') {
    const name = nameOf(node);
    const whole = name in senses ? [name] : [];
    const last = `.${nameOf(node.property)}`;
    return [...whole, ...(last in senses ? [last] : []), ...(nameOf(node.object) === 'Intl' ? ['Intl.'] : [])];
  }
  return node.type === 'Identifier' && ['globalThis', 'console'].includes(node.name as string)
    ? [node.name as string]
    : [];
}

/** Each use as a sentence with its remedy. Comments and strings are not code and do not count. */
function usesIn(name: string, text: string): string[] {
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name} cannot be parsed: ${errors[0]?.message}`);
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) for (const sense of sensesOf(value as Node)) found.add(sense);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(program);
  return [...found].map((sense) => `src/core/${name} uses ${sense}: ${senses[sense]}.`);
}

/** What the compiler says of the core with one more file in it, or of the core alone. */
function compile(planted?: string): { readonly status: number | null; readonly output: string } {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  if (planted === undefined) {
    const { status, stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', core], { encoding: 'utf8' });
    return { status, output: stdout };
  }
  const folder = mkdtempSync(join(root, 'node_modules/.cache/alongside-purity-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), planted);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(core, 'tsconfig.json'), include: ['.'] }),
    );
    const { status, stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8' });
    return { status, output: stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the core', () => {
  it('names no clock, dice, screen or language', () => {
    const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((name) => usesIn(name, readFileSync(join(core, name), 'utf8')))).toEqual([]);
  });

  it.each([
    ['const at = Date.now();', 'Date.now'],
    ['const at = new Date();', 'new Date'],
    ['const at = Date();', 'Date()'],
    ['const dice = () => Math.random() * 6;', 'Math.random'],
    ["const said = new Intl.NumberFormat('en').format(1);", 'Intl.'],
    ['const said = (1).toLocaleString();', '.toLocaleString'],
    ["const order = 'a'.localeCompare('b');", '.localeCompare'],
    ["console.log('here');", 'console'],
    ['globalThis.seed = 1;', 'globalThis'],
  ])('is seen to have a sense in %s', (text, sense) => {
    expect(usesIn('planted.ts', text)).toEqual([`src/core/planted.ts uses ${sense}: ${senses[sense]}.`]);
  });

  it('may speak of a sense in comments, and read a time it was given', () => {
    expect(
      usesIn('planted.ts', '// Date.now() is for doors\nexport const day = (at: number) => new Date(at);'),
    ).toEqual([]);
  });

  it('compiles without a page and without Node', { timeout: 60_000 }, () => {
    expect(compile()).toEqual({ status: 0, output: '' });
  });

  it.each(['document.title;', 'window.open();', 'process.exit();', 'setTimeout(() => {}, 1);'])(
    'does not compile with %s in it',
    { timeout: 60_000 },
    (text) => {
      const { status, output } = compile(`export const planted = () => { ${text} };`);
      expect(status).not.toBe(0);
      expect(output).toMatch(/TS(2304|2584|2591|2580|2552)/);
    },
  );
});
