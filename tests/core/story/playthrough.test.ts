import { describe, expect, it } from 'vitest';
import { asidesOf, shownOrder } from '../../../src/core/story/order.ts';
import { open, opener } from '../../../src/core/story/playthrough.ts';
import { ink, meta, play, visit } from './fixture.ts';

describe('a beat', () => {
  it('[ST1] holds the lines since the last act and the responses on offer, with no global tag on its first line', () => {
    const { beat } = play(visit);
    expect(beat.lines.map((line) => [line.speaker, line.text])).toEqual([
      [undefined, 'The binder has tabs.'],
      ['Yolanda', "I don't want to start crying in there."],
    ]);
    expect(beat.lines.flatMap((line) => line.unknown ?? [])).toEqual([]);
    expect(beat.responses.map((response) => response.key)).toEqual(['ask-parts', 'get-the-door', 'renee']);
    expect(beat.moment).toEqual({ id: 'lobby', context: 'third', differ: false });
    expect(beat.end).toBe(false);
  });

  it('[ST2] tells acts and asides from speech, and reads move, override and flags from inside the bracket', () => {
    const [said, done, aside] = play(visit).beat.responses;
    expect(said).toMatchObject({ act: false, aside: false, move: 'advocate-with', flags: [] });
    expect(done).toMatchObject({
      act: true,
      text: 'Squeeze her shoulder and get the door.',
      override: { boundary: -2 },
      flags: ['gift'],
    });
    expect(aside).toMatchObject({ aside: true });
  });

  it('[ST3] folds moods, places, entrances, exits and the thing in her hands into the stage of each line', () => {
    const run = play(visit);
    expect(run.beat.stage).toEqual({ place: 'lobby', present: ['Yolanda', 'You'], moods: { Yolanda: 'worried' } });
    run.choose('get-the-door');
    const [okay, income] = run.beat.lines;
    expect(okay?.stage.prop).toBe('closed');
    expect(income).toMatchObject({ enter: ['Devlin'], place: 'housing-office' });
    expect(income?.stage.present).toEqual(['Yolanda', 'You', 'Devlin']);
    expect(income?.stage.prop).toBe('closed');
  });

  it('[ST4] carries the open moment over an aside until a decision is taken', () => {
    const run = play(visit);
    run.choose('renee');
    expect(run.beat.lines.map((line) => line.speaker)).toEqual(['Renée', undefined]);
    expect(run.beat.lines[1]?.stage.present).not.toContain('Renée');
    expect(run.beat.moment).toEqual({ id: 'lobby', context: 'third', differ: false });
    expect(run.beat.responses.map((response) => response.key)).toEqual(['ask-parts', 'get-the-door']);
    run.choose('ask-parts');
    expect(run.beat.moment?.id).toBe('income');
  });

  it('is there again where it was held, and goes on from it as it did', () => {
    const run = play(visit);
    run.choose('renee');
    const { beat } = run;
    const back = run.hold();
    run.choose('get-the-door');
    const after = run.beat;
    run.choose('turn');
    expect(back()).toBe(true);
    expect(run.beat).toEqual(beat);
    run.choose('get-the-door');
    expect(run.beat).toEqual(after);
  });

  it('begins again in a story that is opened again as in one that is opened anew', () => {
    const scenario = ink(
      'VAR n = 0\n~ n = n + 1\n{n} {RANDOM(1, 900)} {shuffle:|a|b|c}\n* [On #id:on]\n~ n = n + 1\n{n} {RANDOM(1, 900)}\n-> END',
    );
    const reopen = opener(scenario);
    for (const seed of [7, 8, 7, 7, 8]) {
      const [again, anew] = [reopen(seed), open(scenario, seed)];
      if (!again.ok || !anew.ok) throw new Error('the fixture does not open');
      expect(again.play.beat).toEqual(anew.play.beat);
      again.play.choose('on');
      anew.play.choose('on');
      expect(again.play.beat).toEqual(anew.play.beat);
    }
  });

  it('opens a story anew that was left in the midst of something, and tells what is wrong with one that never begins', () => {
    const reopen = opener(ink('One.\n* [Round #id:round]\n-> a\n=== a ===\n~ temp x = 1\n-> a'));
    for (const seed of [7, 7, 8]) {
      const opened = reopen(seed);
      if (!opened.ok) throw new Error('the fixture does not open');
      expect(opened.play.beat.lines.map(({ text }) => text)).toEqual(['One.']);
      opened.play.choose('round');
      expect(opened.play.trouble?.rule).toBe('too-many-steps');
    }
    const never = opener(ink('-> a\n=== a ===\n-> a'));
    for (const seed of [7, 8]) expect(never(seed)).toMatchObject({ ok: false, trouble: { rule: 'too-many-steps' } });
  });

  it('[ST5] ends with the name of its ending and no response', () => {
    const run = play(visit);
    run.choose('get-the-door');
    run.choose('turn');
    expect(run.beat).toMatchObject({ end: true, ending: 'her-form', responses: [] });
    expect(run.beat.lines.map((line) => line.text)).toContain('It is quiet on the way out.');
  });

  it('refuses a response that is not on offer and stays where it is', () => {
    const run = play(visit);
    const before = run.beat;
    expect(run.choose('turn')).toBe(false);
    expect(run.beat).toBe(before);
  });

  it('names a response without an id by its path, and keeps a second use of one id apart', () => {
    const keys = play('One.\n* [a]\n* [b #id:x]\n* [c #id:x]\n- -> END\n').beat.responses.map((r) => r.key);
    expect(keys[0]).toMatch(/^~/);
    expect(keys[1]).toBe('x');
    expect(keys[2]).toMatch(/^~/);
    expect(new Set(keys).size).toBe(3);
  });

  it('plays on over moods, moves and speakers that nobody knows, and keeps the tags to be named', () => {
    const { beat } = play('Zed: Hello there. #purple #ctx:weather\n* [Go #id:a #move:teleport #a:9]\n- -> END\n');
    expect(beat.lines[0]).toMatchObject({ text: 'Zed: Hello there.', unknown: ['purple', 'ctx:weather'] });
    expect(beat.responses[0]?.move).toBeUndefined();
    expect(beat.responses[0]?.override).toBeUndefined();
  });

  it('leaves HTML and script in the text as text', () => {
    const { beat } = play('<b>Bold</b> and <script>alert(1)</script>\n-> END\n');
    expect(beat.lines[0]?.text).toBe('<b>Bold</b> and <script>alert(1)</script>');
  });

  it('compares speakers in NFC', () => {
    const decomposed = 'Rene\u0301e: Hello.\n-> END\n';
    expect(play(decomposed).beat.lines[0]).toMatchObject({ speaker: 'Renée', text: 'Hello.' });
  });
});

