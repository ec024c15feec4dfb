/** The scoring store: the one state of a playthrough. It holds a ledger; `choose` is its verb; beat, road and readings are derived from it. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { currentCodebook } from '../core/codebook/codebook.ts';
import type { Entry, Ledger, Mode } from '../core/ledger/entries.ts';
import { standing } from '../core/ledger/entries.ts';
import { printLedger } from '../core/ledger/print.ts';
import type { Readings } from '../core/scoring/readings.ts';
import { score } from '../core/scoring/score.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat, StoryTrouble } from '../core/story/beat.ts';
import { decide, goBack, type Refusal, skip } from '../core/story/decide.ts';
import { type Replay, type Replayed, replay } from '../core/story/replay.ts';
import { type Hope, withHope } from './hopes.ts';
import type { Keep, Saved } from './keep/keep.ts';
import { keepNothing } from './keep/nothing.ts';

/** `off`: nothing is kept, as asked. The others: not all could be kept, and why; said once, play goes on. */
export type Keeping = 'on' | 'off' | Exclude<Saved, 'kept' | 'elsewhere'>;

/** What stands while a conversation is open. */
export type Playing = {
  readonly scenario: Scenario;
  readonly ledger: Ledger;
  /** The road that stands and the live story at its end. */
  readonly road: Replayed;
  readonly beat: Beat;
  readonly readings: Readings;
  readonly hopes: readonly Hope[];
  readonly trouble?: StoryTrouble;
};

export type SessionState = {
  readonly playing?: Playing;
  readonly keeping: Keeping;
  /** Another tab went on with the same playthrough; from here on this tab keeps a copy of its own. */
  readonly forked: boolean;
  /** Why the last wish was not taken; cleared by the next that is. */
  readonly refusal?: Refusal['refused'];
  /** A resumed ledger names a response that this edition no longer offers. */
  readonly missing?: { readonly index: number; readonly response: string };
};

export type BeginOptions = {
  readonly mode: Mode;
  /** False: *keep nothing on this device*. */
  readonly keep: boolean;
  readonly language: string;
};

export type ResumeOptions = { readonly id: string; readonly rev: number; readonly hopes: readonly Hope[] };

export type Session = {
  readonly store: StoreApi<SessionState>;
  /** Starts a conversation; false when the story could not be opened (`trouble` says why). */
  begin(scenario: Scenario, options: BeginOptions): StoryTrouble | undefined;
  /** Opens a kept ledger again. In another edition the road stops before the first missing response; `missing` is set. */
  resume(scenario: Scenario, ledger: Ledger, options?: ResumeOptions): StoryTrouble | undefined;
  /** Opens a ledger that has been replayed in this scenario already, and keeps nothing. */
  take(scenario: Scenario, ledger: Ledger, road: Replay): StoryTrouble | undefined;
  /** The open conversation in another text of its story, as while it is being written. The ledger stays; `missing` is set as in `resume`. */
  revise(scenario: Scenario): StoryTrouble | undefined;
  /** Takes a response, decision or aside. */
  choose(key: string): boolean;
  /** *Skip this bit*. */
  skip(): boolean;
  /** Back to a decision (by its entry's index), or to the last one. Practice mode only while the conversation runs. */
  back(to?: number): boolean;
  /** *Try this moment again*, from the debrief: allowed in either mode once the conversation has ended. */
  again(to: number): boolean;
  /** After `missing`: drops what could not be found and goes on from there. Choosing does it too. */
  goOn(): void;
  hope(hope: Hope): void;
  /** Forgets the open conversation here; what is kept stays kept. */
  close(): void;
  /** Resolves when all that was acknowledged is on the disk. */
  kept(): Promise<Saved>;
};

export type SessionNeeds = {
  readonly keep: Keep;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A whole number from 1 to 2147483646. */
  readonly seed: () => number;
};

