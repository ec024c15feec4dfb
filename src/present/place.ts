/** Which window of which room an address names. Keys and tokens come in the fragment, which no server sees, and leave the address at once. */

export type Place = {
  readonly window: 'projector' | 'private';
  /** A code, or `here`: the room that is kept in this browser. */
  readonly room?: string;
  /** Leads rooms from another computer. */
  readonly key?: string;
  /** Looks on at one room. */
  readonly token?: string;
};

/** For this tab alone, so that a reload still leads and a shared computer forgets. */
const keyName = 'alongside.key';

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(keyName) ?? undefined;
  } catch {
    return undefined;
  }
}

/** `root` ends with a slash. Opened, it is read by `readPlace`. */
export const projectorAddress = (root: string, code: string, token: string): string =>
  `${root}present/#projector=${code}.${token}`;

/** `#projector=HJ4K9W.token`, `#key=…`. */
export function readPlace(): Place {
  const url = new URL(location.href);
  const query = url.searchParams;
  const window = query.get('window') === 'private' ? 'private' : 'projector';
  const [, code, token] = /^#projector=([^.]+)\.(.+)$/.exec(url.hash) ?? [];
  if (code !== undefined && token !== undefined) return { window: 'projector', room: code, token };
  const given = /^#key=([\w-]+)$/.exec(url.hash)?.[1];
  if (given !== undefined) {
    try {
      sessionStorage.setItem(keyName, given);
    } catch {
      // Then it holds until the page is loaded anew.
    }
    url.hash = '';
    history.replaceState(null, '', url.href.replace(/#$/, ''));
  }
  const key = given ?? remembered();
  const room = query.get('room') ?? undefined;
  return { window, ...(room === undefined ? {} : { room }), ...(key === undefined ? {} : { key }) };
}

/** The address of this window, so that a reload is the same one. */
export function writePlace({ window, room }: Place): void {
  const url = new URL(location.href);
  const query = new URLSearchParams();
  if (room !== undefined) query.set('room', room);
  if (window === 'private') query.set('window', 'private');
  url.search = query.toString();
  // In one file the fragment names the door.
  if (!url.hash.startsWith('#/')) url.hash = '';
  try {
    history.replaceState(null, '', url.href.replace(/#$/, ''));
  } catch {
    // A file opened from a disk may not change its address; a reload then begins where one chooses.
  }
}
