/** Findings under a question: where, what is so, the mend, and the shortest walk that shows it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckFinding, Waived } from '../../core/check/finding.ts';
import { checkMend, checkSentence } from '../../words/rules/say.ts';
import { m } from '../../words/words.ts';
import type { Desk } from './desk.ts';
import { ShowMe } from './ShowMe.tsx';
import { usualSeed } from './told.ts';

/** Shown before *show more*. */
const atFirst = 3;

export function Findings(props: {
  readonly desk: Desk;
  readonly findings: readonly CheckFinding[];
  readonly waived: readonly Waived[];
}): JSX.Element | null {
  const { desk, findings, waived } = props;
  const [all, setAll] = useState(false);
  const main = desk.getState().main;
  const shown = all ? findings : findings.slice(0, atFirst);
  const reasons = new Map(waived.map(({ rule, why }) => [rule, why]));
  if (findings.length === 0 && reasons.size === 0) return null;
  return (
    <ul class="proofFindings">
      {shown.map((finding) => {
        const { file, line, walk } = finding;
        const mend = checkMend(finding);
        const sentence = checkSentence(finding);
        return (
          <li key={`${finding.rule} ${file} ${line} ${sentence}`}>
            <button type="button" class="source" onClick={() => desk.goTo(finding)}>
              {file === main
                ? m.studio_place({ line })
                : m.studio_place_in({ file: file.slice(file.lastIndexOf('/') + 1), line })}
            </button>{' '}
            {sentence} {mend !== undefined && <span class="mend">{m.studio_mend({ mend })}</span>}{' '}
            {walk !== undefined && <ShowMe desk={desk} walk={{ walk, seed: usualSeed }} what={sentence} />}
          </li>
        );
      })}
      {findings.length > shown.length && (
        <li>
          <button type="button" class="source" onClick={() => setAll(true)}>
            {m.studio_more_places({ count: findings.length - shown.length })}
          </button>
        </li>
      )}
      {[...reasons].map(([rule, why]) => (
        <li key={`waived ${rule}`}>{m.studio_waived({ rule, why })}</li>
      ))}
    </ul>
  );
}
