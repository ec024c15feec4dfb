import { describe, expect, it } from 'vitest';
import type { PaceCounts } from '../../src/core/room/entries.ts';
import { courseOf } from '../../src/present/course.ts';
import { backToRoom, nextOf, previousOf } from '../../src/present/next.ts';
import { onPage, pacePages, paceToShow } from '../../src/present/paceMap.ts';
import { lead, threeThings } from './led.ts';

const course = courseOf(threeThings);

/** Every moment of the story with so many answers, in an order that is not the story's. */
const counts = (answers: number): PaceCounts => ({
  devices: 12,
  moments: course.moments.toReversed().map((moment) => ({
    moment,
    answers: Array.from({ length: answers }, (_, n) => ({ response: `r${n}`, count: 3, to: { '': 3 } })),
  })),
});

/** A room in which own pace has ended with these counts. */
function played(found: PaceCounts) {
  const led = lead();
  led.does({ do: 'pace' }, { do: 'endPace' });
  const snapshot = () => ({ ...led.snapshot(), paces: [found] });
  const press = () => ({
    snapshot: snapshot(),
    told: led.standing().told,
    end: false,
    mark: 'vote' as const,
    selected: undefined,
    pages: 1,
  });
  return { led, snapshot, press };
}

describe('the map of own pace', () => {
  it('has every moment on one of its pages, in the order of the story', () => {
    const { snapshot } = played(counts(4));
    const pages = Array.from({ length: pacePages(snapshot()) }, (_, n) => onPage(counts(4), course, n + 1));
    expect(pages.flat().map(({ moment }) => moment)).toEqual(course.moments);
    expect(Math.max(...pages.map((page) => page.length))).toBe(4);
  });

  it('has fewer moments on a page where one has many answers', () => {
    const { snapshot } = played(counts(6));
    expect(onPage(counts(6), course, 1)).toHaveLength(2);
    expect(pacePages(snapshot())).toBe(Math.ceil(course.moments.length / 2));
  });

  it('is turned by next and previous, and then left', () => {
    const { led, snapshot, press } = played(counts(4));
    const first = snapshot().screen;
    expect(first).toMatchObject({ view: 'roads', line: 1 });
    for (let page = 2; page <= pacePages(snapshot()); page += 1) {
      const turn = nextOf(press());
      expect(turn.label).toBe('page');
      if (turn.command !== undefined) led.does(turn.command);
      expect(snapshot().screen.line).toBe(page);
    }
    expect(nextOf(press())).toEqual({ label: 'return', command: backToRoom(snapshot()) });
    for (let page = pacePages(snapshot()); page > 1; page -= 1) {
      const back = previousOf(press());
      if (back !== undefined) led.does(back);
    }
    expect(snapshot().screen).toEqual(first);
    expect(previousOf(press())).toBeUndefined();
  });

  it('gives way to the roads of the room once that begins the scene together', () => {
    const { led, snapshot } = played(counts(4));
    expect(paceToShow(snapshot())).toBeDefined();
    led.does({ do: 'start' });
    expect(paceToShow(snapshot())).toBeUndefined();
    expect(pacePages(snapshot())).toBe(0);
  });
});
