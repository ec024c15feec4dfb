/** Builds ledgers for the tests of what is read from them; not itself a test. */

import type { Override } from '../../../src/core/codebook/codebook.ts';
import type { Context, Flag, Move } from '../../../src/core/codebook/moves.ts';
import type { Began, Chose, Entry, Ledger, Offer, Skipped, WentBack } from '../../../src/core/ledger/entries.ts';

export const began: Began = {
  kind: 'began',
  at: 0,
  scenario: 'three-things',
  edition: 'e1',
  codebook: 1,
  language: 'en',
  seed: 7,
  mode: 'practice',
};

/** A moment as a table: its id, its context and the moves on offer. A response is known by its move. */
export type Met = {
  readonly moment?: string;
  readonly context?: Context;
  readonly differ?: true;
  readonly moves: readonly Move[];
  /** Responses without a move, decisions all the same. */
  readonly untagged?: readonly string[];
  readonly asides?: readonly string[];
  readonly flags?: { readonly [M in Move]?: readonly Flag[] };
  readonly overrides?: { readonly [M in Move]?: Override };
};

const offersOf = (met: Met): readonly Offer[] => [
  ...met.moves.map((move) => {
    const flags = met.flags?.[move];
    const override = met.overrides?.[move];
    return { id: move, move, ...(flags ? { flags } : {}), ...(override ? { override } : {}) };
  }),
  ...(met.untagged ?? []).map((id) => ({ id })),
  ...(met.asides ?? []).map((id) => ({ id, aside: true as const })),
];

const answer = (met: Met, response: string) => ({
  at: 0,
  ...(met.moment === undefined ? {} : { moment: met.moment }),
  context: met.context ?? ('none' as const),
  ...(met.differ ? { differ: true as const } : {}),
  response,
  offered: offersOf(met),
});

export const chose = (met: Met, response: string): Chose => ({ kind: 'chose', ...answer(met, response) });
export const skipped = (met: Met, response: string): Skipped => ({ kind: 'skipped', ...answer(met, response) });
export const wentBack = (to: number): WentBack => ({ kind: 'wentBack', at: 0, to });
export const ended: Entry = { kind: 'ended', at: 0 };
export const ledger = (...entries: readonly Entry[]): Ledger => [began, ...entries];

/** The worked example: a meeting at the housing office, seven moments, the third met only after a misstep at the second. */
export const housing = {
  prep: { moment: 'prep', moves: ['advocate-with', 'unsolicited-advice', 'nod-along'] },
  talked: { moment: 'talked-over', context: 'third', moves: ['step-back', 'speak-for', 'nod-along'] },
  quiet: { moment: 'quiet', context: 'repair', moves: ['repair', 'affirm', 'deflect'] },
  ground: { moment: 'ground-floor', context: 'third', moves: ['advocate-with', 'speak-for', 'nod-along'] },
  lift: { moment: 'third-floor', context: 'fact', moves: ['honest-concern', 'persuade', 'emphasise-choice'] },
  asked: { moment: 'what-would-you', context: 'asked', moves: ['purposeful-share', 'overshare', 'deflect'] },
  closing: { moment: 'closing', moves: ['offer-menu', 'step-back', 'rescue', 'nod-along'] },
} as const satisfies Record<string, Met>;

export const playerA = ledger(
  chose(housing.prep, 'advocate-with'),
  chose(housing.talked, 'speak-for'),
  chose(housing.quiet, 'repair'),
  chose(housing.ground, 'advocate-with'),
  chose(housing.lift, 'emphasise-choice'),
  chose(housing.asked, 'purposeful-share'),
  chose(housing.closing, 'offer-menu'),
  ended,
);

export const playerB = ledger(
  chose(housing.prep, 'advocate-with'),
  chose(housing.talked, 'step-back'),
  chose(housing.ground, 'advocate-with'),
  chose(housing.lift, 'persuade'),
  chose(housing.asked, 'overshare'),
  chose(housing.closing, 'rescue'),
  ended,
);
