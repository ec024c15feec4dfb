/** Opening files: which of them is the story, what is made up for it, and one answer for everything that is none. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/core/compile/compile.ts';
import { open } from '../../src/core/story/playthrough.ts';
import type { Chosen, Outcome } from '../../src/open/outcome.ts';
import { readStory } from '../../src/open/readStory.ts';
import { textOf } from '../../src/open/texts.ts';
import { file } from './files.ts';

const tale = 'Rain.\n* [Go out] -> out\n* [Stay] -> END\n=== out\nIt stops.\n-> END\n';

/** The JSON an Ink tool makes of a text. */
function json(text: string): string {
  const { scenario } = compileScenario({ path: 'a.ink', text, read: () => undefined });
  if (scenario === undefined) throw new Error('The story of this test does not compile.');
  return scenario.story;
}

async function opened(files: readonly Chosen[], wanted?: string): Promise<Extract<Outcome, { kind: 'opened' }>> {
  const outcome = await readStory({ files, ...(wanted === undefined ? {} : { wanted }) });
  if (outcome.kind !== 'opened') throw new Error(`Not opened: ${JSON.stringify(outcome)}`);
  return outcome;
}

describe('a story without our tags', () => {
  it('plays, with a title out of its name, nobody on the stage and the plain room', async () => {
    const { scenario, findings } = await opened([file('a-rainy_day.ink', tale)]);
    expect(findings).toEqual([]);
    expect(scenario.meta).toMatchObject({ title: 'a rainy day', cast: [], place: 'plain', notes: [], card: [] });
    const playing = open(scenario, 1);
    if (!playing.ok) throw new Error('It does not play.');
    expect(playing.play.beat.responses.map(({ text }) => text)).toEqual(['Go out', 'Stay']);
  });

  it('is known by the hash of its compiled form', async () => {
    const { scenario } = await opened([file('a.ink', tale)]);
    expect(scenario.edition).toBe(createHash('sha256').update(scenario.story).digest('hex').slice(0, 16));
    expect((await opened([file('b.ink', tale)])).scenario.edition).toBe(scenario.edition);
    expect((await opened([file('a.ink', `${tale}\nMore.`)])).scenario.edition).not.toBe(scenario.edition);
  });

  it('plays the same from its compiled form, byte order mark and all', async () => {
    const { scenario } = await opened([file('My tale.ink.json', `\uFEFF${json(tale)}`)]);
    expect(scenario.meta.title).toBe('My tale');
    expect(scenario.edition).toBe((await opened([file('a.ink', tale)])).scenario.edition);
  });
});

describe('a story with our tags', () => {
  it('keeps its title, cast and place', async () => {
    const tagged = `# title: At the door\n# client: Ana Ruiz\n# cast: Ana, You\n# place: lobby\nAna: Hello.\n-> END\n`;
    for (const one of [file('x.ink', tagged), file('x.json', json(tagged))]) {
      const { scenario } = await opened([one]);
      expect(scenario.meta).toMatchObject({ title: 'At the door', client: 'Ana Ruiz', cast: ['Ana', 'You'] });
      expect(scenario.meta.place).toBe('lobby');
    }
  });
});

describe('a folder', () => {
  const part = file('book/parts/end.ink', '=== out\nIt stops.\n-> END\n');
  const main = file('book/main.ink', 'INCLUDE parts/end.ink\nRain.\n-> out\n');

  it('plays the one story that no other includes', async () => {
    expect((await opened([part, main])).scenario.meta.title).toBe('main');
  });

  it('asks which, where it holds several, and plays the one that was wanted', async () => {
    const files = [part, main, file('book/other.ink', tale), file('book/old.json', json(tale))];
    expect(await readStory({ files })).toEqual({
      kind: 'several',
      stories: ['book/main.ink', 'book/old.json', 'book/other.ink'],
    });
    expect((await opened(files, 'book/other.ink')).scenario.meta.title).toBe('other');
    expect((await opened(files, 'book/main.ink')).scenario.meta.title).toBe('main');
  });

  it('takes the source where its compiled form lies beside it, and no other JSON for a story', async () => {
    const files = [main, part, file('book/main.ink.json', json(tale)), file('book/package.json', '{"name":"x"}')];
    expect((await opened(files)).scenario.meta.title).toBe('main');
  });

  it('without a story says so', async () => {
    for (const files of [[file('a/notes.txt', 'x'), file('a/data.json', '{}')], [file('a/data.json', '{}')]]) {
      expect(await readStory({ files })).toEqual({ kind: 'refused', why: 'no-story' });
    }
  });
});