describe('the guard', () => {
  const trouble = (text: string) => {
    const opened = open(ink(text), 1);
    if (opened.ok) throw new Error('it should not have opened');
    return opened.trouble;
  };
  it('[ST6] stops a divert loop and names the knot', () => {
    expect(trouble('-> a\n=== a ===\n-> b\n=== b ===\n-> a\n')).toMatchObject({
      rule: 'too-many-steps',
      knot: expect.stringMatching(/^[ab]$/),
    });
  });
  it('[ST6] stops a loop that prints', () => {
    expect(trouble('-> a\n=== a ===\nhello\n-> a\n')).toMatchObject({ rule: 'too-many-steps', knot: 'a' });
  });
  it('[ST6] stops a loop that glues its words into one line, while the line is still short', () => {
    expect(trouble('-> a\n=== a ===\nhello <>\n-> a\n')).toMatchObject({ rule: 'too-much-output', knot: 'a' });
    expect(play(`${'word <>\n'.repeat(400)}\n-> END\n`).beat.lines[0]?.text).toHaveLength(400 * 5 - 1);
  });
  it('[ST6] stops a runaway tunnel, a runaway function and a runaway thread', () => {
    expect(trouble('-> a\n=== a ===\n-> a ->\n->->\n')).toMatchObject({ rule: 'too-deep', knot: 'a' });
    expect(trouble('{f(1)}\n-> END\n=== function f(x) ===\n~ return f(x + 1)\n')).toMatchObject({ rule: 'too-deep' });
    expect(trouble('-> a\n=== a ===\n<- a\n* x\n-> END\n')).toMatchObject({ rule: 'too-many-threads', knot: 'a' });
  });
  it('[ST6] stops a string that doubles before it fills the memory', () => {
    expect(trouble('VAR s = "aaaa"\n-> a\n=== a ===\n~ s = s + s\n-> a\n')).toMatchObject({
      rule: 'string-too-long',
      knot: 'a',
    });
  });
  it('says when a story runs out of content, and keeps the lines that were read', () => {
    const run = play('-> a\n=== a ===\nhello\n* [go]\n  there\n');
    run.choose(run.beat.responses[0]?.key ?? '');
    expect(run.trouble?.rule).toBe('ran-out-of-content');
    expect(run.beat.lines.map((line) => line.text)).toEqual(['there']);
    expect(run.choose('anything')).toBe(false);
  });
  it('turns an error thrown raw by the runtime into trouble', () => {
    expect(trouble('-> a\n=== a ===\nhello {1 % 0}\n-> END\n')).toMatchObject({ rule: 'ink-error', knot: 'a' });
  });
  it('answers text that is no story', () => {
    expect(open({ story: '{"a":1}', meta }, 1)).toMatchObject({ ok: false, trouble: { rule: 'not-a-story' } });
    expect(open({ story: 'nothing', meta }, 1)).toMatchObject({ ok: false, trouble: { rule: 'not-a-story' } });
  });
  it('lets an ordinary long story through', () => {
    const knots = Array.from(
      { length: 500 },
      (_, i) => `=== k${i} ===\nLine ${i}.\n-> ${i === 499 ? 'END' : `k${i + 1}`}`,
    );
    const { beat } = play(`-> k0\n${knots.join('\n')}\n`);
    expect(beat.lines).toHaveLength(500);
  });
});

