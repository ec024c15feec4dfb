/** What a course is told, held to limits that are stricter than any run time's: ids, lengths, forms, and all that must never be sent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/core/ledger/parse.ts';
import { score } from '../../src/core/scoring/score.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import { openLms } from '../../src/session/keep/lms/api.ts';
import { type LmsKeep, lmsKeep, mostSuspended } from '../../src/session/keep/lms/keep.ts';
import { cut, identifier, interval, type Standard, timespan } from '../../src/session/keep/lms/standards.ts';
import { compiled, published } from '../debrief/playthroughs.ts';
import { act, began, ledgerIn, sessionOn } from '../export/walks.ts';

/** What a value must look like, by the end of its element; anything not named here is refused. */
const forms: { readonly [S in Standard]: readonly (readonly [element: RegExp, value: RegExp])[] } = {
  scorm12: [
    [/^cmi\.suspend_data$/, /^[\x20-\x7e]{0,4096}$/],
    [/^cmi\.core\.lesson_status$/, /^(incomplete|completed)$/],
    [/^cmi\.core\.score\.(raw|min|max)$/, /^(\d|[1-9]\d|100)$/],
    [/^cmi\.core\.session_time$/, /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/],
    [/^cmi\.core\.exit$/, /^(suspend|)$/],
    [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9_.-]{1,255}$/],
    [/^cmi\.interactions\.\d+\.type$/, /^performance$/],
    [/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
    [/^cmi\.interactions\.\d+\.student_response$/, /^[^\n]{1,255}$/],
    [/^cmi\.interactions\.\d+\.result$/, /^([0-3]|neutral)$/],
    [/^cmi\.interactions\.\d+\.latency$/, /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/],
  ],
  scorm2004: [
    [/^cmi\.suspend_data$/, /^[\x20-\x7e]{0,4000}$/],
    [/^cmi\.completion_status$/, /^(incomplete|completed)$/],
    [/^cmi\.score\.scaled$/, /^(0\.\d{1,7}|1(\.0+)?)$/],
    [/^cmi\.score\.(raw|min|max)$/, /^(\d|[1-9]\d|100)$/],
    [/^cmi\.session_time$/, /^PT\d+(\.\d\d)?S$/],
    [/^cmi\.exit$/, /^(suspend|normal)$/],
    [/^adl\.nav\.request$/, /^(suspendAll|exitAll)$/],
    [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9_.-]{1,255}$/],
    [/^cmi\.interactions\.\d+\.type$/, /^choice$/],
    [/^cmi\.interactions\.\d+\.timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/],
    [/^cmi\.interactions\.\d+\.learner_response$/, /^[A-Za-z0-9_.-]{1,250}$/],
    [/^cmi\.interactions\.\d+\.result$/, /^([0-3]|neutral)$/],
    [/^cmi\.interactions\.\d+\.latency$/, /^PT\d+(\.\d\d)?S$/],
    [/^cmi\.interactions\.\d+\.description$/, /^[^\n]{0,250}$/],
  ],
};

type Strict = {
  readonly keep: LmsKeep;
  readonly values: Map<string, string>;
  readonly calls: string[];
  readonly refused: string[];
  /** From now on nothing is taken. */
  break(): void;
};

