/** What came of opening files, where it did not lead straight into a story: a choice, findings by file and line, or one sentence. */
import type { JSX } from 'preact';
import { mostBytes, mostFiles, type Outcome, type Refused } from '../open/outcome.ts';
import { findingSentence, type SaidFinding } from '../words/findings.ts';
import { m } from '../words/words.ts';

/** More findings than this have one cause near the first of them. */
const mostShown = 30;

function refusal({ why, file = '' }: Refused): string {
  switch (why) {
    case 'no-story':
      return file === '' ? m.open_no_story() : m.open_no_story_file({ file });
    case 'too-many-files':
      return m.open_too_many_files({ count: mostFiles });
    case 'too-large':
      return m.open_too_large({ megabytes: mostBytes / 1_000_000 });
    case 'not-text':
      return m.open_not_text({ file });
    case 'not-json':
      return m.open_not_json({ file });
    case 'not-a-story':
      return m.open_not_a_story({ file });
    case 'older':
      return m.open_older({ file });
    case 'newer':
      return m.open_newer({ file });
    case 'damaged':
      return m.open_damaged({ file });
    case 'unreadable':
      return m.open_unreadable({ file });
    case 'too-long':
      return m.open_too_long();
    case 'gave-up':
      return m.open_gave_up();
  }
}

function Findings({ findings }: { readonly findings: readonly SaidFinding[] }): JSX.Element {
  const shown = findings.slice(0, mostShown);
  return (
    <>
      <ol class="openedFindings">
        {shown.map((finding) => (
          <li key={`${finding.file}:${finding.line}:${finding.rule}:${JSON.stringify(finding.values)}`}>
            <b>{m.open_where({ file: finding.file, line: finding.line })}</b>
            <span>{findingSentence(finding)}</span>
          </li>
        ))}
      </ol>
      {findings.length > mostShown && <p>{m.open_more({ count: findings.length - mostShown })}</p>}
    </>
  );
}

export type OpenedProps = {
  readonly outcome: Outcome;
  /** Files that were chosen: with one alone, INCLUDEs cannot be found. */
  readonly chosen: number;
  readonly onWanted: (path: string) => void;
  readonly onPlay: () => void;
};

export function Opened({ outcome, chosen, onWanted, onPlay }: OpenedProps): JSX.Element {
  switch (outcome.kind) {
    case 'refused':
      return <p>{refusal(outcome)}</p>;
    case 'several':
      return (
        <>
          <p>{m.open_several()}</p>
          <ul class="several">
            {outcome.stories.map((path) => (
              <li key={path}>
                <button type="button" class="button line" onClick={() => onWanted(path)}>
                  {path}
                </button>
              </li>
            ))}
          </ul>
        </>
      );
    case 'findings':
      return (
        <>
          <p>{m.open_findings({ count: outcome.findings.length })}</p>
          <Findings findings={outcome.findings} />
          {chosen === 1 && outcome.findings.some(({ rule }) => rule === 'missing-include') && (
            <p>{m.open_try_folder()}</p>
          )}
        </>
      );
    case 'opened':
      return (
        <>
          <p>{m.open_plays_even_so()}</p>
          <Findings findings={outcome.findings} />
          <button type="button" class="button solid" onClick={onPlay}>
            {m.open_play()}
          </button>
        </>
      );
  }
}
