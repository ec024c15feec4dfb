/** One translation beside its original: how far it is, where the logic drifts, and the lines that are not in order, side by side. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../../words/words.ts';
import type { Desk } from '../proof/desk.ts';
import type { Comparison, DriftAt } from './compare.ts';
import type { Pair, Standing } from './pairs.ts';
import type { Row } from './rows.ts';

/** Lines shown before *show more*. */
const atFirst = 40;

const standingWords: { readonly [S in Exclude<Standing, 'written'>]: () => string } = {
  drifted: m.studio_standing_drifted,
  missing: m.studio_standing_missing,
  more: m.studio_standing_more,
  same: m.studio_standing_same,
};

/** What is broken comes before what is merely to do. */
const weight: { readonly [S in Standing]: number } = { drifted: 0, missing: 0, more: 0, same: 1, written: 2 };

function driftWords({ kind, knot }: DriftAt): string {
  switch (kind) {
    case 'top':
      return m.studio_drift_top();
    case 'missing':
      return m.studio_drift_missing({ knot });
    case 'more':
      return m.studio_drift_more({ knot });
    case 'knot':
      return m.studio_drift_knot({ knot });
  }
}

type Place = { readonly desk: Desk; readonly path: string };

function Side({ desk, path, row }: Place & { readonly row: Row | undefined }): JSX.Element {
  if (row === undefined) return <span class="panelSub">{m.studio_side_nothing()}</span>;
  return (
    <>
      <button type="button" class="source" onClick={() => desk.goTo({ file: path, line: row.line })}>
        {m.studio_line({ line: row.line })}
      </button>{' '}
      <code>{row.text}</code>
    </>
  );
}

function Drift(props: Place & { readonly line: number | undefined; readonly text: string }): JSX.Element {
  const { desk, path, line, text } = props;
  return (
    <>
      {line !== undefined && (
        <button type="button" class="source" onClick={() => desk.goTo({ file: path, line })}>
          {m.studio_line({ line })}
        </button>
      )}{' '}
      {text === '' ? <span class="panelSub">{m.studio_side_nothing()}</span> : <code>{text}</code>}
    </>
  );
}

const pairKey = ({ standing, original, translation }: Pair): string =>
  `${standing} ${original?.line ?? ''} ${translation?.line ?? ''}`;

export function Comparing(props: {
  readonly desk: Desk;
  readonly original: string;
  readonly translation: string;
  readonly comparison: Comparison;
}): JSX.Element {
  const { desk, original, translation, comparison } = props;
  const [all, setAll] = useState(false);
  const { drifts } = comparison;
  const pairs = comparison.pairs.toSorted((a, b) => weight[a.standing] - weight[b.standing]);
  const shown = all ? pairs : pairs.slice(0, atFirst);
  return (
    <>
      <p>
        <strong>{drifts?.length === 0 ? m.studio_language_holds() : driftSummary(drifts)}</strong>{' '}
        {m.studio_language_written({ written: comparison.written, of: comparison.of })}
      </p>
      {(drifts?.length ?? 0) + pairs.length > 0 && (
        <table class="sideBySide">
          <thead>
            <tr>
              <th scope="col">{m.studio_side_what()}</th>
              <th scope="col">{m.studio_side_original()}</th>
              <th scope="col">{m.studio_side_translation()}</th>
            </tr>
          </thead>
          <tbody>
            {drifts?.map((drift) => (
              <tr key={`drift ${drift.knot}`} data-standing="drifted">
                <th scope="row">{driftWords(drift)}</th>
                <td>
                  <Drift desk={desk} path={original} line={drift.originalLine} text={drift.original} />
                </td>
                <td>
                  <Drift desk={desk} path={translation} line={drift.translationLine} text={drift.translation} />
                </td>
              </tr>
            ))}
            {shown.map((pair) => (
              <tr key={pairKey(pair)} data-standing={pair.standing}>
                <th scope="row">{pair.standing === 'written' ? '' : standingWords[pair.standing]()}</th>
                <td>
                  <Side desk={desk} path={original} row={pair.original} />
                </td>
                <td>
                  <Side desk={desk} path={translation} row={pair.translation} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pairs.length > shown.length && (
        <button type="button" class="source" onClick={() => setAll(true)}>
          {m.studio_pairs_more({ count: pairs.length - shown.length })}
        </button>
      )}
    </>
  );
}

const driftSummary = (drifts: readonly DriftAt[] | undefined): string =>
  drifts === undefined ? m.studio_language_cannot() : m.studio_language_drifts();
