/** Names, uses, renaming and mends: what the editor knows of a text without a screen. */
import { describe, expect, it } from 'vitest';
import { credit, currentCodebook } from '../../src/core/codebook/codebook.ts';
import { isMood, moods } from '../../src/core/story/beat.ts';
import { compileText, tell } from '../../src/studio/compile/make.ts';
import type { Files } from '../../src/studio/compile/told.ts';
import { changeBetween } from '../../src/studio/editor/change.ts';
import { codeOf } from '../../src/studio/editor/codeOf.ts';
import { allTags } from '../../src/studio/editor/complete.ts';
import { meaningAt, tagMeans } from '../../src/studio/editor/meaning.ts';
import { mendOf } from '../../src/studio/editor/mends.ts';
import { symbolAt } from '../../src/studio/editor/navigate.ts';
import { rename, usesOf } from '../../src/studio/editor/rename.ts';
import { allSymbols, symbolsIn } from '../../src/studio/editor/symbols.ts';
import { worthOf } from '../../src/studio/editor/worth.ts';
import { withLook } from '../../src/studio/looks/withLook.ts';
import { moodLikes } from '../../src/words/moods.ts';
import { checkSentence } from '../../src/words/rules/say.ts';
import { published, template } from './texts.ts';

const small = `VAR trust = 0
-> lobby
=== lobby ===
The lobby has a lobby clock. // lobby
Sam: The lobby? #moment:lobby
* (early) [To the lobby #id:lobby] -> office.door
* {trust > 0} [Stay] -> lobby
- ~ trust = trust + 1
{lobby > 1: Again. -> lobby | Once.}
-> END
=== office ===
= door
{office.door: Back at the door.}
-> lobby.early
`;

/** Column just inside the last word of that name on the line. */
const placeOf = (line: number, word: string): number => (small.split('\n')[line - 1] ?? '').lastIndexOf(word) + 2;

const findings = (text: string, files: Files = {}) => {
  const all = { 'a.ink': text, ...files };
  const ask = {
    kind: 'compile',
    version: 1,
    main: 'a.ink',
    files: all,
    places: ['bench'],
    walk: { taken: [], seed: 1 },
  } as const;
  return tell(ask, compileText(ask), 0).findings;
};

/** All that a compiled story can print, in order. */
const printed = (story = ''): readonly string[] => [...story.matchAll(/"\^(?:[^"\\]|\\.)*"/g)].map(([text]) => text);

describe('names', () => {
  it('are found with their place', () => {
    const found = symbolsIn('a.ink', small).map(({ kind, name, line, column }) => `${kind} ${name} ${line}:${column}`);
    expect(found).toEqual([
      'variable trust 1:5',
      'knot lobby 3:5',
      'moment lobby 5:17',
      'label early 6:4',
      'knot office 11:5',
      'stitch door 12:3',
    ]);
  });
  it('are told from words, tags and comments of the same letters', () => {
    const [lobby] = allSymbols({ 'a.ink': small }).filter(({ kind }) => kind === 'knot');
    if (lobby === undefined) throw new Error('The knot was not found.');
    expect(usesOf(lobby, { 'a.ink': small }).map(({ line }) => line)).toEqual([2, 3, 7, 9, 9, 14]);
  });
  it('are looked for in their own knot first', () => {
    expect(symbolAt({ 'a.ink': small }, { file: 'a.ink', line: 6, column: placeOf(6, 'door') })?.name).toBe('door');
    expect(symbolAt({ 'a.ink': small }, { file: 'a.ink', line: 7, column: placeOf(7, 'lobby') })?.kind).toBe('knot');
  });
  it('keep their columns where code is told from words', () => {
    for (const { files } of published) {
      for (const text of Object.values(files)) {
        const rows = text.split('\n');
        expect(codeOf(text).map((row) => row.length)).toEqual(rows.map((row) => row.length));
      }
    }
  });
});

