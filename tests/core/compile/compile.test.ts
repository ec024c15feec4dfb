/** The compiler's whole yield: a clean story arrives complete, the artefact plays, every path finds its line. */

import { Story } from 'inkjs';
import { describe, expect, test } from 'vitest';
import { open } from '../../../src/core/story/playthrough.ts';
import { agency, clean, compile, told } from './stories.ts';

const compiled = compile(clean, agency);
const scenario = compiled.scenario;
const lineWith = (text: string): number => clean.split('\n').findIndex((row) => row.includes(text)) + 1;

describe('a story in which nothing is amiss', () => {
  test('compiles without a finding', () => {
    expect(told(compiled)).toEqual([]);
    expect(compiled.ok).toBe(true);
    expect(Object.keys(compiled.sources)).toEqual(['stories/visit.ink', 'stories/shared/agency.ink']);
  });

  test('gives every top tag', () => {
    expect(scenario?.id).toBe('visit');
    expect(scenario?.meta).toEqual({
      title: 'A visit',
      client: 'Yolanda Pruitt',
      cast: ['Yolanda', 'Devlin', 'You'],
      place: 'lobby',
      setting: 'housing office',
      about: 'You go with Yolanda.',
      level: 1,
      minutes: 12,
      trains: 'Advocate without overstepping',
      notes: ['housing', 'a knee'],
      language: 'en',
      review: 'drafted',
      panel: 'two readers',
      card: [5, 3],
    });
  });

  test('gives the agency of the included file, a short rule being its first sentence where none is written', () => {
    expect(scenario?.agency).toEqual({
      name: 'Ferry Street Peer Center',
      supervisor: 'Renée Tatum',
      rules: [
        { number: 3, picture: 'car', text: 'No rides in private cars. Food is fine.', short: 'No rides.' },
        {
          number: 5,
          picture: 'lock',
          text: "We don't say who comes here. A release names who.",
          short: "We don't say who comes here.",
        },
      ],
    });
  });

  test('keeps comments to the letter, and responses without brackets, tags and the round brackets of an act', () => {
    expect(scenario?.notes).toEqual({
      responses: {
        'ask-parts': { text: 'Which parts are yours to say?', eased: 'She decides: what, and by whom — "all of it".' },
        squeeze: {
          text: 'Squeeze her shoulder.',
          why: 'It was the {shoulder} | [her] # bad one -> here.',
          pull: "She looks tired; you're fond of her (and it's 5 o'clock).",
          felt: 'So that was it. I carry http://binder // and smile /* so */ !',
          cost: 'Her $ and 100% of "it" \\o/ → gone.',
        },
        renee: { text: 'Call Renée' },
      },
      moments: { lobby: { ask: 'Useful, or in front?' } },
      endings: { 'her-form': { stands: 'She holds it; nobody else does.' } },
      discuss: ['Who asked?', 'Whose knee?'],
      waivers: [{ rule: 'glued-divert', why: 'Meant so.' }],
      ranges: [{ name: 'told', from: 0, to: 1 }],
    });
  });

  test('plays from its JSON, with every tag where it was written', () => {
    if (scenario === undefined) throw new Error('no scenario');
    const opened = open(scenario, 7);
    if (!opened.ok) throw new Error('does not open');
    const { beat } = opened.play;
    expect(beat.lines.map(({ speaker, text, mood }) => [speaker, text, mood?.mood])).toEqual([
      ['Yolanda', "I don't want to cry.", 'worried'],
    ]);
    expect(beat.moment).toEqual({ id: 'lobby', context: 'third', differ: false });
    expect(beat.responses).toMatchObject([
      { key: 'ask-parts', act: false, aside: false, move: 'advocate-with', flags: [] },
      {
        key: 'squeeze',
        text: 'Squeeze her shoulder.',
        act: true,
        move: 'rescue',
        override: { boundary: 1 },
        flags: ['gift', 'contact'],
      },
      { key: 'renee', aside: true },
    ]);
    opened.play.choose('ask-parts');
    const after = opened.play.beat;
    expect(after.lines.map(({ text, mood, place, enter }) => [text, mood?.mood, place, enter])).toEqual([
      ['The rent.', 'hopeful', undefined, undefined],
      ['Ground floor?', undefined, 'housing-office', ['Devlin']],
      ['Yes.', 'smiling', undefined, undefined],
      ['She has the form.', undefined, undefined, undefined],
    ]);
    expect(after.stage.prop).toBe('open');
    expect(after.ending).toBe('her-form');
  });

  test('finds the line of knots, of choices by both their paths, and of ids', () => {
    const { lineOf, where } = compiled;
    expect(lineOf('lobby')?.line).toBe(lineWith('=== lobby'));
    expect(lineOf('office')).toMatchObject({ file: 'stories/visit.ink', line: lineWith('=== office') });
    const story = new Story(scenario?.story ?? '');
    while (story.canContinue) story.Continue();
    const lines = [lineWith('#id:ask-parts'), lineWith('#id:squeeze'), lineWith('#id:renee')];
    expect(story.currentChoices.map(({ sourcePath }) => lineOf(sourcePath)?.line)).toEqual(lines);
    expect(story.currentChoices.map(({ targetPath }) => lineOf(String(targetPath))?.line)).toEqual(lines);
    expect(lineOf('nowhere')).toBeUndefined();
    expect(where.responses.squeeze?.line).toBe(lineWith('#id:squeeze'));
    expect(where.moments.lobby?.line).toBe(lineWith('#moment:lobby'));
    expect(where.endings['her-form']?.line).toBe(lineWith('#ending:'));
  });
});

describe('the name of the file', () => {
  test('gives the title where there is none, and the language of a translation', () => {
    const other = compile('Hola.\n-> END\n', {}, true, 'a/two-fridays.es.ink').scenario;
    expect(other).toMatchObject({ id: 'two-fridays', meta: { title: 'two-fridays', language: 'es', cast: [] } });
    expect(compile('Hi.\n-> END\n', {}, true, 'plain.ink').scenario?.meta).toMatchObject({
      title: 'plain',
      language: 'en',
    });
  });
});

describe('a story of another kind', () => {
  test('plays and is asked for nothing', () => {
    const plain = compile(
      '# author: Somebody\nWatson: Well? # CLASS: big\n* [Yes] Yes. -> done\n* No\n- (done) Fine. -> END\n',
    );
    expect(told(plain)).toEqual([]);
    expect(plain.scenario?.meta.title).toBe('visit');
  });
});

describe('a response', () => {
  test('takes its words from before and inside the bracket, and the first branch of logic', () => {
    const text = 'VAR x = true\nHi.\n* Hello[ {x:there|you} #id:a], he said.\n-\n-> END\n';
    expect(compile(text).scenario?.notes.responses).toEqual({ a: { text: 'Hello there' } });
  });

  test('is tied to its comments under the last of its lines, over other comments', () => {
    const text = 'Hi. #moment:m\n* (go)\n  {true}\n  // note\n  [Hello #id:a]\n- -> END\n';
    expect(compile(text).findings.map(({ rule }) => rule)).toContain('ending-without-name');
    const trailing = compile(
      'Hi. #moment:m\n* [Hello #id:a] //pull: On the line itself.\n  // an ordinary note\n\n  //felt: Below.\n- -> END\n',
    );
    expect(trailing.scenario?.notes.responses).toEqual({
      a: { text: 'Hello', pull: 'On the line itself.', felt: 'Below.' },
    });
  });
});
