/** What stands at the debrief's address when no conversation is open: those that are kept, or a way home. */
import stories from 'virtual:stories';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keep } from '../session/keep/current.ts';
import type { Kept } from '../session/keep/keep.ts';
import { address, isOneFile } from '../ui/route.ts';
import { m } from '../words/words.ts';
import { inOrder, openKept } from './kept.ts';
import { day } from './sentences.ts';

/** A story that is no longer there keeps its file's name. */
const titleOf = (kept: Kept): string =>
  stories.find(({ id }) => id === kept.scenario)?.meta.title ?? kept.scenario.replaceAll('-', ' ');

/** An exported file shares its place with others on the same disk, and holds one story. */
const mayOpen = ({ decisions, scenario }: Kept): boolean =>
  decisions > 0 && (!isOneFile || stories.some(({ id }) => id === scenario));

export function KeptList(): JSX.Element {
  const [kept, setKept] = useState<readonly Kept[]>();
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    let here = true;
    void keep.list().then((found) => here && setKept(inOrder(found.filter(mayOpen))));
    return () => {
      here = false;
    };
  }, []);
  const open = async (one: Kept) => {
    setTrouble('');
    const why = await openKept(one);
    if (why !== undefined) setTrouble(why);
  };
  if (kept === undefined) return <p role="status">{m.debrief_looking()}</p>;
  return (
    <section class="keptList">
      {kept.length === 0 ? <p>{m.debrief_none()}</p> : <p>{m.debrief_kept_lead()}</p>}
      <ul>
        {kept.map((one) => (
          <li key={one.id}>
            <button type="button" class="keptItem" onClick={() => void open(one)}>
              <b>{m.debrief_kept_item({ title: titleOf(one), date: day(one.updated, Date.now()) })}</b>
              <span class="soft">
                {one.ended ? m.debrief_kept_ended() : m.debrief_kept_so_far({ count: one.decisions })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="said" role="status">
        {trouble}
      </p>
      <a class="button line" href={address('')}>
        {isOneFile ? m.export_first_page() : m.debrief_to_start()}
      </a>
    </section>
  );
}
