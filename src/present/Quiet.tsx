/** A quiet minute: a ring that empties, and how long it lasts in words. It makes no sound. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../words/words.ts';

export function Quiet(props: {
  readonly from: number;
  readonly until: number;
  /** The clock of whoever writes the log, when this was drawn. */
  readonly now: number;
}): JSX.Element | null {
  const { from, until, now } = props;
  const [ahead] = useState(() => now - Date.now());
  const [at, setAt] = useState(now);
  useEffect(() => {
    const tick = () => setAt(Date.now() + ahead);
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);
  const left = Math.ceil((until - at) / 1000);
  if (left <= 0) return null;
  const share = Math.min(1, Math.max(0, (until - at) / Math.max(1, until - from)));
  return (
    <div class="quietTime" role="timer" aria-label={m.present_quiet_left({ seconds: left })}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring" cx="50" cy="50" r="42" pathLength="100" />
        <circle class="left" cx="50" cy="50" r="42" pathLength="100" stroke-dasharray={`${share * 100} 100`} />
      </svg>
      <span aria-hidden="true">{m.present_quiet()}</span>
    </div>
  );
}
