/** Takes the record along, at any time: as a table, as JSON, on paper. No name is in it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { download, fileName } from '../ui/download.ts';
import { m } from '../words/words.ts';
import { PrintRecord } from './PrintRecord.tsx';
import { printOut } from './paper.tsx';
import { recordCsv, recordJson, roundsOf, wordsOf } from './record.ts';
import type { Standing } from './standing.ts';

export function TakeRecord(props: { readonly standing: Standing }): JSX.Element {
  const { snapshot, scenario, beat } = props.standing;
  const [done, setDone] = useState<string>();
  const rounds = () => roundsOf(snapshot.rounds, wordsOf(scenario, snapshot.ledger, beat.responses));
  const save = (kind: 'csv' | 'json'): void => {
    const text = kind === 'csv' ? recordCsv(rounds()) : recordJson(snapshot, rounds());
    const name = fileName(kind, new Date());
    download(text, kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json;charset=utf-8', name);
    setDone(m.present_record_saved({ name }));
  };
  return (
    <div class="takeRecord">
      <p>{m.present_record_what()}</p>
      <p class="choices">
        <button type="button" class="button line" onClick={() => save('csv')}>
          {m.present_record_csv()}
        </button>
        <button type="button" class="button line" onClick={() => save('json')}>
          {m.present_record_json()}
        </button>
        <button type="button" class="button line" onClick={() => printOut(<PrintRecord standing={props.standing} />)}>
          {m.present_record_print()}
        </button>
      </p>
      <p role="status">{done}</p>
    </div>
  );
}
