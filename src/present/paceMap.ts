/** How the map of everybody's own pace is laid on pages, so that nothing on a projector has to be scrolled. Every window counts the same. */
import type { PaceCounts } from '../core/room/entries.ts';
import type { RoomSnapshot } from '../core/room/view.ts';
import type { Course } from './course.ts';

type Met = PaceCounts['moments'][number];

/** Two columns of two, with up to four answers each, fit also with the largest text; else one a column. */
const perPage = ({ moments }: PaceCounts): number => (moments.some(({ answers }) => answers.length > 4) ? 2 : 4);

/** `page`: from 1. */
export const onPage = (counts: PaceCounts, course: Pick<Course, 'moments'>, page: number): readonly Met[] =>
  inOrder(counts, course).slice((page - 1) * perPage(counts), page * perPage(counts));

/** From 1, as moments are met in the story, so that the list during it and the map afterwards count alike; 0 where no walked road met it. */
export const numberOf = ({ moments }: Pick<Course, 'moments'>, moment: string): number => moments.indexOf(moment) + 1;

/** In the order of the story; what no walked road met comes last. */
export function inOrder({ moments }: PaceCounts, course: Pick<Course, 'moments'>): readonly Met[] {
  const place = (moment: string): number => numberOf(course, moment) || course.moments.length + 1;
  return moments.toSorted((a, b) => place(a.moment) - place(b.moment));
}

/** What own pace found, while it is what the projector has to show of roads: until the room begins the scene together. The last of them, if it was played more than once. */
export const paceToShow = ({ phase, paces }: RoomSnapshot): PaceCounts | undefined =>
  phase === 'lobby' ? paces.at(-1) : undefined;

/** 0 where there is no map to show. */
export function pacePages(snapshot: RoomSnapshot): number {
  const counts = paceToShow(snapshot);
  return counts === undefined ? 0 : Math.max(1, Math.ceil(counts.moments.length / perPage(counts)));
}

/** The page that stands, from 1. */
export const pacePage = (snapshot: RoomSnapshot): number =>
  Math.max(1, Math.min(snapshot.screen.line, pacePages(snapshot)));
