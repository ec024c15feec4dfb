/** What was compiled, as one text that passes from one worker to another, so that it is read once. The story itself, which is long and held elsewhere too, passes beside it. */

import type { Compiled, Draft } from './compile.ts';
import type { At } from './finding.ts';
import { lineIn } from './lineMap.ts';

/** A line of each path: places in `files` and rows and columns (0 for none) stand beside one another. */
type Columns = {
  readonly files: readonly string[];
  readonly paths: readonly string[];
  readonly file: readonly number[];
  readonly line: readonly number[];
  readonly column: readonly number[];
};
type Packed = Pick<Compiled, 'ok' | 'findings' | 'waived' | 'where' | 'sources'> & {
  readonly scenario?: Omit<Draft, 'story'>;
  readonly lines: Columns;
};

function columnsOf(lines: ReadonlyMap<string, At>): Columns {
  const files = new Map<string, number>();
  const paths: string[] = [];
  const [file, line, column]: [number[], number[], number[]] = [[], [], []];
  for (const [path, at] of lines) {
    const place = files.get(at.file) ?? files.size;
    files.set(at.file, place);
    paths.push(path);
    file.push(place);
    line.push(at.line);
    column.push(at.column ?? 0);
  }
  return { files: [...files.keys()], paths, file, line, column };
}

function linesOf({ files, paths, file, line, column }: Columns): ReadonlyMap<string, At> {
  const lines = new Map<string, At>();
  paths.forEach((path, index) => {
    const at = { file: files[file[index] ?? 0] ?? '', line: line[index] ?? 1 };
    const from = column[index] ?? 0;
    lines.set(path, from === 0 ? at : { ...at, column: from });
  });
  return lines;
}

export function pack({ ok, findings, waived, where, sources, lines, scenario }: Compiled): string {
  const { story: _, ...draft } = scenario ?? { story: '' };
  const packed: Packed = {
    ok,
    findings,
    waived,
    where,
    sources,
    lines: columnsOf(lines()),
    ...(scenario === undefined ? {} : { scenario: draft as Omit<Draft, 'story'> }),
  };
  return JSON.stringify(packed);
}

/** `story` is the compiled story that was packed, as text; undefined where there was none. */
export function unpack(text: string, story: string | undefined): Compiled {
  const { scenario, lines: columns, ...rest } = JSON.parse(text) as Packed;
  const lines = linesOf(columns);
  return {
    ...rest,
    lines: () => lines,
    lineOf: (path) => lineIn(lines, path),
    ...(scenario === undefined || story === undefined ? {} : { scenario: { ...scenario, story } }),
  };
}
