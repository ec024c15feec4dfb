/** The ways to take a look back along: paper, a file, a message to oneself. Hopes go along only where ticked, and never by default. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Hope } from '../session/hopes.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { canShare, download, fileName, type Sent, sendToMyself } from '../ui/download.ts';
import { m } from '../words/words.ts';
import { letter } from './letter.ts';
import type { LookBack } from './lookBack.ts';
import { formats } from './take/formats.ts';
import type { Format } from './take/playthrough.ts';

type TakeProps = {
  readonly look: LookBack;
  readonly hopes: readonly Hope[];
  readonly date: string;
  /** Draws the paper with or without hopes, then opens the browser's own print. */
  readonly onPrint: (withHopes: boolean) => void;
};

type Way = 'print' | 'export' | 'send';

function HopesTick(props: {
  readonly hopes: readonly Hope[];
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}): JSX.Element | null {
  if (props.hopes.length === 0) return null;
  return (
    <label class="tick">
      <input type="checkbox" checked={props.ticked} onChange={(event) => props.onTick(event.currentTarget.checked)} />
      <span>
        {m.debrief_with_hopes()}
        <small>{m.debrief_with_hopes_help()}</small>
      </span>
    </label>
  );
}

const sentWords: { readonly [S in Sent]: () => string } = {
  shared: m.debrief_sent,
  copied: m.debrief_copied,
  saved: m.debrief_saved_only,
  stopped: () => '',
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function Print({ hopes, onPrint }: Pick<TakeProps, 'hopes' | 'onPrint'>): JSX.Element {
  const [ticked, setTicked] = useState(false);
  return (
    <>
      <p>{m.debrief_print_lead()}</p>
      <HopesTick hopes={hopes} ticked={ticked} onTick={setTicked} />
      <button type="button" class="button solid" onClick={() => onPrint(ticked)}>
        {m.debrief_print()}
      </button>
    </>
  );
}

function Export({ look, hopes }: Pick<TakeProps, 'look' | 'hopes'>): JSX.Element {
  const [ticked, setTicked] = useState(false);
  const [said, setSaid] = useState('');
  const save = (format: Format) => {
    try {
      const name = fileName(format.extension, new Date());
      const { scenario, ledger } = look;
      const along = ticked && format.takesHopes ? { hopes } : {};
      download(format.print({ scenario, ledger, ...along }), format.type, name);
      setSaid(m.debrief_saved({ file: name }));
    } catch (error) {
      setSaid(m.debrief_not_saved({ reason: reasonOf(error) }));
    }
  };
  return (
    <>
      <HopesTick hopes={hopes} ticked={ticked} onTick={setTicked} />
      {hopes.length > 0 && <p class="soft small">{m.debrief_hopes_never_csv()}</p>}
      <div class="takeWays">
        {formats.map((format) => (
          <button key={format.id} type="button" class="button line" onClick={() => save(format)}>
            {format.label()}
          </button>
        ))}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

function Send({ look, hopes, date }: Pick<TakeProps, 'look' | 'hopes' | 'date'>): JSX.Element {
  const [ticked, setTicked] = useState(false);
  const [said, setSaid] = useState('');
  const send = async () => {
    try {
      const text = letter(look, date, ticked ? hopes : []);
      const sent = await sendToMyself(text, m.debrief_title(), fileName('txt', new Date()));
      setSaid(sentWords[sent]());
    } catch (error) {
      setSaid(m.debrief_not_saved({ reason: reasonOf(error) }));
    }
  };
  return (
    <>
      <p>{canShare() ? m.debrief_send_lead() : m.debrief_send_lead_copy()}</p>
      <HopesTick hopes={hopes} ticked={ticked} onTick={setTicked} />
      <button type="button" class="button solid" onClick={() => void send()}>
        {canShare() ? m.debrief_send_now() : m.debrief_send_copy()}
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

export function Take(props: TakeProps): JSX.Element {
  const [way, setWay] = useState<Way>();
  const close = () => setWay(undefined);
  return (
    <section class="take" aria-labelledby="take-title">
      <h2 id="take-title">{m.debrief_take_title()}</h2>
      <p class="soft">{m.debrief_take_lead()}</p>
      <div class="takeWays">
        <button type="button" class="button line" onClick={() => setWay('print')}>
          {m.debrief_print()}
        </button>
        <button type="button" class="button line" onClick={() => setWay('export')}>
          {m.debrief_export()}
        </button>
        <button type="button" class="button line" onClick={() => setWay('send')}>
          {m.debrief_send()}
        </button>
      </div>
      {way === 'print' && (
        <Dialog title={m.debrief_print_title()} onClose={close}>
          <div class="takeForm">
            <Print
              hopes={props.hopes}
              onPrint={(withHopes) => {
                close();
                props.onPrint(withHopes);
              }}
            />
          </div>
        </Dialog>
      )}
      {way === 'export' && (
        <Dialog title={m.debrief_export_title()} onClose={close}>
          <div class="takeForm">
            <Export look={props.look} hopes={props.hopes} />
          </div>
        </Dialog>
      )}
      {way === 'send' && (
        <Dialog title={m.debrief_send_title()} onClose={close}>
          <div class="takeForm">
            <Send look={props.look} hopes={props.hopes} date={props.date} />
          </div>
        </Dialog>
      )}
    </section>
  );
}
