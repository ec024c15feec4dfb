/** `npm run export` as it is typed: its files, its answers, its exit codes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-export-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Run from that folder, as npm tells it. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/export.ts'), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const visit = '# title: Visit\nRain.\n* [Go #id:go] -> END\n* [Stay #id:stay] -> END\n';

describe('npm run export', () => {
  it('--help names every format and ends with 0', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const id of ['html', 'scorm12', 'scorm2004', 'zip']) expect(stdout).toContain(id);
  });

  it('makes every format of a story of one’s own, and says with --json what it made', () => {
    writeFileSync(join(folder, 'visit.ink'), visit);
    const { status, stdout, stderr } = run(
      'visit.ink',
      '--format',
      'html,scorm12,scorm2004,zip',
      '--out',
      'out',
      '--json',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { files, findings } = JSON.parse(stdout);
    expect(findings).toEqual([]);
    expect(files.map(({ format }: { format: string }) => format)).toEqual(['html', 'scorm12', 'scorm2004', 'zip']);
    for (const { path, bytes } of files) expect(readFileSync(path).length).toBe(bytes);
    const zipped = unzipSync(readFileSync(join(folder, 'out/visit.zip')));
    expect(Buffer.from(zipped['visit.ink'] ?? []).toString()).toBe(visit);
    expect(existsSync(join(folder, 'out/visit.html.part'))).toBe(false);
  });

  it('ends with 1 and the mistakes by line where a story does not play yet, and makes the others', () => {
    writeFileSync(join(folder, 'visit.ink'), visit);
    writeFileSync(join(folder, 'torn.ink'), 'Rain.\n-> nowhere\n');
    const { status, stdout, stderr } = run('torn.ink', 'visit.ink', '--format', 'zip');
    expect(status).toBe(1);
    expect(stderr).toContain('does not play yet');
    expect(stderr).toMatch(/torn\.ink:2/);
    expect(stdout).toContain('visit.zip');
    expect(existsSync(join(folder, 'torn.zip'))).toBe(false);
  });

  it.each([
    ['an unknown format', ['visit.ink', '--format', 'pdf'], '"pdf" is no format. There are: html, scorm12'],
    ['no story', [], 'Name a story'],
    ['a file that is not there', ['nothing.ink'], 'nothing.ink'],
    ['an unknown option', ['visit.ink', '--nope'], 'Try --help.'],
    [
      'a folder that cannot be written',
      ['visit.ink', '--format', 'zip', '--out', 'visit.ink/x'],
      'could not be written',
    ],
  ])('ends with 2 and a sentence: %s', (_what, args, sentence) => {
    writeFileSync(join(folder, 'visit.ink'), visit);
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
