/** The files a story is handed over in: what is in them, that they are the same wherever they are made, and that nothing in them can break out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { portraitFiles } from '../../src/build/portraits/plugin.ts';
import { compileScenario } from '../../src/core/compile/compile.ts';
import type { BuiltPlayer } from '../../src/export/format.ts';
import { exportAs, exportFormats, formatNamed } from '../../src/export/formats.ts';
import { html } from '../../src/export/html.ts';
import { filesOfZip, zip } from '../../src/export/ink.ts';
import { NoSlot } from '../../src/export/page.ts';
import { scorm12, scorm2004 } from '../../src/export/scorm.ts';
import { printEmbedded, printSlot, readSlot, slotId } from '../../src/export/slot.ts';
import { handed, handedFile } from './handed.ts';

const drawings = portraitFiles();
const player: BuiltPlayer = {
  html: `<!doctype html><body><div id="app"></div><script type="application/json" id="${slotId}"></script></body>`,
  thirdParty: 'Work of others </script><!-- here',
  read: async (path) => {
    const make = drawings.get(path);
    if (make === undefined) throw new Error(`${path} is not there.`);
    return make();
  },
};

const folder = mkdtempSync(join(tmpdir(), 'alongside-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function slotIn(page: string) {
  const text = new RegExp(`<script type="application/json" id="${slotId}">([^<]*)</script>`).exec(page)?.[1] ?? '';
  const slot = readSlot(text);
  if (slot === undefined) throw new Error('the slot cannot be read');
  return slot;
}

const twenty = handed('twenty-dollars');

describe('the slot', () => {
  it('gives back what was put in, and holds no sign that could end it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.string()),
        fc.constantFrom('</script>', '<!--', '\u2028', ']]>', '\u0000', '雨'),
        (given, odd) => {
          const files = new Map(Object.entries({ ...given, [odd]: `${odd}x` }));
          const printed = printSlot({ stories: [], files, course: { standard: 'scorm12', score: true } });
          expect(printed).not.toMatch(/[<\u2028\u2029]/);
          expect(readSlot(printed)).toEqual({ stories: [], files, course: { standard: 'scorm12', score: true } });
        },
      ),
      { numRuns: 50 },
    );
    expect(JSON.parse(printEmbedded('</script>\u2028'))).toBe('</script>\u2028');
  });

  it.each(['', '{}', '{"version":2,"stories":[],"packed":""}', '{"version":1,"stories":[],"packed":"AAAA"}', 'x'])(
    'that is empty, newer or damaged is not read: %s',
    (text) => {
      expect(readSlot(text)).toBeUndefined();
    },
  );
});

describe('one page', () => {
  it('carries the story, its proof, the licenses and the drawings it needs, and no others', async () => {
    const { name, bytes } = await exportAs(html, twenty, player);
    expect(name).toBe('twenty-dollars.html');
    const { files, stories, course } = slotIn(strFromU8(bytes));
    expect(course).toBeUndefined();
    expect(stories.map(({ id }) => id)).toEqual(['twenty-dollars']);
    expect(JSON.parse(files.get('stories/twenty-dollars.json') ?? '')).toEqual(twenty.scenario);
    expect(files.get('stories/twenty-dollars.proof.json')).toBe(twenty.proof);
    expect(files.get('THIRD-PARTY.txt')).toBe(player.thirdParty);
    const people = new Set([...files.keys()].flatMap((path) => /^figures\/(\w+(-\d)?)\.json$/.exec(path)?.[1] ?? []));
    expect([...people].filter((id) => !id.startsWith('you-'))).toEqual(['teo', 'renee']);
    expect([...people].filter((id) => id.startsWith('you-'))).toHaveLength(7);
    const places = [...files.keys()].filter((path) => path.startsWith('places/'));
    expect(places).toContain('places/plain.svg');
    const named = places.flatMap((path) => /^places\/(?!front|plain)(.*)\.svg$/.exec(path)?.[1] ?? []);
    expect(named).toContain(twenty.scenario.meta.place);
    for (const id of named) expect(twenty.scenario.story).toContain(`place:${id}`);
    for (const mood of ['calm', 'angry', 'smiling']) expect(files.has(`figures/teo-${mood}.svg`)).toBe(true);
  });

  it('carries every place that the story goes to, and all of them where it puts a name together', async () => {
    write({
      'two.ink': '# place: lobby\nRain. #place:kitchen\n* [Go] -> END\n',
      'any.ink': 'VAR where = "car"\nRain. #place:{where}\n* [Go] -> END\n',
    });
    const placesOf = async (file: string) => {
      const { bytes } = await exportAs(html, handedFile(join(folder, file), false), player);
      return [...slotIn(strFromU8(bytes)).files.keys()].filter((path) => /^places\/(?!front)/.test(path));
    };
    expect((await placesOf('two.ink')).sort()).toEqual(['places/kitchen.svg', 'places/lobby.svg', 'places/plain.svg']);
    expect((await placesOf('any.ink')).length).toBeGreaterThan(10);
  });

  it('is refused a player without an empty slot', async () => {
    const { bytes } = await exportAs(html, twenty, player);
    await expect(exportAs(html, twenty, { ...player, html: strFromU8(bytes) })).rejects.toBeInstanceOf(NoSlot);
    await expect(exportAs(html, twenty, { ...player, html: '<!doctype html>' })).rejects.toBeInstanceOf(NoSlot);
  });
});

describe('a package for a course', () => {
  it.each([
    [scorm12, '1.2', 'adlcp:scormtype="sco"'],
    [scorm2004, '2004 3rd Edition', 'adlcp:scormType="sco"'],
  ])('holds a manifest that names each of its files, the page and the licenses: $id', async (format, version, sco) => {
    const { name, bytes } = await exportAs(format, twenty, player, { score: true });
    expect(name).toBe(`twenty-dollars-${format.id}.zip`);
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(['THIRD-PARTY.txt', 'imsmanifest.xml', 'index.html']);
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    expect(manifest).toContain(`<schemaversion>${version}</schemaversion>`);
    expect(manifest).toContain(sco);
    expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file)).toEqual([
      'index.html',
      'THIRD-PARTY.txt',
    ]);
    const ids = [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id ?? '');
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w.-]*$/);
    for (const [, ref = ''] of manifest.matchAll(/ (?:identifierref|default)="([^"]+)"/g)) expect(ids).toContain(ref);
    expect(manifest).not.toMatch(/mastery|passing|minNormalizedMeasure/i);
    expect(slotIn(strFromU8(files['index.html'] ?? new Uint8Array())).course).toEqual({
      standard: format.id,
      score: true,
    });
  });

  it('sends no score unless that was asked for', async () => {
    const { bytes } = await exportAs(scorm12, twenty, player);
    const page = strFromU8(unzipSync(bytes)['index.html'] ?? new Uint8Array());
    expect(slotIn(page).course?.score).toBe(false);
  });

  it('escapes a title that is markup, and an id that is no name', async () => {
    const scenario = {
      ...twenty.scenario,
      id: '20 dollars & <more>',
      meta: { ...twenty.scenario.meta, title: 'A <b> & "c"\u0001' },
    };
    const { bytes } = await exportAs(scorm2004, { ...twenty, scenario }, player);
    const manifest = strFromU8(unzipSync(bytes)['imsmanifest.xml'] ?? new Uint8Array());
    expect(manifest).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(manifest).toContain('identifier="alongside-20_dollars____more_"');
  });
});

describe('the Ink files', () => {
  it('hold the scene, what it includes, its plan and its translations, and compile to the same edition', async () => {
    write({
      'set/visit.ink': 'INCLUDE shared/agency.ink\n# title: Visit\nRain.\n* [Go #id:go] -> last\n',
      'set/visit.plan': '= a walk\n> go\n',
      'set/visit.es.ink': 'INCLUDE shared/agency.es.ink\n# title: Visita\nLlueve.\n* [Ir #id:go] -> last\n',
      'set/shared/agency.ink': '=== last\nIt stops.\n-> END\n',
      'set/shared/agency.es.ink': '=== last\nPara.\n-> END\n',
      'set/other.ink': 'Snow.\n-> END\n',
    });
    const story = handedFile(join(folder, 'set/visit.ink'));
    const { bytes } = await exportAs(zip, story, player);
    const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, text]) => [path, strFromU8(text)]));
    expect(files['THIRD-PARTY.txt']).toBe(player.thirdParty);
    expect(Object.keys(files).sort()).toEqual([
      'THIRD-PARTY.txt',
      'shared/agency.es.ink',
      'shared/agency.ink',
      'visit.es.ink',
      'visit.ink',
      'visit.plan',
    ]);
    const again = compileScenario({ path: 'visit.ink', text: files['visit.ink'] ?? '', read: (path) => files[path] });
    expect(again.scenario?.story).toBe(story.scenario.story);
  });

  it('that include what lies in a folder beside theirs find it again, and none leads out of where they are unpacked', () => {
    const paths = (...given: string[]) => [...filesOfZip(given.map((path) => ({ path, text: path }))).keys()];
    expect(paths('/home/a/stories/x.ink', '/home/a/shared/y.ink')).toEqual(['stories/x.ink', 'shared/y.ink']);
    expect(paths('C:\\a\\x.ink', 'C:\\a\\b\\..\\y.ink')).toEqual(['x.ink', 'y.ink']);
    expect(paths('x.ink', '../../etc/y.ink').every((path) => !path.includes('..'))).toBe(true);
  });
});

describe('every format', () => {
  it('gives the same bytes each time, in any time zone', async () => {
    const zone = process.env.TZ;
    for (const format of exportFormats) {
      process.env.TZ = 'America/New_York';
      const one = await exportAs(format, twenty, player);
      process.env.TZ = 'Asia/Kathmandu';
      const other = await exportAs(format, twenty, player);
      expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is known by its name, and says what it is for', () => {
    expect(exportFormats.map(({ id }) => id)).toEqual(['html', 'scorm12', 'scorm2004', 'zip']);
    expect(formatNamed('pdf')).toBeUndefined();
    for (const format of exportFormats) {
      expect(formatNamed(format.id)).toBe(format);
      expect(format.label()).not.toBe(format.help());
    }
  });
});
