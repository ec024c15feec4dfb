/** Opens the door an address names and follows links between doors; which doors there are is its caller's to say. It draws nothing but two plain sentences. */
import { isLocale, m, setLocale } from '../words/words.ts';
import { address, go, isOneFile, type Mount, pathBelowRoot, type Route, routeOf } from './route.ts';

/** Fetches a door; undefined where there is none for that route. */
export type Doors = (route: Route) => (() => Promise<{ readonly mount: Mount }>) | undefined;

/** The first language the browser asks for that the words are written in; `es-MX` is served by `es`. English if there is none. */
function speak(): void {
  const asked = navigator.languages.flatMap((tag) => [tag, tag.replace(/-.*$/, '')]);
  const locale = asked.find(isLocale);
  if (!locale) return;
  setLocale(locale);
  document.documentElement.lang = locale;
}

/** What tells one page of the program from another, the same before and after a link inside the page. */
const pageOf = (url: URL): string => pathBelowRoot(url) ?? url.pathname;

/** In an exported file a fragment names a door; elsewhere it names a place in the page. */
const isWithinPage = (url: URL): boolean =>
  url.hash !== '' && (isOneFile ? !url.hash.startsWith('#/') : pageOf(url) === pageOf(new URL(location.href)));

/** Calls once; the page's host is the element with the id `app`. */
export function openDoors(doors: Doors): void {
  const host = document.querySelector<HTMLElement>('#app');
  if (!host) throw new Error('The page has no element with the id "app" to draw into.');
  const app: HTMLElement = host;
  /** Each visit has a number, so that a door that arrives late knows the person has gone on. */
  let visit = 0;
  let takeDown: (() => void) | undefined;
  let shown = '';

  const say = (sentence: string, label: string, href: string): void => {
    const message = document.createElement('p');
    const link = document.createElement('a');
    message.textContent = sentence;
    link.href = href;
    link.textContent = label;
    app.replaceChildren(message, link);
  };
  const clear = (): void => {
    takeDown?.();
    takeDown = undefined;
  };

  async function open(): Promise<void> {
    const first = visit === 0;
    visit += 1;
    const mine = visit;
    shown = pageOf(new URL(location.href));
    const route = routeOf(new URL(location.href));
    // Never the scenario's name: a tab is read by whoever looks at the screen.
    document.title = m.common_product();
    const load = doors(route);
    if (!load) {
      clear();
      say(m.common_not_here(), m.common_to_start(), address(''));
      return;
    }
    try {
      const door = await load();
      if (mine !== visit) return;
      takeDown?.();
      takeDown = door.mount(app, route);
    } catch {
      if (mine !== visit) return;
      clear();
      say(m.common_did_not_load(), m.common_load_again(), location.href);
      return;
    }
    if (first) return;
    scrollTo(0, 0);
    if (!app.contains(document.activeElement)) app.focus({ preventScroll: true });
  }

  /** Plain links between doors work like any link, without loading the page anew. */
  function followLink(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (isWithinPage(url) || !doors(routeOf(url))) return;
    const samePage = pageOf(url) === pageOf(new URL(location.href)) && url.search === location.search;
    // A page that could not load its door is loaded anew by the link that offers it.
    if (samePage && !takeDown) return;
    event.preventDefault();
    go(url.href.slice(address('').length));
  }

  speak();
  addEventListener('popstate', () => {
    if (pageOf(new URL(location.href)) !== shown || !takeDown) void open();
  });
  document.addEventListener('click', followLink);
  void open();
}
