import { describe, expect, it } from 'vitest';
import { courseOf, momentWords, roadsAhead } from '../../src/present/course.ts';
import { markOf, planFor, sessionLengths, sessionMinutes, type Times, timesOf } from '../../src/present/timing.ts';
import { lead, threeThings } from './led.ts';

const course = courseOf(threeThings);
const minute = 60_000;

describe('the course of a story', () => {
  it('has every moment once, the first one first, each known by the words before it', () => {
    expect(course.moments[0]).toBe('lobby');
    expect(new Set(course.moments).size).toBe(course.moments.length);
    for (const road of course.roads) expect(road.length).toBeLessThanOrEqual(course.moments.length);
    expect(momentWords(course, 'lobby')).toMatch(/^.Not the blue one/);
    expect(momentWords(course, 'not-met')).toBe('not met');
  });

  it.each(sessionLengths)('fits %d minutes, and votes on more the longer it is', (length) => {
    const plan = planFor(length, course);
    expect(sessionMinutes(plan, course)).toBeLessThanOrEqual(length);
    expect(markOf(plan, 'lobby')).toBe('vote');
    const votes = (minutes: number) => course.moments.filter((id) => planFor(minutes, course)[id] === 'vote').length;
    expect(votes(45)).toBeLessThan(votes(90));
  });
});

describe('when it will end', () => {
  /** A room whose clock stands until it is moved. */
  function room() {
    let now = 0;
    const led = lead(threeThings, 11, () => now);
    const first = (): string => led.standing().choices[0]?.key ?? '';
    const times = (): Times | undefined =>
      timesOf(led.snapshot(), course, roadsAhead(threeThings, led.snapshot().ledger), now);
    const late = (): number | undefined => times()?.planned?.late;
    return {
      led,
      times,
      late,
      pass: (minutes: number) => {
        now += minutes * minute;
      },
      commit: () => led.does({ do: 'commit', choice: first() }),
    };
  }

  it('is the whole session from now until the scene begins, however long the room waits', () => {
    const { pass, times } = room();
    const whole = sessionMinutes({}, course);
    expect(times()).toEqual({ left: whole, ends: whole * minute });
    pass(20);
    expect(times()).toEqual({ left: whole, ends: (20 + whole) * minute });
  });

  it('stands still while a moment takes no longer than was planned, and moves with every minute after that', () => {
    const { led, pass, times, late } = room();
    led.does({ do: 'start' });
    const ends = times()?.ends;
    expect(late()).toBe(0);
    pass(6);
    expect(times()?.ends).toBe(ends);
    expect(late()).toBe(0);
    pass(1 + 9);
    expect(times()?.ends).toBe((ends ?? 0) + 9 * minute);
    expect(late()).toBe(9);
  });

  it('comes nearer when a moment was decided sooner than planned', () => {
    const { led, pass, times, late, commit } = room();
    led.does({ do: 'start' });
    const left = times()?.left ?? 0;
    pass(1);
    commit();
    expect(late()).toBeLessThan(0);
    expect(times()?.left).toBeLessThan(left - 1);
  });

  it('is later when the room goes back, for what was decided is ahead again', () => {
    const { led, pass, late, commit } = room();
    led.does({ do: 'start' });
    pass(7);
    commit();
    pass(7);
    commit();
    const before = late() ?? 0;
    led.does({ do: 'back' });
    expect(late()).toBeGreaterThan(before + 3);
  });

  it('has only the look back left at the story’s end, and then nothing', () => {
    const { led, pass, times, commit } = room();
    led.does({ do: 'start' });
    while (!led.standing().end) commit();
    expect(times()?.left).toBe(10);
    pass(30);
    expect(times()?.left).toBe(0);
    led.does({ do: 'end' });
    expect(times()).toBeUndefined();
  });

  it('is not said while everybody plays at their own pace', () => {
    const { led, times } = room();
    led.does({ do: 'pace' });
    expect(times()).toBeUndefined();
  });
});
