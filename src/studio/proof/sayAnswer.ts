/** Says in words how a question is answered. What the answer is was settled before. */

import type { Figures } from '../../core/check/figures.ts';
import { botName } from '../../words/rules/bots.ts';
import { m } from '../../words/words.ts';
import { type Answer, type Answered, leanings, type QuestionId } from './questions.ts';
import type { PlanTold, ProvenTold } from './told.ts';

export const questionWords: { readonly [Q in QuestionId]: () => string } = {
  reads: m.studio_ask_reads,
  ends: m.studio_ask_ends,
  lost: m.studio_ask_lost,
  open: m.studio_ask_open,
  repair: m.studio_ask_repair,
  leanings: m.studio_ask_leanings,
  fair: m.studio_ask_fair,
  looks: m.studio_ask_looks,
  weigh: m.studio_ask_weigh,
  kind: m.studio_ask_kind,
  plans: m.studio_ask_plans,
  languages: m.studio_ask_languages,
};

export const answerWords: { readonly [A in Answer]: () => string } = {
  yes: m.studio_answer_yes,
  'not-yet': m.studio_answer_not_yet,
  'so-far': m.studio_answer_so_far,
  short: m.studio_answer_short,
  none: m.studio_answer_none,
};

/** `.49`, and `1.00` for all. */
export const hundredths = (share: number): string => share.toFixed(2).replace(/^0/, '');

/** `2,268`; digits, for a number of routes may be beyond what a number holds. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

export const fraction = ([count, of]: readonly [number, number]): string => m.studio_of({ count, of });

export const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

/** Blind mean of a share, if it could be had. */
export function blindOf(figures: Figures, name: string): string | undefined {
  const blind = figures.shares.find((share) => share.name === name)?.blind;
  if (blind === undefined) return undefined;
  return blind.of === 'share' ? hundredths(blind.value) : m.studio_ratio({ share: hundredths(blind.value) });
}

/** The sentence behind *yes*; empty where there is nothing to add. */
function yesWords(id: QuestionId, proven: ProvenTold, plans: readonly PlanTold[]): string {
  const { figures } = proven;
  switch (id) {
    case 'reads':
      return m.studio_yes_reads();
    case 'ends': {
      const { least, most } = figures?.sums.find(({ name }) => name === 'moments') ?? {};
      if (least === undefined || most === undefined || most === 0) return '';
      return least === most ? m.studio_yes_ends({ least, most }) : m.studio_yes_ends_range({ least, most });
    }
    case 'lost':
      return figures === undefined
        ? ''
        : m.studio_yes_lost({
            responses: fraction(figures.coverage.responses),
            endings: fraction(figures.coverage.endings),
          });
    case 'open':
      return m.studio_yes_open();
    case 'repair':
      return m.studio_yes_repair();
    case 'leanings':
      return m.studio_yes_leanings(leanings(proven));
    case 'fair':
      return m.studio_yes_fair();
    case 'looks':
      return figures === undefined ? '' : looksWords(figures);
    case 'weigh':
      return figures?.flips === undefined ? '' : m.studio_yes_weigh({ flips: figures.flips });
    case 'kind':
      return m.studio_yes_kind();
    case 'plans': {
      const walks = plans.flatMap((plan) => plan.walks);
      return m.studio_yes_plans({ held: walks.filter(({ left }) => left === undefined).length, of: walks.length });
    }
    case 'languages':
      return m.studio_yes_languages();
  }
}

function looksWords(figures: Figures): string {
  const guessing = figures.bots.filter(({ bot }) => bot !== 'lukewarm' && bot !== 'names-only');
  const [nearest] = [...guessing].sort((a, b) => b.share - a.share);
  const blind = blindOf(figures, 'autonomy');
  if (nearest === undefined || blind === undefined) return '';
  return m.studio_yes_looks({ bot: botName(nearest.bot), share: hundredths(nearest.share), blind });
}

/** What stands after the first words of the answer. */
export function sayAnswer({ id, answer }: Answered, proven: ProvenTold, plans: readonly PlanTold[]): string {
  switch (answer) {
    case 'yes':
      return yesWords(id, proven, plans);
    case 'so-far':
      return m.studio_so_far();
    case 'short':
      return m.studio_short({ fewest: proven.figures?.short?.fewest ?? 0 });
    case 'none':
      return id === 'plans' ? m.studio_none_plans() : m.studio_none();
    case 'not-yet':
      return '';
  }
}
