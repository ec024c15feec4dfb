/** The workshop: findings at every edit, and a stage that stays where it stood. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromStage, ToStage } from '../../src/open/stageTalk.ts';
import { mainsOf } from '../../src/studio/files/mains.ts';
import { Workshop } from '../../src/studio/workshop.ts';
import { hireHere, templateFiles } from './texts.ts';

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop(['lobby', 'bench'], hireHere);
  workshop.open({ files: templateFiles, main: 'scene.ink' });
});
afterEach(() => workshop.dispose());

const settled = () =>
  vi.waitFor(() => {
    const { compiled, version } = workshop.getState();
    expect(compiled?.version).toBe(version);
  }, 20_000);

const text = (): string => workshop.getState().files['scene.ink'] ?? '';
const edit = async (from: string, to: string): Promise<void> => {
  expect(text()).toContain(from);
  workshop.edit('scene.ink', text().replace(from, to));
  await settled();
};

/** The frame says that these responses were taken. */
function stand(...keys: readonly string[]): void {
  standOn(workshop.getState().onStage, ...keys);
}

function standOn(onStage: ToStage | undefined, ...keys: readonly string[]): void {
  if (onStage === undefined) throw new Error('Nothing is on the stage.');
  const said: FromStage = {
    from: 'stage',
    is: 'standing',
    number: onStage.number,
    ledger: onStage.ledger,
    road: keys.map((key) => ({
      key,
      text: key === 'which-line' ? 'Which lines are fine as they stand, and which one made you sit down out here?' : '',
    })),
    moment: 'pen',
  };
  workshop.hearStage(said);
}

const taken = () =>
  workshop.getState().walked?.ledger.flatMap((entry) => (entry.kind === 'chose' ? [entry.response] : []));

