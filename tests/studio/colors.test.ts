/** The colors of code stand out from the card they are written on, in every theme. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Custom properties of the block that begins with this selector. */
function properties(css: string, selector: string): { readonly [name: string]: string } {
  const at = css.indexOf(`${selector} {`);
  const block = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

function luminance(color: string): number {
  const short = /^#(.)(.)(.)$/.exec(color);
  const six =
    short === null
      ? color.slice(1)
      : short
          .slice(1)
          .map((digit) => digit + digit)
          .join('');
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((from) => {
    const part = Number.parseInt(six.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colors of code', () => {
  it.each([
    ['paper', ':root', '.studio'],
    ['contrast', ':root[data-theme="contrast"]', ':root[data-theme="contrast"] .studio'],
    ['night', ':root[data-theme="night"]', ':root[data-theme="night"] .studio'],
  ])('are at least 4.5 to 1: %s', (_theme, tokens, studio) => {
    const page = properties(read('src/ui/tokens.css'), tokens);
    const colors = Object.entries(
      properties(read('src/studio/studio.css').replace(/^\.studio \{\n {2}flex/m, ''), studio),
    );
    expect(colors.map(([name]) => name)).toHaveLength(5);
    // The line the cursor is on has paper-deep mixed in.
    const faint = colors.filter(([, color]) =>
      ['--card', '--paper-deep'].some((on) => contrast(color, page[on] ?? '') < 4.5),
    );
    expect(faint).toEqual([]);
  });
});