const names = {
  scorm12: ['API', 'LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
  scorm2004: ['API_1484_11', 'Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
} as const;

/** A course that takes nothing it need not take. `held`: what it kept of an earlier visit. */
function strictCourse(
  standard: Standard,
  scenario: Scenario,
  { score: asked = false, held = {} }: { score?: boolean; held?: Record<string, string> } = {},
): Strict {
  const [name, begin, get, set, commit, end] = names[standard];
  const values = new Map(Object.entries(held));
  const calls: string[] = [];
  const refused: string[] = [];
  let broken = false;
  const count = (): number =>
    new Set([...values.keys()].flatMap((key) => /^cmi\.interactions\.(\d+)\./.exec(key)?.[1] ?? [])).size;
  const take = (element: string, value: string): boolean => {
    const form = forms[standard].find(([at]) => at.test(element));
    const index = Number(/^cmi\.interactions\.(\d+)\./.exec(element)?.[1] ?? -1);
    if (broken || !form?.[1].test(value) || index > count()) {
      refused.push(`${element} = ${value}`);
      return false;
    }
    values.set(element, value);
    return true;
  };
  const api = {
    [begin]: () => 'true',
    [get]: (element: string) => (element === 'cmi.interactions._count' ? String(count()) : (values.get(element) ?? '')),
    [set]: (element: string, value: string) => {
      calls.push(element);
      return String(take(element, value));
    },
    [commit]: () => {
      calls.push('commit');
      return String(!broken);
    },
    [end]: () => {
      calls.push('end');
      return 'true';
    },
  };
  const top = { [name]: api } as unknown as Window;
  Object.assign(top, { parent: top, top });
  const page = { parent: { parent: top }, top } as unknown as Window;
  const lms = openLms(standard, page);
  if (lms === undefined) throw new Error('no course was found');
  let clock = began;
  const keep = lmsKeep({
    lms,
    scenario,
    score: asked,
    now: () => {
      clock += 1;
      return clock;
    },
  });
  return {
    keep,
    values,
    calls,
    refused,
    break: () => {
      broken = true;
    },
  };
}

/** Ids and words no limit foresees. */
const hostile = compiled(
  'hostile',
  `# title: Hostile
# client: Yolanda Pruitt
# cast: Yolanda, You
Yolanda: Is it open? #moment:at the “door”, ${'so long '.repeat(40)}
* [${'Which way would you like? '.repeat(30)} #id:ask her / <b>now</b> é 🌂 #move:offer-menu] -> b
* [Come with me. #id:${'come '.repeat(80)} #move:rescue] -> b
=== b
Yolanda: And now?
* [(Wait.) #id:wait #move:step-back] -> END
* [Go 🌂🌂🌂 ${'🌂'.repeat(200)} #id:go #move:rescue] -> END
`,
);

const both = ['scorm12', 'scorm2004'] as const;
const status = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const;
const raw = { scorm12: 'cmi.core.score.raw', scorm2004: 'cmi.score.raw' } as const;

const visit = published('three-things');
const firstLine = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

describe.each(both)('a course by %s', (standard) => {
  it('is told each decision in a form that the strictest takes, with its credit as a number and no pattern', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(visit, hostile, published('twenty-dollars')),
        fc.array(fc.nat(1000), { maxLength: 25 }),
        async (scenario, acts) => {
          const course = strictCourse(standard, scenario, { score: true });
          const session = sessionOn(scenario, course.keep);
          act(session, acts);
          expect(['kept', 'partly']).toContain(await session.kept());
          course.keep.leave();
          expect(course.refused).toEqual([]);
          const ledger = ledgerIn(session);
          const chosen = ledger.flatMap((entry, index) => (entry.kind === 'chose' ? [{ entry, index }] : []));
          const { counted } = score(ledger);
          chosen.forEach(({ index }, at) => {
            const credit = counted.find((one) => one.entry === index)?.autonomy;
            const told = course.values.get(`cmi.interactions.${at}.result`);
            expect(told).toBe(credit === undefined ? 'neutral' : String(credit));
          });
          expect(course.values.has(`cmi.interactions.${chosen.length}.id`)).toBe(false);
          expect(course.calls.join(' ')).not.toContain('correct');
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is told after every decision, and keeps each at once', async () => {
    const course = strictCourse(standard, visit);
    const session = sessionOn(visit, course.keep);
    await session.kept();
    const at = course.calls.length;
    act(session, [0]);
    await session.kept();
    expect(course.calls.slice(at).filter((call) => call === 'commit')).toHaveLength(1);
    expect(course.calls.at(-1)).toBe('commit');
  });

  it('hears nothing of hopes, and of a skipped bit only the way it went', async () => {
    const course = strictCourse(standard, visit);
    const session = sessionOn(visit, course.keep);
    session.skip();
    session.hope({ entry: 1, tap: 'fix', words: 'that she would like me' });
    act(session, [0]);
    await session.kept();
    const all = JSON.stringify([...course.values]);
    expect(all).not.toContain('like me');
    expect(all).not.toContain('fix');
    expect([...course.values.keys()].filter((key) => key.endsWith('.id'))).toHaveLength(1);
  });

  it('is told completed at an end and never anything else, nor less when a road is tried again', async () => {
    const course = strictCourse(standard, visit);
    expect(course.values.get(status[standard])).toBe('incomplete');
    const session = sessionOn(visit, course.keep);
    act(session, firstLine);
    await session.kept();
    expect(ledgerIn(session).some(({ kind }) => kind === 'ended')).toBe(true);
    expect(course.values.get(status[standard])).toBe('completed');
    session.back(1);
    await session.kept();
    expect(course.values.get(status[standard])).toBe('completed');
    const told = [...course.values.keys()].join(' ');
    expect(told).not.toMatch(/success_status|passed|failed|score/);
  });

  it('gets a score only when it was asked for, at an end, with five moments or more: the share of the page itself', async () => {
    const asked = strictCourse(standard, visit, { score: true });
    const session = sessionOn(visit, asked.keep);
    act(session, [0, 0, 0, 0, 0, 0]);
    await session.kept();
    expect(asked.values.has(raw[standard])).toBe(false);
    act(session, firstLine);
    await session.kept();
    const { autonomy, counted } = score(ledgerIn(session));
    expect(counted.length).toBeGreaterThanOrEqual(5);
    expect(asked.values.get(raw[standard])).toBe(String(Math.round((autonomy.share ?? Number.NaN) * 100)));
    if (standard === 'scorm2004') {
      expect(Number(asked.values.get('cmi.score.scaled'))).toBeCloseTo(autonomy.share ?? Number.NaN, 4);
    }
    const few = strictCourse(standard, hostile, { score: true });
    const short = sessionOn(hostile, few.keep);
    act(short, [0, 0]);
    await short.kept();
    expect(few.values.get(status[standard])).toBe('completed');
    expect(few.values.has(raw[standard])).toBe(false);
  });

  it('gives back what it kept: the same ledger, and goes on counting decisions where it stopped', async () => {
    const first = strictCourse(standard, visit);
    const session = sessionOn(visit, first.keep);
    act(session, [0, 1, 3, 2]);
    await session.kept();
    first.keep.leave();
    expect(first.calls.at(-1)).toBe('end');
    expect(first.values.get(standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit')).toBe('suspend');

    const second = strictCourse(standard, visit, { held: Object.fromEntries(first.values) });
    const [kept] = await second.keep.list();
    const read = parseLedger(kept?.ledger ?? '');
    if (kept === undefined || !read.ok) throw new Error('nothing was given back');
    expect(read.saved.entries).toEqual(ledgerIn(session));
    const before = [...first.values].filter(([key]) => key.includes('interactions'));
    const next = sessionOn(visit, second.keep);
    next.resume(visit, read.saved.entries, { id: kept.id, rev: kept.rev, hopes: [] });
    act(next, firstLine);
    await next.kept();
    second.keep.leave();
    expect([...second.values]).toEqual(expect.arrayContaining(before));
    const decisions = ledgerIn(next).filter(({ kind }) => kind === 'chose').length;
    expect([...second.values.keys()].filter((key) => key.endsWith('.result'))).toHaveLength(decisions);
    expect(second.values.get(standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit')).toBe(
      standard === 'scorm12' ? '' : 'normal',
    );
  });

  it('that has no room is said to have none, is still told each decision, and gives the beginning back', async () => {
    const course = strictCourse(standard, hostile);
    const session = sessionOn(hostile, course.keep);
    for (let turn = 0; turn < 30; turn += 1) {
      act(session, [1, 1]);
      session.back();
      session.back();
    }
    expect(await session.kept()).toBe('partly');
    expect(session.store.getState().keeping).toBe('partly');
    expect(course.refused).toEqual([]);
    expect(course.values.get('cmi.suspend_data')?.length).toBeLessThanOrEqual(mostSuspended);
    const decisions = ledgerIn(session).filter(({ kind }) => kind === 'chose').length;
    expect([...course.values.keys()].filter((key) => key.endsWith('.result'))).toHaveLength(decisions);
    const later = strictCourse(standard, hostile, { held: Object.fromEntries(course.values) });
    const [kept] = await later.keep.list();
    const read = parseLedger(kept?.ledger ?? '');
    expect(read.ok && read.saved.entries).toEqual(ledgerIn(session).slice(0, read.ok ? read.saved.entries.length : 0));
  });

  it('that stops answering is said so, and play goes on', async () => {
    const course = strictCourse(standard, visit);
    const session = sessionOn(visit, course.keep);
    course.break();
    act(session, [0, 0]);
    expect(await session.kept()).toBe('refused');
    expect(session.store.getState().keeping).toBe('refused');
    expect(ledgerIn(session).length).toBe(3);
  });

  it('that gives back what nobody can read has it handed on as it lies', async () => {
    const course = strictCourse(standard, visit, { held: { 'cmi.suspend_data': 'page=3&score=80' } });
    const [kept] = await course.keep.list();
    expect(kept?.ledger).toBe('page=3&score=80');
    expect(kept?.ended).toBe(false);
  });

  it('takes back what would be gone on with when it is asked to', async () => {
    const course = strictCourse(standard, visit);
    const session = sessionOn(visit, course.keep);
    act(session, [0]);
    await session.kept();
    await course.keep.clear();
    expect(course.values.get('cmi.suspend_data')).toBe('');
    expect(await course.keep.list()).toEqual([]);
  });

  it('is not found where there is none, where it throws, or where it will not begin', () => {
    const alone = { opener: null } as { parent?: unknown; opener: null };
    alone.parent = alone;
    expect(openLms(standard, alone as unknown as Window)).toBeUndefined();
    const other = Object.defineProperty({ parent: undefined as unknown }, names[standard][0], {
      get: () => {
        throw new DOMException('cross-origin', 'SecurityError');
      },
    });
    other.parent = other;
    expect(openLms(standard, { parent: other, top: other, opener: null } as unknown as Window)).toBeUndefined();
    const asleep = { [names[standard][0]]: { [names[standard][1]]: () => 'false' } } as { parent?: unknown };
    asleep.parent = asleep;
    expect(openLms(standard, { parent: asleep, top: asleep, opener: null } as unknown as Window)).toBeUndefined();
  });

  it('is found in the window that opened this one', () => {
    const api = { [names[standard][1]]: () => 'true' };
    const opener = { [names[standard][0]]: api } as { parent?: unknown };
    opener.parent = opener;
    const page = { opener } as { parent?: unknown; top?: unknown; opener: unknown };
    page.parent = page;
    page.top = page;
    expect(openLms(standard, page as unknown as Window)).toBeDefined();
  });
});

describe('the forms', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0.00S'],
    [12_340, '0000:00:12.34', 'PT12.34S'],
    [59_999, '0000:01:00.00', 'PT60.00S'],
    [3_600_000 * 25 + 61_000, '0025:01:01.00', 'PT90061.00S'],
    [-5, '0000:00:00.00', 'PT0.00S'],
  ])('write %i ms as %s and %s', (ms, span, time) => {
    expect(timespan(ms)).toBe(span);
    expect(interval(ms)).toBe(time);
  });

  it('give different names different ids, and cut words between signs', () => {
    expect(identifier('ask her')).toBe('ask_20her');
    expect(identifier('ask-her')).toBe('ask-her');
    expect(identifier('ask/her')).not.toBe(identifier('ask her'));
    expect(cut('🌂'.repeat(10), 10).length).toBeLessThanOrEqual(10);
    expect(cut('🌂'.repeat(10), 10).isWellFormed()).toBe(true);
    expect(cut('a  b\nc', 10)).toBe('a b c');
  });
});
