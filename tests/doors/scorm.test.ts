/** The packages in a real browser inside a real run time: launched, played, left, gone on with, finished, and read back as the course kept it. */
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../src/export/format.ts';
import { exportAs } from '../../src/export/formats.ts';
import { scorm12, scorm2004 } from '../../src/export/scorm.ts';
import { launch } from '../browser/launch.ts';
import { type Course, startCourse } from '../export/course.ts';
import { builtPlayer, handed } from '../export/handed.ts';
import { amiss, begin, plainly, take, toLookBack } from './exported.ts';

const story = handed('twenty-dollars');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let course: Course | undefined;
let errors: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
  await context.addInitScript(plainly);
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await context.close();
  await course?.close();
  course = undefined;
});

/** Each package is made once: packing one takes as long as playing it. */
const made = new Map<string, Promise<Uint8Array>>();
function packageOf(format: ExportFormat, score: boolean): Promise<Uint8Array> {
  const name = `${format.id} ${score}`;
  const bytes = made.get(name) ?? exportAs(format, story, builtPlayer(), { score }).then((file) => file.bytes);
  made.set(name, bytes);
  return bytes;
}

async function launched(): Promise<FrameLocator> {
  await page.goto(course?.url ?? '');
  const frame = page.frameLocator('#content');
  await frame
    .getByRole('button', { name: /^(Begin|Continue)/ })
    .first()
    .waitFor();
  return frame;
}

/** As a course does it: the frame is taken away, and the page in it has a moment to say goodbye. */
async function closed(): Promise<void> {
  const before = course?.commits.length ?? 0;
  await page.evaluate(() => document.querySelector('#content')?.remove());
  await expect.poll(() => course?.commits.length, { timeout: 10_000 }).toBeGreaterThan(before);
}

const names = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: 'cmi.core.total_time',
    raw: 'cmi.core.score.raw',
    response: 'student_response',
    finished: '',
  },
  scorm2004: {
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: 'cmi.total_time',
    raw: 'cmi.score.raw',
    response: 'learner_response',
    finished: 'normal',
  },
} as const;

const interaction = (at: number, name: string): string | undefined => course?.last(`cmi.interactions.${at}.${name}`);

describe.each([
  ['scorm12', scorm12],
  ['scorm2004', scorm2004],
] as const)('a course by %s', { timeout: 120_000 }, (standard, format) => {
  const name = names[standard];

  it('is told what its first page says: launched, played, left, gone on with, finished', async () => {
    course = await startCourse(standard, await packageOf(format, true));
    let frame = await launched();
    const receives = frame.getByRole('region', { name: 'What your course receives' });
    await receives.getByText('one number from 0 to 100').waitFor();
    await receives.getByText('What you were hoping for is never sent.').waitFor();
    const content = page.frames().at(-1);
    expect(content && (await amiss(content))).toEqual([]);
    await begin(frame);
    const first = await take(frame, 3);
    await expect.poll(() => interaction(2, name.response)).toContain(first[2]);
    expect(course.last(name.status)).toBe('incomplete');
    await closed();
    expect(course.last(name.exit)).toBe('suspend');
    expect(course.last('cmi.suspend_data')?.length).toBeLessThanOrEqual(4096);

    frame = await launched();
    await frame.getByText('3 decisions in, kept by your course.').waitFor();
    await frame.getByRole('button', { name: 'Continue' }).click();
    const rest = await take(frame);
    await toLookBack(frame);
    await frame.getByRole('heading', { name: 'Moment by moment' }).waitFor();
    const all = [...first, ...rest];
    await expect.poll(() => course?.last(name.status)).toBe('completed');
    await closed();
    expect(course.last(name.exit)).toBe(name.finished);
    expect(course.last(name.time)).not.toMatch(/^(PT0S|0000:00:00)$/);
    all.forEach((id, at) => {
      expect(interaction(at, name.response)).toContain(id);
      expect(interaction(at, 'id')).toMatch(/^[\w.-]+$/);
      expect(interaction(at, 'result')).toMatch(/^([0-3]|neutral)$/);
      expect(interaction(at, 'correct_responses.0.pattern')).toBeUndefined();
    });
    expect(interaction(all.length, 'id')).toBeUndefined();
    expect(Number(course.last(name.raw))).toBeGreaterThanOrEqual(0);
    if (standard === 'scorm2004') expect(course.last('cmi.success_status')).toBe('unknown');
    expect(errors).toEqual([]);
  });
});

// What is told is settled by the same code for both: each of these stands for the other.
describe('a course', { timeout: 120_000 }, () => {
  it('hears of no score that was not asked for, and nothing at all where nothing is to be sent', async () => {
    course = await startCourse('scorm12', await packageOf(scorm12, false));
    const frame = await launched();
    await frame.getByText('Nothing sums up how it went.').waitFor();
    await frame.getByText('How to play, and what is kept').click();
    await frame.getByRole('checkbox', { name: /Send nothing but that this was opened/ }).check();
    await begin(frame);
    await take(frame);
    await toLookBack(frame);
    await closed();
    expect(interaction(0, 'id')).toBeUndefined();
    expect(course.last(names.scorm12.status)).toBe('incomplete');
    expect(course.last(names.scorm12.raw)).toBeFalsy();
    expect(course.last('cmi.suspend_data')).toBe('');
  });

  it('is told that somebody left when they leave at once', async () => {
    course = await startCourse('scorm2004', await packageOf(scorm2004, false));
    const frame = await launched();
    await begin(frame);
    await take(frame, 1);
    await frame.getByRole('link', { name: 'Leave now' }).click();
    await frame.getByRole('heading', { name: 'Notes' }).waitFor();
    await expect.poll(() => course?.last(names.scorm2004.exit)).toBe('suspend');
    expect(course.last(names.scorm2004.status)).toBe('incomplete');
  });
});

describe('a package without a course around it', { timeout: 120_000 }, () => {
  it('says so and plays all the same', async () => {
    course = await startCourse('scorm12', await packageOf(scorm12, false), true);
    const frame = await launched();
    await frame.getByText('No course was found around this page, so nothing is reported.').waitFor();
    await begin(frame);
    expect(await take(frame, 2)).toHaveLength(2);
    expect(course.commits).toEqual([]);
    expect(errors).toEqual([]);
  });
});
