/** The tour: each step, written as it says, is told to be done, and not before. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { steps, tourFile } from '../../src/studio/tour/steps.ts';
import { Workshop } from '../../src/studio/workshop.ts';
import { hireHere } from './texts.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = new Workshop(['bench'], hireHere);
  workshop.open({ files: { [tourFile]: '' }, main: tourFile });
});
afterAll(() => workshop.dispose());

/** What is typed is compiled; what is done is done by hand. */
it.each(steps.filter(({ write }) => write !== undefined).map((step) => [step.id, step] as const))(
  'the step "%s" is done once it is written, and not before',
  async (_id, { write, done }) => {
    await vi.waitFor(() => expect(workshop.getState().compiled?.version).toBe(workshop.getState().version), 20_000);
    expect(done(workshop.getState())).toBe(false);
    workshop.write(tourFile, write?.(workshop.getState().files[tourFile] ?? '') ?? '');
    await vi.waitFor(() => expect(done(workshop.getState())).toBe(true), 20_000);
  },
);

const { figures } = JSON.parse(readFileSync('assets/cast.json', 'utf8'));

it('ends with nothing to mend, and one note that the scene is short', () => {
  const text = steps.reduce((so, { write }) => write?.(so) ?? so, '');
  const { findings } = check({
    path: tourFile,
    text,
    read: () => undefined,
    places: ['bench'],
    figures,
    shouldStop: () => false,
  });
  expect(findings.map(({ severity, rule, says }) => `${severity} ${rule} ${says}`)).toEqual(['note G3 short']);
});
