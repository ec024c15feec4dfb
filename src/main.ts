/** Opens the doors of the site, each fetched only when it is needed. */
import { openDoors } from './ui/doors.ts';
import { type Mount, routeOf } from './ui/route.ts';

/** A door is a folder with a `mount.ts` or `mount.tsx`. */
const doors = import.meta.glob<{ mount: Mount }>('./{home,play,debrief,present,join,studio}/mount.{ts,tsx}');

/** What the head names beside the page is looked for again after each change of address, and would then be missed. */
function fixLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel*="icon"], link[rel="manifest"]')) {
    link.setAttribute('href', link.href);
  }
}

fixLinks();
openDoors((route) => doors[`./${route.door}/mount.tsx`] ?? doors[`./${route.door}/mount.ts`]);
// Later than everything a person waits for; a page that is being written keeps nothing, and neither does a phone in a room.
if (import.meta.env.PROD && routeOf(new URL(location.href)).door !== 'join') {
  addEventListener('load', () => void import('./ui/offline.ts').then(({ stayAtHand }) => stayAtHand()), { once: true });
}