describe('a name with nothing said after it', () => {
  it('[ST3] leaves whoever speaks from elsewhere out of the picture', () => {
    const { beat } = play('You: So.\nDevlin: Off the record. #far #sad\nDevlin: I am here now.\n-> END\n');
    expect(beat.lines.map(({ speaker, enter, stage }) => [speaker, enter, stage.present.includes('Devlin')])).toEqual([
      ['You', undefined, false],
      ['Devlin', undefined, false],
      ['Devlin', ['Devlin'], true],
    ]);
    expect(beat.stage.moods.Devlin).toBe('sad');
  });

  it('[ST3] changes the stage and is no line', () => {
    const { beat } = play('Yolanda: #sad\nYolanda: So.\n-> END\n');
    expect(beat.lines.map((line) => line.text)).toEqual(['So.']);
    expect(beat.stage.moods.Yolanda).toBe('sad');
  });
});

describe('chance', () => {
  const story = '{~one|two|three|four|five} {RANDOM(1, 1000)}\n-> END\n';
  it('[ST8] is drawn from the recorded seed', () => {
    const said = (seed: number) => play(story, seed).beat.lines[0]?.text;
    expect(said(11)).toBe(said(11));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(said)).size).toBeGreaterThan(2);
  });
  it('[ST9] shows the same responses in the same order for one seed, and leaves asides out', () => {
    const { responses } = play(visit).beat;
    expect(shownOrder(responses, 5)).toEqual(shownOrder([...responses], 5));
    expect(
      shownOrder(responses, 5)
        .map((r) => r.key)
        .sort(),
    ).toEqual(['ask-parts', 'get-the-door']);
    expect(asidesOf(responses).map((r) => r.key)).toEqual(['renee']);
    const firsts = new Set(Array.from({ length: 20 }, (_, seed) => shownOrder(responses, seed)[0]?.key));
    expect(firsts.size).toBe(2);
  });
});
