/** Reads what is kept into what lines tend to do, with the words of the stories beside it. It draws nothing and changes nothing. */

import type { Ledger } from '../core/ledger/entries.ts';
import { parseLedger } from '../core/ledger/parse.ts';
import { type TakeAlong, type Tendencies, tendencies } from '../core/scoring/tendencies.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Kept } from '../session/keep/keep.ts';
import { isDrafted } from '../words/review.ts';

/** A moment to take along, in words where its story is still here. */
export type TakeAlongTold = TakeAlong & {
  readonly key: string;
  readonly title: string;
  /** What was said or done. */
  readonly said?: string;
  readonly cost?: string;
  /** The author's question for supervision. */
  readonly ask?: string;
};

export type History = Omit<Tendencies, 'takeAlong'> & {
  readonly takeAlong: readonly TakeAlongTold[];
  /** Playthroughs that are kept and can not be read. */
  readonly unread: number;
  /** True where one of the scenes says that it was drafted with software and is not reviewed; a scene of one's own says no such thing. */
  readonly drafted: boolean;
};

/** A response in round brackets was done, and is told without them. */
const plain = (text: string): string => /^\((.*)\)$/s.exec(text)?.[1]?.trim() ?? text;

export function historyOf(kept: readonly Pick<Kept, 'ledger'>[], scenarios: ReadonlyMap<string, Scenario>): History {
  const read = kept.map(({ ledger }) => parseLedger(ledger));
  const ledgers = read.flatMap((one): readonly Ledger[] => (one.ok ? [one.saved.entries] : []));
  const { takeAlong, ...rest } = tendencies(ledgers);
  return {
    ...rest,
    unread: read.length - ledgers.length,
    drafted: ledgers.some(([{ scenario }]) => isDrafted(scenarios.get(scenario)?.meta ?? {})),
    takeAlong: takeAlong.map((one) => {
      const scenario = scenarios.get(one.scenario);
      const { text, cost } = scenario?.notes.responses[one.response] ?? {};
      const ask = one.moment === undefined ? undefined : scenario?.notes.moments[one.moment]?.ask;
      return {
        ...one,
        key: `${one.ledger} ${one.moment ?? one.response}`,
        title: scenario?.meta.title ?? one.scenario.replaceAll('-', ' '),
        ...(text === undefined ? {} : { said: plain(text) }),
        ...(cost === undefined ? {} : { cost }),
        ...(ask === undefined ? {} : { ask }),
      };
    }),
  };
}

/** Scenarios that anything kept is of. */
export const scenariosIn = (kept: readonly Pick<Kept, 'scenario'>[]): readonly string[] => [
  ...new Set(kept.map(({ scenario }) => scenario)),
];
