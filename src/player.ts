/** Opens the one-file player: takes what an exporter put into the page's slot, finds the course if there is to be one, and opens the doors that were carried along. */
import { readSlot, type Slot, slotId } from './export/slot.ts';
import { keepIn } from './session/keep/current.ts';
import { openLms } from './session/keep/lms/api.ts';
import { lmsKeep } from './session/keep/lms/keep.ts';
import { carry } from './ui/beside.ts';
import { openDoors } from './ui/doors.ts';
import type { Mount, Route } from './ui/route.ts';
import { m } from './words/words.ts';

type Load = () => Promise<{ readonly mount: Mount }>;

/** What a file can hold: a room needs a server, and the studio makes files rather than being in them. */
const doors = import.meta.glob<{ mount: Mount }>('./{play,debrief,present}/mount.{ts,tsx}');
const doorOf = (name: string): Load | undefined => doors[`./${name}/mount.tsx`] ?? doors[`./${name}/mount.ts`];

/** There is no home page in a file: its first page is the scene's own. */
function firstPage(scenario: string): Load | undefined {
  const load = doorOf('play');
  if (load === undefined) return undefined;
  return async () => {
    const { mount } = await load();
    return { mount: (host) => mount(host, { door: 'play', scenario }) };
  };
}

/** Pages that run inside a course are left without a word, so that is when it is told. */
function keepInCourse({ files, course, stories: [story] }: Slot): void {
  if (course === undefined || story === undefined) return;
  const lms = openLms(course.standard, window);
  const scenario = files.get(`stories/${story.id}.json`);
  if (lms === undefined || scenario === undefined) {
    keepIn({ kind: 'no-course' });
    return;
  }
  const kept = lmsKeep({ lms, scenario: JSON.parse(scenario), score: course.score, now: () => Date.now() });
  keepIn({ kind: 'course', score: course.score }, kept);
  addEventListener('pagehide', () => kept.leave());
}

function start(): void {
  const slot = readSlot(document.getElementById(slotId)?.textContent ?? '');
  const story = slot?.stories[0];
  if (slot === undefined || story === undefined) {
    document.querySelector('#app')?.replaceChildren(m.export_empty_player());
    return;
  }
  // The list that a site has beside its stories.
  carry(new Map([...slot.files, ['stories/index.json', JSON.stringify(slot.stories)]]));
  keepInCourse(slot);
  openDoors((route: Route) => {
    if (route.door === 'home') return firstPage(story.id);
    if (route.door === 'nowhere') return route.path === 'licenses' ? () => import('./ui/Licenses.tsx') : undefined;
    return doorOf(route.door);
  });
}

start();
