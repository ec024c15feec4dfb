import { describe, expect, it } from 'vitest';
import type { BotName } from '../../../src/core/check/bots.ts';
import type { MomentView, Option } from '../../../src/core/check/moments.ts';
import { checkText, scene } from './stories.ts';

const checked = checkText(scene);
const shareOf = (bot: BotName): number => checked.bots?.find((one) => one.bot === bot)?.share ?? Number.NaN;

/** What a taste leaves in a story without branches: the mean credit of what it likes at each moment, of 14. */
const expected = (likes: (option: Option, all: readonly Option[]) => boolean): number =>
  checked.moments.reduce((sum, { variants }: MomentView) => {
    const all = variants[0]?.options ?? [];
    const liked = all.filter((option) => likes(option, all));
    const among = liked.length > 0 ? liked : all;
    return sum + among.reduce((credit, { autonomy }) => credit + autonomy, 0) / among.length;
  }, 0) / 14;

describe('a player that guesses', () => {
  const blind = expected(() => true);

  it.each<[BotName, (option: Option, all: readonly Option[]) => boolean]>([
    ['first', (option, all) => option === all[0]],
    ['last', (option, all) => option === all.at(-1)],
    ['longest', ({ words }, all) => words === Math.max(...all.map((one) => one.words))],
    ['shortest', ({ words }, all) => words === Math.min(...all.map((one) => one.words))],
    ['question-mark', ({ text }) => text.endsWith('?')],
    ['always-consult', ({ move }) => move === 'consult-supervisor'],
    ['always-emphasise-choice', ({ move }) => move === 'emphasise-choice'],
    ['always-share-nothing', ({ move }) => move !== 'purposeful-share' && move !== 'overshare'],
    ['lukewarm', ({ boundary }) => boundary === 0],
  ])('[CK5] %s leaves exactly what its taste leaves, and picks evenly where it likes none or several', (bot, likes) => {
    expect(shareOf(bot)).toBeCloseTo(expected(likes), 12);
  });

  it('[CK5] by names alone goes by credit without the situation', () => {
    const plain = ({ plain: { autonomy, boundary } }: Option): number => autonomy * 4 - Math.abs(boundary);
    expect(shareOf('names-only')).toBeCloseTo(
      expected((option, all) => plain(option) === Math.max(...all.map(plain))),
      12,
    );
  });

  it('[CK5] without a liking anywhere picks blindly', () => {
    expect(shareOf('always-consult')).toBeCloseTo(blind, 12);
    expect(shareOf('softest')).toBeCloseTo(blind, 12);
  });
});