describe('the workshop', () => {
  it('finds what is amiss in the newest text, and nothing once it is mended', async () => {
    await settled();
    expect(workshop.getState().compiled?.findings).toEqual([]);
    await edit('#move:affirm', '#move:afirm');
    expect(workshop.getState().compiled?.findings.map(({ says }) => says)).toEqual(['unknown-move']);
    await edit('#move:afirm', '#move:affirm');
    expect(workshop.getState().compiled?.findings).toEqual([]);
  });

  it('walks the same decisions again after an edit', async () => {
    await settled();
    stand('which-line');
    await edit('Imani: You do the first line.', 'Imani: Would you do the first line?');
    expect(taken()).toEqual(['which-line']);
    expect(workshop.getState().walked?.missing).toBeUndefined();
  });

  it('takes a response that was given while a newer text was compiled or on its way to the frame', async () => {
    await settled();
    const { onStage } = workshop.getState();
    workshop.edit('scene.ink', text().replace('Imani: You do the first line.', 'Imani: Would you do the first line?'));
    stand('which-line');
    await vi.waitFor(() => expect(workshop.getState().onStage?.number).toBeGreaterThan(onStage?.number ?? 0), 20_000);
    expect(taken()).toEqual(['which-line']);
    const before = workshop.getState().onStage;
    await edit('Would you do the first line?', 'Could you do the first line?');
    standOn(before, 'which-line', 'three-ways');
    await vi.waitFor(() => expect(taken()).toEqual(['which-line', 'three-ways']), 20_000);
    expect(workshop.getState().onStage?.ledger).toEqual(workshop.getState().walked?.ledger);
  });

  it('goes back to the start, though the stage had gone on from the same hand-over', async () => {
    await settled();
    const begun = workshop.getState().onStage as ToStage;
    workshop.hearStage({
      from: 'stage',
      is: 'standing',
      number: begun.number,
      ledger: [...begun.ledger, { kind: 'chose', response: 'which-line' } as never],
      road: [{ key: 'which-line', text: '' }],
    });
    expect(workshop.ledgerFor(begun)).toHaveLength(begun.ledger.length + 1);
    workshop.restart();
    await vi.waitFor(() => expect(workshop.getState().onStage?.number).toBeGreaterThan(begun.number), 20_000);
    expect(workshop.ledgerFor(workshop.getState().onStage as ToStage)).toHaveLength(begun.ledger.length);
  });

  it('hears nothing of a walk that was put aside', async () => {
    await settled();
    stand('which-line');
    const before = workshop.getState().onStage;
    workshop.restart();
    standOn(before, 'which-line', 'three-ways');
    await vi.waitFor(() => expect(workshop.getState().onStage?.number).toBeGreaterThan(before?.number ?? 0), 20_000);
    expect(taken()).toEqual([]);
  });

  it('finds a response by its words where its id was renamed', async () => {
    await settled();
    stand('which-line');
    await edit('#id:which-line', '#id:line-six');
    expect(taken()).toEqual(['line-six']);
  });

  it('stops at the nearest moment where a response is gone, and says which', async () => {
    await settled();
    stand('which-line', 'three-ways');
    await edit('#id:three-ways', '#id:two-ways');
    expect(taken()).toEqual(['which-line']);
    expect(workshop.getState().walked?.missing?.key).toBe('three-ways');
  });

  it('keeps the last text that played on the stage while a newer one does not', async () => {
    await settled();
    const before = workshop.getState().onStage;
    await edit('-> form', '-> nowhere');
    expect(workshop.getState().compiled?.scenario).toBeUndefined();
    expect(workshop.getState().onStage).toBe(before);
  });

  it('brings the stage to a moment by the shortest way, and jumps where there is none', async () => {
    await settled();
    await workshop.playTo({ moment: 'mine' }, 'mine');
    await vi.waitFor(() => expect(taken()).toHaveLength(2), 20_000);
    await edit(
      '=== her_hand ===',
      '=== lost ===\nImani: Nobody comes here. #moment:lost\n* [So be it #id:so-be-it]\n-> END\n=== her_hand ===',
    );
    const line = text().split('\n').indexOf('Imani: Nobody comes here. #moment:lost') + 1;
    await workshop.playTo({ line: { file: 'scene.ink', line } }, 'lost');
    expect(workshop.getState().way).toBe('no-way');
    await vi.waitFor(() => expect(workshop.getState().onStage?.scenario.edition).toContain('@lost'), 20_000);
  });

  it('knows for every line on the stage where it is written', async () => {
    await settled();
    const lines = workshop.getState().walked?.lines[0]?.map((at) => text().split('\n')[(at?.line ?? 0) - 1]);
    expect(lines?.[1]).toContain('The pottery class wants it by five.');
    workshop.hearStage({ from: 'stage', is: 'pointed', step: 0, line: 1 });
    expect(workshop.getState().wanted?.at.line).toBe(
      text()
        .split('\n')
        .findIndex((row) => row.includes('pottery class wants')) + 1,
    );
  });

  it('stays where it is when a text cannot go on, and says why', async () => {
    await settled();
    await edit('=== form ===\n', '=== form ===\n-> spin\n=== spin ===\n-> spin\n=== form_two ===\n');
    expect(workshop.getState().walked?.trouble?.rule).toBe('too-many-steps');
    expect(workshop.getState().onStage?.number).toBe(1);
  });

  it('plays another of several stories once it is chosen, and offers none that another includes', async () => {
    const files = {
      'b.ink': 'INCLUDE part.ink\n-> part\n',
      'a.ink': 'Snow.\n* [Go on #id:on] -> END\n',
      'part.ink': '=== part\nRain. #wrried\n* [Go out #id:out] -> END\n',
    };
    workshop.open({ files, main: 'a.ink' });
    await settled();
    expect(mainsOf(workshop.getState())).toEqual(['a.ink', 'b.ink']);
    const before = workshop.getState().onStage?.number ?? 0;
    stand('on');
    workshop.tellProven(workshop.getState().version, []);
    workshop.setMain('b.ink');
    // What was known of the other story is not said of this one.
    expect(workshop.getState().proven).toBeUndefined();
    expect(workshop.getState().walk.taken).toEqual([]);
    await vi.waitFor(() => expect(workshop.getState().onStage?.number).toBeGreaterThan(before), 20_000);
    expect(workshop.getState().compiled?.read).toContain('part.ink');
    expect(workshop.getState().compiled?.findings.map(({ file }) => file)).toContain('part.ink');
    workshop.setMain('nowhere.ink');
    expect(workshop.getState().main).toBe('b.ink');
    workshop.edit('b.ink', '-> END\n');
    expect(mainsOf(workshop.getState())).toEqual(['a.ink', 'b.ink', 'part.ink']);
  });
});
