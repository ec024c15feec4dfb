/** Makes the pages of the built site out of the one shell: each at its own address, so that any static host can serve them. */
import { m } from '../../words/words.ts';

/** What a page has before any script has run; both parts are HTML. */
export type PageFill = { readonly head?: string; readonly body?: string };

/** Draws what stands on `play/<scenario>/` before any script has run; undefined leaves the page empty. */
export type FillPlay = (scenario: string) => Promise<PageFill | undefined>;

/** One file of the site; `path` is below `dist`. */
export type Page = { readonly path: string; readonly html: string };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** `../` for each folder the page lies in. */
function wayToRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/**
 * The shell at another address. Vite writes addresses as `./assets/…`; a page two folders down needs `../../assets/…`.
 * What was drawn at build time says `alongside-root:/` where it could not know its page.
 */
export function pageFrom(shell: string, path: string, fill: PageFill = {}): Page {
  const root = wayToRoot(path);
  let html = shell.replace(/(<meta name="alongside-root" content=")[^"]*/, (_all, start) => `${start}${root}`);
  html = html.replace(/((?:src|href)=")\.\/(?=[^"])/g, (_all, start) => `${start}${root}`);
  // The neutral page has to be at hand when the network is gone.
  const leaving = ['leave.html', 'notes.css'].map((file) => `<link rel="prefetch" href="${root}${file}">`).join('');
  html = html.replace('</head>', () => `${leaving}${fill.head ?? ''}</head>`);
  html = html.replace(
    /(<div id="app"[^>]*>)(<\/div>)/,
    (_all, open, close) =>
      `${open}${fill.body ?? `<noscript><p>${escaped(m.common_needs_script())}</p></noscript>`}${close}`,
  );
  return { path, html: html.replaceAll('alongside-root:/', root) };
}

/** A bare page of its own: no script, one style sheet. */
function barePage(path: string, title: string, style: string, body: string): Page {
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    ${body}
  </body>
</html>
`;
  return { path, html };
}

/** Where *Leave now* goes: an empty sheet for notes. It names neither the program nor its subject, and runs nothing. */
export function leavePage(): Page {
  const title = escaped(m.common_notes());
  return barePage(
    'leave.html',
    m.common_notes(),
    'notes.css',
    `<h1>${title}</h1>\n    <textarea aria-label="${title}" autocomplete="off" spellcheck="false"></textarea>`,
  );
}

/** What a static host shows for an unknown address. Its link is relative: nobody knows the folder the site lies in. */
export function notFoundPage(): Page {
  return barePage(
    '404.html',
    m.common_product(),
    'notes.css',
    `<p>${escaped(m.common_not_here())}</p>\n    <p><a href="./">${escaped(m.common_to_start())}</a></p>`,
  );
}

/** The style of the two bare pages. */
export const bareStyle = `html { color-scheme: light; background: #fff; color: #222; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-width: 40rem; min-height: 100vh; min-height: 100dvh; box-sizing: border-box; margin: 0 auto; padding: 1.5rem; display: flex; flex-direction: column; }
h1 { font-size: 1.375rem; margin: 0 0 1rem; }
a { color: #0b57d0; }
textarea { flex: 1; min-height: 12rem; font: inherit; color: inherit; background: #fff; border: 1px solid #767676; border-radius: 6px; padding: 0.75rem; resize: none; }
`;
