/** Lets the studio's prover work with hands that answer, that stop, that hang and that cannot be hired; and examines whole stories. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pack } from '../../src/core/compile/pack.ts';
import { compileText } from '../../src/studio/compile/make.ts';
import { Analyst } from '../../src/studio/proof/analysis.ts';
import type { Desk, DeskState } from '../../src/studio/proof/desk.ts';
import { type Hand, Prover } from '../../src/studio/proof/prover.ts';
import type { Ask, ProvenTold, Told } from '../../src/studio/proof/told.ts';
import type { FromWorker, ToWorker } from '../../src/studio/proof/worker.ts';
import { askFor, examined, shipped } from './stories.ts';

// Whole scenarios are proved here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const waits = { pause: 100, stop: 50, beyond: 1000 };
const ask: Ask = { main: 'x.ink', files: {}, plans: [], seconds: 1 };
const proven: ProvenTold = {
  step: 'proven',
  kind: 'other',
  findings: [],
  waived: [],
  roads: [],
  moments: [],
  turnings: [],
  milliseconds: 1,
};

class FakeHand implements Hand {
  readonly got: ToWorker[] = [];
  ended = false;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  postMessage(message: ToWorker): void {
    this.got.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data });
  }
}

function begin() {
  vi.useFakeTimers();
  const hands: FakeHand[] = [];
  const told: Told[] = [];
  const silences: string[] = [];
  const prover = new Prover({ onTold: (one) => told.push(one), onSilence: (why) => silences.push(why) }, waits, () => {
    const hand = new FakeHand();
    hands.push(hand);
    return hand;
  });
  return { prover, hands, told, silences, first: () => hands[0] as FakeHand };
}

afterEach(() => vi.useRealTimers());

describe('the prover', () => {
  it('waits for a pause in the typing and asks about the last text only', () => {
    const { prover, first } = begin();
    prover.ask({ ...ask, main: 'a' });
    vi.advanceTimersByTime(99);
    prover.ask({ ...ask, main: 'b' });
    vi.advanceTimersByTime(99);
    expect(first().got).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(first().got).toEqual([{ run: 1, ask: { ...ask, main: 'b' } }]);
  });

  it('tells what is told, and nothing of a text that is no longer there', () => {
    const { prover, first, told } = begin();
    prover.ask(ask, 'now');
    vi.advanceTimersByTime(0);
    first().say({ run: 1, told: { step: 'proving', states: 1, depth: 0 } });
    prover.ask(ask);
    first().say({ run: 1, told: proven });
    expect(told).toEqual([{ step: 'proving', states: 1, depth: 0 }]);
  });

  it('stops a proof by asking it, and goes on with the same hand', () => {
    const { prover, hands, first } = begin();
    prover.ask(ask, 'now');
    vi.advanceTimersByTime(0);
    prover.ask(ask);
    expect(first().got.at(-1)).toBe('stop');
    first().say({ run: 1, stopped: true });
    vi.advanceTimersByTime(100);
    expect(first().got.at(-1)).toEqual({ run: 2, ask });
    expect(hands).toHaveLength(1);
  });

  it('ends a hand that has not stopped within fifty milliseconds, and has the next one ready', () => {
    const { prover, hands, first } = begin();
    prover.ask(ask, 'now');
    vi.advanceTimersByTime(0);
    prover.ask(ask);
    vi.advanceTimersByTime(50);
    expect(first().ended).toBe(true);
    expect(hands).toHaveLength(2);
    vi.advanceTimersByTime(50);
    expect(hands[1]?.got).toEqual([{ run: 2, ask }]);
  });

  it('says when a hand takes far too long or cannot go on, and hires a new one for the next text only', () => {
    const { prover, hands, silences } = begin();
    prover.ask(ask, 'now');
    vi.advanceTimersByTime(2000);
    expect(silences).toEqual(['too-long']);
    expect(hands).toHaveLength(1);
    prover.ask(ask, 'now');
    vi.advanceTimersByTime(0);
    hands[1]?.onerror?.({});
    expect(silences).toEqual(['too-long', 'gave-up']);
    vi.advanceTimersByTime(10_000);
    expect(hands).toHaveLength(2);
  });
});

/** A desk with one file, on which a text is written and read. */
function deskOf(): Desk & { put(change: Partial<DeskState>): void } {
  const listeners = new Set<(state: DeskState) => void>();
  let state: DeskState = {
    main: 'x.ink',
    files: { 'x.ink': 'One.' },
    stage: undefined,
    compiled: undefined,
    silence: undefined,
    version: 1,
  };
  const nothing = (): void => {};
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    goTo: nothing,
    show: nothing,
    startAt: nothing,
    write: nothing,
    remove: nothing,
    tellProven: nothing,
    places: [],
    figures: [],
  };
}