describe('renaming', () => {
  it('makes the same story under another name, and back, in every published scenario', () => {
    for (const { name, files } of published) {
      const before = printed(compileText({ main: name, files, places: [] }).scenario?.story);
      for (const [index, knot] of allSymbols(files)
        .filter(({ kind }) => kind === 'knot')
        .entries()) {
        const renamed = rename(knot, 'another_name', files);
        if (!renamed.ok) throw new Error(`${name}: ${knot.name} ${renamed.why}`);
        if (index === 1) {
          const after = compileText({ main: name, files: { ...files, ...renamed.files }, places: [] });
          expect(after.core.findings.filter(({ rule }) => rule === 'ink-error')).toEqual([]);
          expect(printed(after.scenario?.story)).toEqual(before);
        }
        const [other] = allSymbols({ ...files, ...renamed.files }).filter((one) => one.name === 'another_name');
        if (other === undefined) throw new Error(`${name}: ${knot.name} has no other name.`);
        const back = rename(other, knot.name, { ...files, ...renamed.files });
        expect({ ...files, ...(back.ok ? back.files : renamed.files) } as Files).toEqual(files);
      }
    }
  }, 60_000);
  it('refuses names that are none, and names that are taken', () => {
    const [trust] = allSymbols({ 'a.ink': small });
    if (trust === undefined) throw new Error('The variable was not found.');
    expect(rename(trust, 'END', { 'a.ink': small })).toEqual({ ok: false, why: 'no-name' });
    expect(rename(trust, '2nd', { 'a.ink': small })).toEqual({ ok: false, why: 'no-name' });
    expect(rename(trust, 'office', { 'a.ink': small })).toEqual({ ok: false, why: 'taken' });
  });
});

describe('a mend', () => {
  const head = '# client: Sam Ortiz\n# cast: Sam, You\n# place: bench\nSam: Hello. #worried #moment:one\n';
  it.each([
    ['a misspelled move', `${head}* [Yes #id:yes #move:open-qestion]\n  -> END\n`],
    ['a misspelled mood', head.replace('#worried', '#wrried')],
    ['a mood by its meaning', head.replace('#worried', '#frightened')],
    ['a response without an id', `${head}* [Yes, please #move:rescue]\n  -> END\n`],
    ['two responses of one id', `${head}* [Yes #id:yes #move:rescue]\n* [No #id:yes #move:rescue]\n- -> END\n`],
    ['an arrow that is printed', `${head}Go on → there.\n-> END\n`],
    ['an ending that does not end', `${head}-> over\n=== over ===\nOver. #ending:one\n//stands: Sam waits.\n`],
    ['a hash that cuts a line', `${head}Room # 5 is free.\n-> END\n`],
  ])('settles %s', (_what, text) => {
    const mendable = findings(text).filter((finding) => mendOf(finding, text) !== undefined);
    expect(mendable.length).toBeGreaterThan(0);
    for (const finding of mendable) {
      const mend = mendOf(finding, text);
      if (mend === undefined) throw new Error('It had a mend a moment ago.');
      const { from, to, insert } = mend.change;
      const mended = text.slice(0, from) + insert + text.slice(to);
      const same = findings(mended).filter(({ says, line }) => says === finding.says && line === finding.line);
      expect(same).toEqual([]);
    }
  });
});