export function createSession(needs: SessionNeeds): Session {
  const store = createStore<SessionState>(() => ({ keeping: 'on', forked: false }));
  let keep: Keep = needs.keep;
  let id = '';
  let rev = 0;
  let saving: Promise<Saved> = Promise.resolve('kept');

  const show = (
    scenario: Scenario,
    ledger: Ledger,
    road: Replayed,
    hopes: readonly Hope[],
  ): StoryTrouble | undefined => {
    const { trouble } = road.play;
    const playing: Playing = {
      scenario,
      ledger,
      road,
      beat: road.play.beat,
      readings: score(ledger),
      hopes,
      ...(trouble === undefined ? {} : { trouble }),
    };
    const { keeping, forked } = store.getState();
    store.setState(
      { keeping, forked, playing, ...(road.missing === undefined ? {} : { missing: road.missing }) },
      true,
    );
    return trouble;
  };
  const stand = (
    scenario: Scenario,
    ledger: Ledger,
    hopes: readonly Hope[],
    road = replay(scenario, ledger),
  ): StoryTrouble | undefined => (road.ok ? show(scenario, ledger, road, hopes) : road.trouble);
  /** One entry on: the live story takes the response itself, any other entry replays. A test holds the two equal. */
  const follow = (playing: Playing, entry: Entry): StoryTrouble | undefined => {
    const ledger: Ledger = [...playing.ledger, entry];
    const { road, scenario, hopes } = playing;
    const takes = entry.kind === 'chose' || entry.kind === 'aside' || entry.kind === 'skipped';
    if (!takes || road.missing !== undefined) {
      return entry.kind === 'ended' ? show(scenario, ledger, road, hopes) : stand(scenario, ledger, hopes);
    }
    const answered = { beat: playing.beat, index: ledger.length - 1, entry };
    road.play.choose(entry.response);
    const steps = [...road.steps.slice(0, -1), answered, { beat: road.play.beat }];
    return show(scenario, ledger, { play: road.play, steps }, hopes);
  };

  const write = async (): Promise<Saved> => {
    const { playing } = store.getState();
    if (playing === undefined) return 'kept';
    const { scenario, ledger, hopes } = playing;
    rev += 1;
    const road = standing(ledger);
    const record = {
      id,
      scenario: scenario.id,
      edition: scenario.edition,
      updated: needs.now(),
      ended: road.at(-1)?.entry.kind === 'ended',
      decisions: road.filter(({ entry }) => entry.kind === 'chose' || entry.kind === 'skipped').length,
      ledger: printLedger(ledger),
      hopes,
      rev,
    };
    let saved = await keep.save(record);
    if (saved === 'elsewhere') {
      // The other tab keeps its own; ours goes on under a new name, so neither loses a line.
      id = `${scenario.id}~${needs.now()}~${needs.seed()}`;
      rev = 1;
      store.setState({ forked: true });
      saved = await keep.save({ ...record, id, rev });
    }
    if (saved !== 'kept' && saved !== 'elsewhere') store.setState({ keeping: saved });
    else if (store.getState().keeping !== 'off') store.setState({ keeping: 'on' });
    return saved;
  };
  const save = (): void => {
    saving = saving.then(write, write);
  };

  const append = (entry: Entry): boolean => {
    const { playing } = store.getState();
    if (playing === undefined) return false;
    const trouble = follow(playing, entry);
    const after = store.getState().playing;
    if (trouble === undefined && after?.beat.end) {
      const { ending } = after.beat;
      follow(after, { kind: 'ended', at: needs.now(), ...(ending === undefined ? {} : { ending }) });
    }
    save();
    return true;
  };
  const refuse = (refusal: Refusal['refused']): boolean => {
    store.setState({ refusal });
    return false;
  };
  const enter = (made: Entry | Refusal): boolean => ('refused' in made ? refuse(made.refused) : append(made));
  const resume = (scenario: Scenario, ledger: Ledger, options?: ResumeOptions, road?: Replay) => {
    keep = options === undefined ? keepNothing : needs.keep;
    id = options?.id ?? '';
    rev = options?.rev ?? 0;
    store.setState({ keeping: options === undefined ? 'off' : 'on', forked: false });
    return stand(scenario, ledger, options?.hopes ?? [], road);
  };

  const goOn = (): void => {
    const { playing, missing } = store.getState();
    if (playing === undefined || missing === undefined) return;
    append({ kind: 'wentBack', at: needs.now(), to: missing.index, edition: playing.scenario.edition });
  };

  return {
    store,
    begin(scenario, options) {
      const at = needs.now();
      keep = options.keep ? needs.keep : keepNothing;
      id = `${scenario.id}~${at}`;
      rev = 0;
      store.setState({ keeping: options.keep ? 'on' : 'off', forked: false });
      const trouble = stand(
        scenario,
        [
          {
            kind: 'began',
            at,
            scenario: scenario.id,
            edition: scenario.edition,
            codebook: currentCodebook,
            language: options.language,
            seed: needs.seed(),
            mode: options.mode,
          },
        ],
        [],
      );
      if (trouble === undefined && options.keep) save();
      return trouble;
    },
    resume: (scenario, ledger, options) => resume(scenario, ledger, options),
    take: (scenario, ledger, road) => resume(scenario, ledger, undefined, road),
    revise(scenario) {
      const { playing } = store.getState();
      return playing === undefined ? undefined : stand(scenario, playing.ledger, playing.hopes);
    },
    choose(key) {
      goOn();
      const { playing } = store.getState();
      if (playing === undefined) return false;
      return enter(decide(playing.beat, key, needs.now()));
    },
    skip() {
      goOn();
      const { playing } = store.getState();
      if (playing === undefined) return false;
      return enter(skip(playing.beat, needs.now()));
    },
    back(to) {
      const { playing } = store.getState();
      if (playing === undefined) return false;
      if (playing.ledger[0].mode === 'straight' && !playing.beat.end) return refuse('only-in-practice');
      return enter(goBack(playing.ledger, needs.now(), to));
    },
    again(to) {
      const { playing } = store.getState();
      if (playing === undefined) return false;
      const ended = playing.ledger.some((entry) => entry.kind === 'ended');
      if (playing.ledger[0].mode === 'straight' && !ended) return refuse('only-in-practice');
      const entry = playing.ledger[to];
      if (entry?.kind !== 'chose' && entry?.kind !== 'skipped' && entry?.kind !== 'aside') {
        return refuse('nothing-to-go-back-to');
      }
      return enter(goBack(playing.ledger, needs.now(), to));
    },
    goOn,
    hope(hope) {
      const { playing } = store.getState();
      if (playing === undefined) return;
      store.setState({ playing: { ...playing, hopes: withHope(playing.hopes, hope) } });
      save();
    },
    close() {
      store.setState((state) => ({ keeping: state.keeping, forked: false }), true);
    },
    kept: () => saving,
  };
}