describe('the analyst', () => {
  it('begins a proof only once the editor has been told of that text', () => {
    vi.useFakeTimers();
    const hand = new FakeHand();
    const desk = deskOf();
    const leave = new Analyst(desk, { waits, hire: () => hand }).subscribe(() => {});
    vi.advanceTimersByTime(1000);
    expect(hand.got).toEqual([]);
    desk.put({ compiled: { version: 1 } });
    vi.advanceTimersByTime(0);
    expect(hand.got).toMatchObject([{ run: 1, ask: { files: { 'x.ink': 'One.' } } }]);
    desk.put({ files: { 'x.ink': 'Two.' }, version: 2 });
    expect(hand.got.at(-1)).toBe('stop');
    hand.say({ run: 1, stopped: true });
    vi.advanceTimersByTime(1000);
    expect(hand.got).toHaveLength(2);
    desk.put({ compiled: { version: 2 } });
    vi.advanceTimersByTime(100);
    expect(hand.got.at(-1)).toMatchObject({ run: 2, ask: { files: { 'x.ink': 'Two.' } } });
    leave();
  });

  it('hands on what the editor was told of that text, and of no other, so that it is not read twice', () => {
    vi.useFakeTimers();
    const hand = new FakeHand();
    const desk = deskOf();
    const leave = new Analyst(desk, { waits, hire: () => hand }).subscribe(() => {});
    const asked = () => (hand.got.at(-1) as { readonly ask: Ask } | undefined)?.ask;
    const scenario = { story: '{}' } as NonNullable<DeskState['compiled']>['scenario'] & object;
    desk.put({ compiled: { version: 1, packed: 'one', scenario } });
    vi.advanceTimersByTime(0);
    expect(asked()?.compiled).toEqual({ packed: 'one', story: '{}' });
    hand.say({ run: 1, told: proven });
    desk.put({ files: { 'x.ink': 'Two.' }, version: 2, silence: 'too-long' });
    vi.advanceTimersByTime(100);
    expect(asked()).toMatchObject({ files: { 'x.ink': 'Two.' } });
    expect(asked()?.compiled).toBeUndefined();
    leave();
  });

  it('proves a text of which the editor could be told nothing', () => {
    vi.useFakeTimers();
    const hand = new FakeHand();
    const desk = deskOf();
    const leave = new Analyst(desk, { waits, hire: () => hand }).subscribe(() => {});
    desk.put({ silence: 'too-long' });
    vi.advanceTimersByTime(0);
    expect(hand.got).toHaveLength(1);
    leave();
  });
});

describe('what is examined', () => {
  it('is told in steps: the text with its map and plans first, the proof last', () => {
    const plan = '# one step\nchoose say-those-two\nat ballpark\n\n# off the road\nchoose nothing-like-it\n';
    const told = examined(askFor(shipped('three-things'), { plans: [{ path: 'stories/x.plan', text: plan }] }));
    expect(told[0]).toMatchObject({ step: 'compiled', title: 'Three Things on the List' });
    const first = told[0];
    const last = told.at(-1);
    if (first?.step !== 'compiled' || last?.step !== 'proven') throw new Error('steps are missing');
    expect(first.map?.nodes).toHaveLength(15);
    expect(first.plans[0]?.walks.map(({ left, walk }) => [left?.kind, walk])).toEqual([
      [undefined, ['say-those-two']],
      ['choose', []],
    ]);
    expect(last.figures?.complete).toBe(true);
    expect(last.moments).toHaveLength(9);
    expect(last.turnings.length).toBeGreaterThan(0);
    expect(last.roads.find(({ name, end }) => name === 'autonomy' && end === 'most')?.walk.length).toBeGreaterThan(6);
    expect(last.findings.map(({ rule }) => rule)).toEqual(['R2']);
    // It passes between threads as it is.
    expect(structuredClone(told)).toEqual(told);
  });

  it('is the same where the text was compiled by another', () => {
    for (const text of [shipped('three-things'), 'Hello.\n-> nowhere\n', '']) {
      const places: readonly string[] = [];
      const ask = askFor(text, { places });
      const { core } = compileText({ ...ask, places });
      const story = core.scenario?.story;
      const handed = { packed: pack(core), ...(story === undefined ? {} : { story }) };
      const timeless = (told: readonly Told[]) =>
        told
          .filter(({ step }) => step !== 'proving')
          .map((one) => ('milliseconds' in one ? { ...one, milliseconds: 0 } : one));
      const own = timeless(examined(ask));
      expect(timeless(examined({ ...ask, compiled: handed }))).toEqual(own);
      // What is handed over is what is used.
      expect(timeless(examined({ ...ask, files: { ...ask.files, [ask.main]: 'Another.' }, compiled: handed }))).toEqual(
        own,
      );
    }
  });

  it('comes to an end for texts that are no story, and for stories that run away', () => {
    for (const text of ['', '-> nowhere', '=== a ===\n-> a\n', '-> a\n=== a ===\n-> a\n', '{'.repeat(300)]) {
      const told = examined(askFor(text));
      expect(told.at(-1)?.step).toBe('proven');
    }
  });

  it('is bounded where a variable grows, and then claims no routes', () => {
    const told = examined(
      askFor(
        'VAR n = 0\n-> a\n=== a ===\n+ [More #id:m]\n  ~ n = n + 1\n  -> a\n+ {n > 5} [Stop #id:s]\n  {n > 100: -> b}\n  -> a\n=== b ===\nOver. #ending:e\n-> END\n',
        {
          states: 60,
        },
      ),
    );
    const last = told.at(-1);
    if (last?.step !== 'proven') throw new Error('no proof');
    expect(last.figures?.complete).toBe(false);
    expect(last.figures?.routes).toBeUndefined();
    expect(last.figures?.bounded?.growing[0]?.name).toBe('n');
    expect(last.roads).toEqual([]);
  });
});
