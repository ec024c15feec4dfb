/** Where words stand beside the people, in panels of every size. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, headOf, plainPlace, toPanel } from '../../src/scene/framing.ts';
import { guessHeight, type LayoutInput, layout, type Rect } from '../../src/scene/layout.ts';

const line = 'Third floor, two bedrooms. If I say no today, it goes to the next family. I think I say yes.';
const desktop = { width: 1240, height: 432 };
const phone = { width: 390, height: 428 };

const say = (over: Partial<LayoutInput> & { text?: string } = {}): LayoutInput => {
  const text = over.text ?? line;
  const input = { panel: desktop, phone: false, textScale: 1, ...over };
  return {
    present: ['You', 'Yolanda', 'Mr. Devlin'],
    you: 'You',
    client: 'Yolanda',
    speaker: 'Yolanda',
    heightAt: (width) => guessHeight(text, width, input.phone, input.textScale),
    ...input,
  };
};

const touches = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the frame', () => {
  it('is the drawn one at the two sizes everything was drawn for', () => {
    const wide = frame(desktop);
    expect(wide.you.scale).toBeCloseTo(0.284, 3);
    expect([wide.you.x, wide.client.x].map(Math.round)).toEqual([236, 1000]);
    expect(wide.edge).toBeCloseTo(334, 5);
    expect(wide.crop).toEqual([0, 0, 1240, 366]);
    const tall = frame(phone);
    expect(tall.you.scale).toBeCloseTo(0.226, 3);
    expect([tall.you.x, tall.client.x].map(Math.round)).toEqual([72, 300]);
    expect(tall.edge).toBeCloseTo(357, 5);
  });

  it('has room for the word under the rope, up to type of twice the size', () => {
    for (const [panel, words] of [
      [desktop, [15, 22, 30]],
      [phone, [14, 21, 28]],
      [{ width: 1920, height: 620 }, [29, 58]],
      [{ width: 1280, height: 400 }, [30]],
    ] as const) {
      for (const word of words) {
        const { rope, wordTop, shown } = frame({ ...panel, word });
        expect(wordTop).toBeGreaterThanOrEqual(rope.y + 9 * rope.k);
        expect(wordTop + word).toBeLessThanOrEqual(panel.height);
        expect(shown).toBeGreaterThan(panel.height * 0.79);
      }
    }
    expect(frame({ ...desktop, word: 15 })).toEqual({ ...frame(desktop), panel: desktop });
  });

  it('keeps every head whole and inside, from 320 × 200 to 3840 × 2160', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 320, max: 3840 }),
      height: fc.integer({ min: 200, max: 2160 }),
    });
    fc.assert(
      fc.property(sizes, (panel) => {
        const framing = frame(panel);
        const [you, client] = [headOf(framing.you), headOf(framing.client)];
        expect(Math.min(you.y, client.y)).toBeGreaterThanOrEqual(5);
        expect(you.x).toBeGreaterThanOrEqual(0);
        expect(client.x + client.width).toBeLessThanOrEqual(panel.width);
        expect(touches(you, client)).toBe(false);
        expect(framing.edge).toBeLessThan(framing.shown);
        expect(you.y + you.height).toBeLessThan(framing.edge);
        expect(framing.wordTop).toBeLessThan(panel.height - 10);
      }),
    );
  });

  it('shows a part of the place that has the shape of the panel and lies inside the drawing', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 320, max: 3840 }),
      height: fc.integer({ min: 200, max: 2160 }),
    });
    fc.assert(
      fc.property(sizes, (panel) => {
        const { crop, shown } = frame(panel);
        expect(crop[2] / crop[3]).toBeCloseTo(panel.width / shown, 6);
        expect(crop[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(crop[1]).toBeGreaterThanOrEqual(-1e-9);
        expect(crop[0] + crop[2]).toBeLessThanOrEqual(plainPlace.size[0] + 1e-6);
        expect(crop[1] + crop[3]).toBeLessThanOrEqual(plainPlace.size[1] + 1e-6);
      }),
    );
  });
});

describe('the layout', () => {
  it("puts the client's balloon to her left and yours to your right, at the height of the mouth", () => {
    const hers = layout(say()).balloon;
    const yours = layout(say({ speaker: 'You' })).balloon;
    expect(hers?.tail.side).toBe('right');
    expect(yours?.tail.side).toBe('left');
    expect(hers && hers.x + hers.width).toBeLessThan(headOf(frame(desktop).client).x);
    expect(yours?.x).toBeGreaterThan(headOf(frame(desktop).you).x + headOf(frame(desktop).you).width);
    expect(hers?.width).toBe(404);
  });

  it('lets the tail of somebody behind come round the face it belongs to', () => {
    const framing = frame(desktop);
    const { balloon } = layout(say({ speaker: 'Mr. Devlin' }));
    expect(balloon?.tail.side).toBe('bottom');
    expect(balloon?.tail.root[0]).toBeGreaterThan(toPanel(framing.third, [600, 384]).x);
  });

  it('stands over the heads on a phone, as wide as the panel', () => {
    const { balloon, docked } = layout(say({ panel: phone, phone: true }));
    expect(docked).toBe(false);
    expect(balloon).toMatchObject({ x: 10, y: 10, width: 370 });
    expect(balloon?.tail.side).toBe('bottom');
  });

  it('docks narration, a speaker who is not there, and words that do not fit', () => {
    expect(layout(say({ speaker: undefined })).docked).toBe(true);
    expect(layout(say({ speaker: 'Renée' })).docked).toBe(true);
    expect(layout(say({ text: line.repeat(5) })).docked).toBe(true);
    expect(layout(say({ panel: phone, phone: true, textScale: 2 })).docked).toBe(true);
    expect(layout(say({ panel: { width: 320, height: 200 } })).docked).toBe(true);
  });

  it('gives a short line a short balloon', () => {
    const { balloon } = layout(say({ text: 'No.', naturalWidth: 90 }));
    expect(balloon?.width).toBe(170);
  });

  it('covers no face and stays in the panel, whatever is said by whom and where', () => {
    const cases = fc.record({
      panel: fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 200, max: 2160 }) }),
      phone: fc.boolean(),
      speaker: fc.constantFrom('You', 'Yolanda', 'Mr. Devlin'),
      textScale: fc.double({ min: 1, max: 2.5, noNaN: true }),
      text: fc.integer({ min: 1, max: 260 }).map((n) => line.repeat(3).slice(0, n)),
    });
    let stood = 0;
    fc.assert(
      fc.property(cases, (it) => {
        const input = say(it);
        const { balloon, framing } = layout(input);
        if (!balloon) return;
        stood++;
        const heads = [framing.you, framing.client].map(headOf);
        if (!it.phone || it.speaker === 'Mr. Devlin') heads.push(headOf(framing.third));
        for (const head of heads) expect(touches(balloon, head)).toBe(false);
        expect(balloon.x).toBeGreaterThanOrEqual(0);
        expect(balloon.y).toBeGreaterThanOrEqual(0);
        expect(balloon.x + balloon.width).toBeLessThanOrEqual(it.panel.width);
        expect(balloon.y + balloon.height).toBeLessThanOrEqual(framing.edge);
        expect(balloon.height).toBeLessThanOrEqual(balloon.maxHeight + 1);
        const [rx, ry] = balloon.tail.root;
        expect(rx).toBeGreaterThanOrEqual(balloon.x);
        expect(rx).toBeLessThanOrEqual(balloon.x + balloon.width);
        expect(ry).toBeGreaterThanOrEqual(balloon.y);
        expect(ry).toBeLessThanOrEqual(balloon.y + balloon.height);
      }),
      { numRuns: 400 },
    );
    expect(stood).toBeGreaterThan(100);
  });
});