describe('what is no story', () => {
  const story = json(tale);
  it.each([
    ['a picture', 'a.ink', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), 'not-text'],
    ['Latin-1', 'a.ink', new Uint8Array([99, 97, 102, 233, 10]), 'not-text'],
    ['JSON of something else', 'package.json', '{"name":"x"}', 'not-a-story'],
    ['a JSON list', 'list.json', '[1,2]', 'not-a-story'],
    ['half a story', 'half.json', story.slice(0, story.length / 2), 'not-json'],
    ['a story of an old Ink', 'old.json', '{"inkVersion":11,"root":[["G>",null],"done",null]}', 'older'],
    ['a story of a coming Ink', 'new.json', story.replace('"inkVersion":21', '"inkVersion":99'), 'newer'],
    ['a story that only says so', 'x.json', '{"inkVersion":21,"root":["->",{"x":{"y":4}}],"listDefs":5}', 'damaged'],
    ['another kind of file', 'notes.docx', 'PK', 'no-story'],
  ])('is refused with its name: %s', async (_what, path, content, why) => {
    expect(await readStory({ files: [file(path, content)] })).toEqual({ kind: 'refused', why, file: path });
  });

  it('is refused when it was moved after it was chosen', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) } as unknown as Blob;
    expect(await readStory({ files: [{ path: 'a.ink', file: gone }] })).toEqual({
      kind: 'refused',
      why: 'unreadable',
      file: 'a.ink',
    });
  });

  it('is refused unread when it is larger than any story', async () => {
    const huge = { size: 30_000_000, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as Blob;
    expect(await readStory({ files: [{ path: 'a.ink', file: huge }] })).toEqual({ kind: 'refused', why: 'too-large' });
  });
});

describe('a story with mistakes', () => {
  it('is answered with each, by file and line', async () => {
    const files = [
      file('b/main.ink', 'INCLUDE part.ink\nRain.\n-> nowhere\n'),
      file('b/part.ink', '=== out\n{ x\n-> END\n'),
    ];
    const outcome = await readStory({ files });
    if (outcome.kind !== 'findings') throw new Error(`${outcome.kind} came instead of findings.`);
    expect(outcome.findings.map(({ file: path, line }) => `${path}:${line}`)).toContain('b/part.ink:2');
    expect(outcome.findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each([
    ['includes itself', [file('a.ink', 'INCLUDE a.ink\nRain.\n')], 'include-loop', 'a.ink:1'],
    [
      'includes another that includes it',
      [file('b/one.ink', 'Rain.\nINCLUDE two.ink\n'), file('b/two.ink', 'INCLUDE one.ink\n')],
      'include-loop',
      'b/two.ink:1',
    ],
    ['includes what was not chosen', [file('a.ink', 'Rain.\nINCLUDE more.ink\n')], 'missing-include', 'a.ink:2'],
    ['nests without end', [file('a.ink', `${'{'.repeat(400)}x${'}'.repeat(400)}\n`)], 'nested-too-deep', 'a.ink:1'],
  ] as const)('is answered when it %s', async (_what, files, rule, at) => {
    const [first] = files;
    const outcome = await readStory({ files, ...(files.length > 1 ? { wanted: first.path } : {}) });
    if (outcome.kind !== 'findings') throw new Error(`${outcome.kind} came instead of findings.`);
    expect(outcome.findings.map((one) => [one.rule, `${one.file}:${one.line}`])).toContainEqual([rule, at]);
  });

  it('is played even so where Ink could make a story of it', async () => {
    const { scenario, findings } = await opened([file('a.ink', 'Rain.\n* [Go] -> END\n/* and then\n')]);
    expect(findings.map(({ rule }) => rule)).toEqual(['unclosed-comment']);
    expect(open(scenario, 1).ok).toBe(true);
  });
});

describe('text', () => {
  const word = 'né à Ω';
  const wide = (little: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 + word.length * 2));
    view.setUint16(0, 0xfeff, little);
    for (const [at, unit] of word.split('').entries()) view.setUint16(2 + at * 2, unit.charCodeAt(0), little);
    return new Uint8Array(view.buffer);
  };

  it('is read from UTF-8 and from marked UTF-16, without its mark', () => {
    expect(textOf(new TextEncoder().encode(word))).toBe(word);
    expect(textOf(new TextEncoder().encode(`\uFEFF${word}`))).toBe(word);
    expect(textOf(wide(true))).toBe(word);
    expect(textOf(wide(false))).toBe(word);
  });
});
