/** When the session will end, by the planned minutes of what is left and the time that has passed. It looks at the clock four times a minute. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { getLocale, m } from '../../words/words.ts';
import { roadsAhead } from '../course.ts';
import type { Standing } from '../standing.ts';
import { type Times, timesOf } from '../timing.ts';

const lookEvery = 15_000;

/** Fewer minutes than this nobody could tell from the plan. */
const asPlanned = 2;

function driftWords({ late, time }: { readonly late: number; readonly time: string }): string {
  if (Math.abs(late) < asPlanned) return m.present_ends_as_planned();
  return late > 0 ? m.present_ends_later({ count: late, time }) : m.present_ends_earlier({ count: -late, time });
}

/** `clock` writes a time of the log as this computer's clock would. */
function timesWords({ left, ends, planned }: Times, clock: (at: number) => string): string {
  if (planned === undefined) return m.present_ends_if_begun({ count: left, time: clock(ends) });
  const when = left < 1 ? m.present_ends_used_up() : m.present_ends_about({ count: left, time: clock(ends) });
  return `${when} ${driftWords({ late: planned.late, time: clock(planned.ends) })}`;
}

export function EndsAt(props: { readonly standing: Standing }): JSX.Element | null {
  const { snapshot, scenario, course } = props.standing;
  const ahead = useMemo(() => roadsAhead(scenario, snapshot.ledger), [snapshot.ledger.length]);
  // The log has the server's clock, and this computer's may be another.
  const before = useMemo(() => snapshot.now - Date.now(), [snapshot.now]);
  const [here, setHere] = useState(Date.now);
  useEffect(() => {
    setHere(Date.now());
    const timer = setInterval(() => setHere(Date.now()), lookEvery);
    return () => clearInterval(timer);
  }, [snapshot.rev]);
  const times = timesOf(snapshot, course, ahead, here + before);
  if (times === undefined) return null;
  const format = new Intl.DateTimeFormat(getLocale(), { timeStyle: 'short' });
  return <p class="endsAt">{timesWords(times, (at) => format.format(at - before))}</p>;
}
