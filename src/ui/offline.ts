/** Has the built site kept for when there is no network, and knows when a newer version waits. It never loads a page anew unasked. */
import { address, routeOf } from './route.ts';

/** Held by every page that is not the home page, so that no other tab takes its version away. */
const openLock = 'alongside.open';

/** Milliseconds after which the scene is no longer waited for: somebody is reading. */
const reading = 20_000;

let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

export const isNewerReady = (): boolean => waiting !== undefined;

/** Calls back when a newer version has come; answers with what ends that. */
export function onNewer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function found(worker: ServiceWorker): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** A worker that is installed while another is in charge waits; the first one of all does not. */
function watch(registration: ServiceWorkerRegistration): void {
  const look = (worker: ServiceWorker | null): void => {
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) found(worker);
  };
  look(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => look(installing));
  });
}

/** Loads the newer version in; false while a conversation or another page is open in another tab, which it would break. */
export async function takeNewer(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  if (held.some(({ name }) => name === openLock)) return false;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage({ type: 'SKIP_WAITING' });
  return true;
}

let letGo: (() => void) | undefined;

function holdUnlessHome(): void {
  const home = routeOf(new URL(location.href)).door === 'home';
  if (home) {
    letGo?.();
    letGo = undefined;
  } else if (letGo === undefined) {
    const until = new Promise<void>((done) => {
      letGo = done;
    });
    void navigator.locks.request(openLock, { mode: 'shared' }, () => until);
  }
}

/** On a page with a scene, the studio's among them, when the scene stands or when nobody has begun for a while; elsewhere at once. */
function afterScene(): Promise<void> {
  const { door } = routeOf(new URL(location.href));
  if (door !== 'play' && door !== 'studio') return Promise.resolve();
  return new Promise((done) => {
    setTimeout(done, reading);
    new PerformanceObserver((marks) => {
      if (marks.getEntriesByName('alongside:stage-ready').length > 0) done();
    }).observe({ type: 'mark', buffered: true });
  });
}

const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 5000 });
    else setTimeout(done, 1000);
  });

/** Whoever asks for less data is not sent everything ahead. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Call once, when the page has loaded. Where the site is not served safely there is nothing to be had. */
export async function stayAtHand(): Promise<void> {
  if (!isSecureContext || !('serviceWorker' in navigator)) return;
  addEventListener('popstate', holdUnlessHome);
  holdUnlessHome();
  if (savesData() && navigator.serviceWorker.controller === null) return;
  await afterScene();
  await idle();
  try {
    watch(await navigator.serviceWorker.register(address('sw.js'), { scope: address(''), updateViaCache: 'none' }));
  } catch {
    // Forbidden by the browser, or the network is gone: everything goes on as it is.
  }
}
