/** Presses that come before the page has drawn what the last one did. */
import { describe, expect, it } from 'vitest';
import { Held } from '../../src/present/held.ts';

const next = { do: 'next' } as const;
const hand = { do: 'option', at: 0, less: false } as const;

const all = (held: Held): string[] => {
  const taken: string[] = [];
  for (let one = held.take(); one !== undefined; one = held.take()) taken.push(one.do);
  return taken;
};

describe('a press', () => {
  it('is done at once where the page shows how the room stands', () => {
    const held = new Held();
    expect(held.press(next, 0, true)).toBe(true);
    expect(held.press(next, 10, true), 'two presses, each on what was drawn').toBe(true);
    expect(all(held)).toEqual([]);
  });

  it('waits for what an earlier one did, and keeps its place', () => {
    const held = new Held();
    expect(held.press(next, 0, true)).toBe(true);
    expect(held.press({ do: 'again' }, 20, false)).toBe(false);
    expect(held.press({ do: 'talk' }, 900, true), 'behind the one that waits').toBe(false);
    expect(all(held)).toEqual(['again', 'talk']);
  });

  it('is one wish where it was clicked twice, and two where somebody pressed again', () => {
    const held = new Held();
    held.press(next, 0, true);
    held.press(next, 120, false);
    expect(all(held)).toEqual([]);
    held.press(next, 900, false);
    expect(all(held)).toEqual(['next']);
  });

  it('counts every hand', () => {
    const held = new Held();
    for (const at of [0, 50, 100]) held.press(hand, at, false);
    expect(all(held)).toHaveLength(3);
  });

  it('is not kept without end', () => {
    const held = new Held();
    for (let at = 0; at < 400_000; at += 1000) held.press(next, at, false);
    expect(all(held).length).toBeLessThan(50);
  });
});
