/** The 27 moves as numbers: who steers, where on the boundary, how much autonomy, and how context changes that. Words for people live in words/. */

/** Who steers after a line: the person, both, or the specialist. */
export type Steer = 'client' | 'shared' | 'specialist';

/** 3 hands over or protects a real choice · 2 keeps the client's agenda at the centre · 1 leaves a little room · 0 takes, blocks or fakes the choice. */
export type Autonomy = 0 | 1 | 2 | 3;

/** −2 walled off · −1 distant · 0 alongside · +1 leaning in too far · +2 over-involved. */
export type Boundary = -2 | -1 | 0 | 1 | 2;

export type Credit = { readonly autonomy: Autonomy; readonly boundary: Boundary };

/** What makes the same move right or wrong here. `none` is the context of a moment that names none. */
export const contexts = ['none', 'asked', 'limit', 'fact', 'safety', 'third', 'repair'] as const;
export type Context = (typeof contexts)[number];

/** Told in words and never turned into credit. */
export const flags = {
  secrecy: 'bright',
  privacy: 'bright',
  romance: 'bright',
  harm: 'bright',
  money: 'rule',
  ride: 'rule',
  gift: 'rule',
  contact: 'rule',
} as const;
export type Flag = keyof typeof flags;
export type FlagKind = (typeof flags)[Flag];

export type MoveData = Credit & {
  readonly steer: Steer;
  /** Credit in a context that differs from the default. */
  readonly inContext?: { readonly [C in Context]?: Credit & { readonly flag?: Flag } };
  /** Flags that a line of this kind may carry. */
  readonly mayFlag?: readonly Flag[];
};

const c = (boundary: Boundary, autonomy: Autonomy): Credit => ({ boundary, autonomy });

/** Version 1 of the codebook. It is never edited: a changed number is a new version, because ledgers name theirs. */
export const moves1 = {
  'open-question': { steer: 'client', ...c(0, 2), inContext: { safety: c(-1, 1) } },
  reflect: { steer: 'client', ...c(0, 2) },
  affirm: { steer: 'client', ...c(0, 2), inContext: { safety: c(-1, 1) } },
  'ask-permission': { steer: 'client', ...c(0, 3), inContext: { safety: c(0, 1) } },
  'emphasise-choice': {
    steer: 'client',
    ...c(0, 3),
    inContext: { safety: c(-1, 0), limit: c(-1, 1), fact: c(-1, 1) },
  },
  'offer-menu': { steer: 'shared', ...c(0, 3) },
  'purposeful-share': { steer: 'shared', ...c(0, 2), inContext: { asked: c(0, 3) } },
  'honest-concern': { steer: 'shared', ...c(0, 2), inContext: { fact: c(0, 3) } },
  'advocate-with': { steer: 'client', ...c(0, 3) },
  'step-back': { steer: 'client', ...c(0, 3), inContext: { safety: c(-2, 0) } },
  'name-limit': { steer: 'shared', ...c(0, 2), inContext: { limit: c(0, 3), asked: c(0, 3) } },
  'safety-transparency': { steer: 'shared', ...c(1, 1), inContext: { safety: c(0, 3) } },
  'consult-supervisor': {
    steer: 'shared',
    ...c(0, 2),
    inContext: { safety: c(0, 3), limit: c(0, 3) },
  },
  repair: { steer: 'client', ...c(0, 3) },
  'nod-along': {
    steer: 'client',
    ...c(-1, 1),
    inContext: { safety: c(-2, 0), fact: c(-1, 0), third: c(-1, 0) },
  },
  minimise: { steer: 'specialist', ...c(-1, 1), inContext: { safety: c(-2, 0) } },
  deflect: { steer: 'specialist', ...c(-1, 1), inContext: { safety: c(-2, 0) } },
  wall: { steer: 'specialist', ...c(-2, 0) },
  'unsolicited-advice': { steer: 'specialist', ...c(1, 1) },
  persuade: { steer: 'specialist', ...c(1, 0) },
  confront: { steer: 'specialist', ...c(-1, 0) },
  overshare: { steer: 'specialist', ...c(2, 1) },
  'speak-for': { steer: 'specialist', ...c(1, 0), mayFlag: ['privacy'] },
  rescue: { steer: 'specialist', ...c(2, 0) },
  'promise-secrecy': {
    steer: 'specialist',
    ...c(2, 1),
    inContext: {
      safety: { ...c(2, 0), flag: 'secrecy' },
      limit: { ...c(2, 0), flag: 'secrecy' },
    },
  },
  'blur-role': {
    steer: 'specialist',
    ...c(2, 1),
    mayFlag: ['money', 'ride', 'gift', 'contact', 'romance'],
  },
  steady: { steer: 'shared', ...c(0, 2), inContext: { safety: c(0, 1) } },
} as const satisfies Record<string, MoveData>;

export type Move = keyof typeof moves1;
