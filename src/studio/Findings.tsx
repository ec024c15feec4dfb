/** What is to be mended, in the order of the lines, in plain words; a press goes to the line. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CheckFinding } from '../core/check/finding.ts';
import { useStore } from '../ui/useStore.ts';
import { checkMend, checkSentence, ruleTitle } from '../words/rules/say.ts';
import { termsIn } from '../words/terms.ts';
import { m } from '../words/words.ts';
import type { Change } from './editor/change.ts';
import { mendOf } from './editor/mends.ts';
import { mendWords } from './editor/mendWords.ts';
import { findingsNow, notesNow } from './findingsNow.ts';
import { Meanings } from './Meanings.tsx';
import type { PanelProps } from './panels.ts';

const applied = (text: string, { from, to, insert }: Change): string => text.slice(0, from) + insert + text.slice(to);

/** More have one cause near the first of them. */
const most = 60;

/** All that is said of these findings. */
const wordsOf = (findings: readonly CheckFinding[]): string =>
  findings.flatMap((finding) => [ruleTitle(finding.rule), checkSentence(finding), checkMend(finding) ?? '']).join('\n');

export function FindingsPanel({ workshop, bench }: PanelProps): JSX.Element {
  const state = useStore(workshop, (all) => all);
  const findings = findingsNow(state);
  const notes = notesNow(state);
  const words = wordsOf([...findings.slice(0, most), ...notes]);
  const terms = useMemo(() => (words === '' ? [] : termsIn(words)), [words]);
  return (
    <div class="findingsPanel">
      <p role="status" class="findingsCount">
        {findings.length === 0 ? m.studio_none_to_mend() : m.studio_to_mend({ count: findings.length })}
      </p>
      <ol class="findings">
        {findings.slice(0, most).map((finding) => {
          const { file, line, rule } = finding;
          const mend = checkMend(finding);
          const text = state.files[file] ?? '';
          const offered = mendOf(finding, text);
          return (
            <li key={`${file} ${line} ${rule} ${JSON.stringify(finding.values)}`} class={finding.severity}>
              <button type="button" onClick={() => workshop.goTo(finding)}>
                <span class="where">
                  {file === state.active ? m.studio_line({ line }) : m.studio_rule_in({ file, line })}
                </span>
                <b>{ruleTitle(rule)}</b>
              </button>
              <p>{checkSentence(finding)}</p>
              {offered === undefined && mend !== undefined && <p class="mend">{mend}</p>}
              {offered !== undefined && (
                <button
                  type="button"
                  class="button line small"
                  onClick={() => {
                    workshop.write(file, applied(text, offered.change));
                    workshop.goTo(finding);
                  }}
                >
                  {mendWords(offered)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {notes.map((note) => (
        <div key={`${note.rule} ${note.says}`} class="findingsNote">
          <p>{checkSentence(note)}</p>
          {note.says === 'undrawn' && (
            <button type="button" class="button line small" onClick={() => void bench.commands.run('looks')}>
              {m.studio_command_looks()}
            </button>
          )}
        </div>
      ))}
      <Meanings terms={terms} />
    </div>
  );
}
