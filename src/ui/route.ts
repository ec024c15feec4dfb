/** Which door an address opens, and how a page goes to another without loading anew; it mounts nothing itself. */

export type Route =
  | { readonly door: 'home'; readonly page?: 'history' }
  | { readonly door: 'play'; readonly scenario: string }
  | { readonly door: 'debrief' }
  | { readonly door: 'present' }
  | { readonly door: 'join'; readonly code: string }
  | { readonly door: 'studio' }
  | { readonly door: 'nowhere'; readonly path: string };

/** What every door's `mount.ts` exports as `mount`: draws into `host`, and answers with what takes everything down again. */
export type Mount = (host: HTMLElement, route: Route) => () => void;

const marked =
  typeof document === 'undefined'
    ? undefined
    : (document.querySelector<HTMLMetaElement>('meta[name="alongside-root"]')?.content ?? './');

/** The whole program is this one page, as in an exported file: its doors are fragments of its address, and there is no home page. */
export const isOneFile = marked === '#/';

/**
 * Read once: after `go` the page's own address is another, and a relative root would then point elsewhere.
 * Where there is no page (the first beat is drawn at build time) the build puts the page's own way to the root in its place.
 */
const root = marked === undefined ? new URL('alongside-root:/') : new URL(marked, document.baseURI);

/** The full address of something that lies beside the home page: `address('figures/ray.json')`, `address('play/three-things/')`. */
export function address(path: string): string {
  const below = path.replace(/^\/+/, '');
  return isOneFile ? `${root.href}${below}` : new URL(below, root).href;
}

/** The part of an address below the program's root, without slashes at its ends; undefined when it lies outside. */
export function pathBelowRoot(url: URL): string | undefined {
  if (isOneFile) {
    // What stands behind a question mark names no other page.
    const same = url.protocol === root.protocol && url.host === root.host && url.pathname === root.pathname;
    return same ? url.hash.replace(/^#\/?|\/+$/g, '') : undefined;
  }
  if (url.origin !== root.origin || !`${url.pathname}/`.startsWith(root.pathname)) return undefined;
  return url.pathname
    .slice(root.pathname.length)
    .replace(/index\.html$/, '')
    .replace(/^\/+|\/+$/g, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address. An unknown one is `nowhere`, never an error. */
export function routeOf(url: URL): Route {
  const path = pathBelowRoot(url);
  if (path === undefined) return { door: 'nowhere', path: url.href };
  const [door = '', detail, ...more] = path.split('/').map(decoded);
  if (more.length === 0 && detail !== undefined) {
    if (door === 'play') return { door, scenario: detail };
    if (door === 'join') return { door, code: detail };
  }
  if (detail === undefined) {
    switch (door) {
      case '':
        return { door: 'home' };
      case 'history':
        return { door: 'home', page: door };
      case 'join':
        return { door, code: '' };
      case 'debrief':
      case 'present':
      case 'studio':
        return { door };
    }
  }
  return { door: 'nowhere', path };
}

/** The path of a route, to link to: `<a href={address(pathOf({ door: 'play', scenario: 'three-things' }))}>`. */
export function pathOf(route: Route): string {
  switch (route.door) {
    case 'home':
      return route.page === undefined ? '' : `${route.page}/`;
    case 'play':
      return `play/${encodeURIComponent(route.scenario)}/`;
    case 'join':
      return route.code ? `join/${encodeURIComponent(route.code)}` : 'join/';
    case 'nowhere':
      return route.path;
    default:
      return `${route.door}/`;
  }
}

/**
 * Goes to a path below the root without loading the page anew, so that what is held in memory survives. In an exported
 * file nothing is left in the way back, so that *Leave now* leaves nothing there either.
 */
export function go(path: string, how: 'push' | 'replace' = 'push'): void {
  const target = address(path);
  if (isOneFile || how === 'replace' || target === location.href) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

/** An exported file carries the neutral page as text, under this id. */
const leavePageId = 'alongside-leave';

/** Goes to the neutral page at once. The page left behind is not in the history's way back. */
export function leaveNow(): void {
  if (!isOneFile) {
    location.replace(address('leave.html'));
    return;
  }
  try {
    const html = JSON.parse(document.getElementById(leavePageId)?.textContent ?? '');
    location.replace(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
  } catch {
    location.replace('about:blank');
  }
}