describe('what a row means', () => {
  it.each([
    ['  //pull: You are tired.', 4, /^\/\/pull: is the kind reason/],
    ['Bye. #ending:over // said', 2, /^That is something told/],
    ['Bye. #ending:over // said', 8, /^#ending: gives/],
    ['//stands: Sam has gone home.', 20, /^\/\/stands: says/],
    ['* [Yes #id:yes #move:rescue]', 18, /\. /],
    ['Sam: Hi. #moment:one #ctx:asked', 25, /^What makes the same move/],
    ['=== lobby ===', 0, /^A part of a scene/],
    ['= door', 0, /^A part of a knot/],
    ['//todo: write on', 3, /^A row behind \/\//],
    ['Sam: Hi.', 3, /^That is something said/],
    ['Sam: Hi. #worried #moment:one', 14, /^That is a mood: .* calm, worried/],
    ['# note: a hospital stay', 20, /^#note: names/],
    ['* [Yes #id:yes #move:rescue]', 9, /^#id: is the name/],
    ['* [Yes #id:yes #move:rescue]', 0, /^\* begins a response that can be taken once/],
    ['* [Yes #id:yes #move:rescue]', 5, /^\* begins/],
    ['+ [Again #id:again]', 0, /^\+ begins/],
    ['  -> office', 6, /^-> goes on/],
    ['- (ask)', 0, /^- is where/],
    ['VAR yellow = false', 9, /^VAR is something/],
    ['~ yellow = true', 5, /^~ changes/],
    ['INCLUDE shared/ferry-street.ink', 12, /^INCLUDE puts/],
    ['You go in. {met:Again.}', 11, /^Braces hold/],
    ['//rule: No rides.', 10, /^\/\/rule: is one house rule/],
    ['//waive W2: once', 4, /^\/\/waive says/],
    ['   ', 1, undefined],
  ])('%j at column %i', (row, column, said) => {
    const sentence = meaningAt(row, column)?.sentences.join(' ');
    if (said === undefined) expect(sentence).toBeUndefined();
    else expect(sentence).toMatch(said);
  });
});

describe('what a move is worth', () => {
  const above = ['Sam: Am I wrong? #moment:first #ctx:fact', '* [Other #id:other #move:rescue]'];
  it('is told in the context of the moment above it, with what the author wrote over it', () => {
    const at = (move: string, rows = above) => worthOf(`* [Words. #id:x #move:${move}] // said`, rows);
    expect(at('emphasise-choice')).toEqual(credit(currentCodebook, 'emphasise-choice', 'fact'));
    expect(at('emphasise-choice', ['Sam: So. #moment:other'])).toEqual(
      credit(currentCodebook, 'emphasise-choice', 'none'),
    );
    expect(at('emphasise-choice')).not.toEqual(at('emphasise-choice', []));
    expect(at('emphasise-choice #a:2 #b:1')).toEqual({ autonomy: 2, boundary: 1 });
    expect(at('no-such-move')).toBeUndefined();
    expect(worthOf('Sam: Hello. #calm', above)).toBeUndefined();
  });
});

describe('what is offered while a tag is written', () => {
  it('says of each tag what it means', () => {
    for (const tag of [...allTags, ...moods]) expect(tagMeans(tag).join(' '), tag).toMatch(/^[#A-Z].{20,}\.$/);
  });
});

describe('a mood that is none', () => {
  it.each([
    ['mad', 'angry'],
    ['Happy', 'smiling'],
    ['woried', 'worried'],
  ])('#%s is told, and mended, as %s', (word, mood) => {
    const text = `# cast: Sam, You\n# place: bench\nSam: Hello. #${word}\n-> END\n`;
    const [finding] = findings(text).filter(({ says }) => says === 'unknown-mood');
    if (finding === undefined) throw new Error('Nothing was found.');
    expect(mendOf(finding, text)?.with).toBe(mood);
    expect(checkSentence(finding)).toContain(mood);
  });
  it('has no mend where its meaning is not known', () => {
    const text = '# cast: Sam, You\n# place: bench\nSam: Hello. #velvety\n-> END\n';
    const [finding] = findings(text).filter(({ says }) => says === 'unknown-mood');
    expect(finding && mendOf(finding, text)).toBeUndefined();
  });
  it('is looked up among words for every mood that is drawn, each in one list', () => {
    expect(Object.keys(moodLikes)).toEqual([...moods]);
    const words = Object.values(moodLikes).flatMap((list) => list().split(', '));
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter(isMood)).toEqual([]);
  });
});

describe('the change between two texts', () => {
  it('makes one of the other and touches no more than it must', () => {
    const other = template.replace('Imani: It has. #sad', 'Imani: It has, it has. #sad');
    const change = changeBetween(template, other);
    if (change === undefined) throw new Error('No change was found.');
    expect(template.slice(0, change.from) + change.insert + template.slice(change.to)).toBe(other);
    expect(change.insert.length).toBeLessThan(12);
    expect(changeBetween(template, template)).toBeUndefined();
  });
});

describe('looks', () => {
  it('are written under the cast, over those that stand, and under the others', () => {
    const top = '# title: A\n# cast: Sam, Dana, You\n# place: bench\n\nSam: Hi.\n';
    const one = withLook(top, 'Sam', 'kit');
    expect(one.split('\n').slice(1, 4)).toEqual(['# cast: Sam, Dana, You', '# looks: Sam = kit', '# place: bench']);
    const two = withLook(one, 'Dana', 'rosa');
    expect(two.split('\n').slice(2, 4)).toEqual(['# looks: Sam = kit', '# looks: Dana = rosa']);
    expect(withLook(two, 'Sam', 'teo')).toBe(two.replace('Sam = kit', 'Sam = teo'));
    expect(withLook('Sam: Hi.\n', 'Sam', 'kit')).toBe('# looks: Sam = kit\nSam: Hi.\n');
  });
});
