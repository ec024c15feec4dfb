/** The play page in a frame, on the text as it is now; the workshop says what it shows and hears how it stands. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openedId } from '../../open/opened.ts';
import { heardByStudio, stageName, type ToStage } from '../../open/stageTalk.ts';
import { address, pathOf } from '../../ui/route.ts';
import { useStore } from '../../ui/useStore.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { type FrameId, fitted, frames } from './frames.ts';
import { StageBar } from './StageBar.tsx';

const page = address(pathOf({ door: 'play', scenario: openedId }));

/**
 * Milliseconds without a newer text before the stage is drawn anew, which shares its thread with the one who types: so
 * many at least, and while the text is being proved so many at most, lest both want the processor at one time.
 */
const pause = { least: 220, most: 500 };

/** Hands the newest story to the frame once it has said that it is there. */
function useTalk(bench: Bench, frame: { readonly current: HTMLIFrameElement | null }): void {
  const ready = useRef(false);
  const { workshop } = bench;
  useEffect(() => {
    let shown = 0;
    let left = false;
    let stood = false;
    const send = (): void => {
      const { onStage } = workshop.getState();
      const window = frame.current?.contentWindow;
      // The look back was opened there, or any other page: the stage is fetched again for what is new.
      if (left && onStage !== undefined && onStage.number !== shown && window) {
        left = false;
        window.location.replace(page);
        return;
      }
      if (!ready.current || onStage === undefined || onStage.number === shown || !window) return;
      shown = onStage.number;
      const { to, scenario, number } = onStage;
      // A page that has gone elsewhere and back goes on where it stood.
      const ledger = workshop.ledgerFor(onStage);
      window.postMessage({ to, scenario, ledger, number } satisfies ToStage, location.origin);
    };
    const hear = (event: MessageEvent): void => {
      const said = heardByStudio(event, frame.current?.contentWindow ?? null);
      if (said === undefined) return;
      if (said.is === 'ready') {
        ready.current = true;
        left = false;
        shown = 0;
        send();
      } else if (said.is === 'left') {
        ready.current = false;
        left = true;
      } else if (said.is === 'pressed') bench.commands.press(said.keys);
      else {
        // All that is kept for later is fetched after it.
        if (said.is === 'standing' && !stood) performance.mark('alongside:stage-ready');
        stood ||= said.is === 'standing';
        workshop.hearStage(said);
      }
    };
    addEventListener('message', hear);
    // A page that goes away has no time to say so.
    const look = ({ target }: Event): void => {
      const on = target === frame.current ? frame.current?.contentWindow : undefined;
      if (!on || on.location.pathname === new URL(page, location.href).pathname) return;
      ready.current = false;
      left = true;
    };
    // `load` does not bubble, and the frame is not there before there is something to show.
    document.addEventListener('load', look, { capture: true });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let [waited, since] = ['', 0];
    const unsubscribe = workshop.subscribe(({ onStage, proven, version }) => {
      if (onStage === undefined || onStage.number === shown) return;
      const now = performance.now();
      const newest = `${onStage.number} ${version}`;
      if (newest !== waited) [waited, since] = [newest, now];
      const wait = proven?.version === version ? pause.least : pause.most;
      clearTimeout(timer);
      timer = setTimeout(send, Math.max(0, since + wait - now));
    });
    return () => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      document.removeEventListener('load', look, { capture: true });
      unsubscribe();
    };
  }, [workshop]);
}

function useWidth(host: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  return width;
}

export function StagePanel({ bench }: { readonly bench: Bench }): JSX.Element {
  const { workshop } = bench;
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<FrameId>('fit');
  const width = useWidth(host);
  const waits = useStore(workshop, (state) => state.onStage === undefined);
  useTalk(bench, frame);
  const fit = fitted(frames[kind], width);
  return (
    <section class="stagePanel" aria-label={m.studio_stage()}>
      <StageBar bench={bench} frame={kind} onFrame={setKind} />
      <div class="stageHost" ref={host} style={fit.host}>
        {/* Not before there is something to show: on a weak line the text comes first. */}
        {!waits && <iframe ref={frame} name={stageName} title={m.studio_stage_frame()} src={page} style={fit.frame} />}
        {waits && <p class="stageWaits">{m.studio_stage_waits()}</p>}
      </div>
    </section>
  );
}
