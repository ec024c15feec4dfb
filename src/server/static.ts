/** Answers requests for the built site: one handler over `dist/` with the headers every answer carries. It knows no rooms. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { m } from '../words/words.ts';
import { hostsFrom, isOwnHost } from './hosts.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** `first` may answer instead of a file, once the request has passed every check; it says whether it did. */
export type SiteHandler = (request: IncomingMessage, response: ServerResponse, first?: () => boolean) => void;

export type SiteOptions = {
  /** The folder `npm run build` has written. */
  readonly dist: string;
  /** More names this server may be called by, as in `ALONGSIDE_HOSTS`. */
  readonly hosts?: string | undefined;
};

/** The policy of a build, or undefined when the folder holds no whole build. */
function policyOf(dist: string): string | undefined {
  const file = join(dist, 'build.json');
  if (!existsSync(file)) return undefined;
  const facts = JSON.parse(readFileSync(file, 'utf8')) as { policy?: unknown };
  return typeof facts.policy === 'string' ? facts.policy : undefined;
}

function cacheFor(path: string): string {
  // Names under assets/ carry a hash of their content.
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  // Where *Leave now* goes must open without asking the server: it may be out of reach by then.
  if (path === '/leave.html' || path === '/notes.css') return 'public, max-age=86400';
  return 'no-cache';
}

function answer(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${sentence}\n`);
}

/** `/play/ray` → `/play/ray/` when that is a page: its addresses are relative to its folder. */
function missingSlash(dist: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  const folder = resolve(dist, `.${path}`);
  if (!folder.startsWith(dist + sep)) return false;
  return statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.isFile() === true;
}

function decodedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    // Two slashes would make a redirect to another host.
    return path.startsWith('/') && !path.startsWith('//') && !/[\\\0]/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The headers of an answer, by its address. What says nothing where no page comes is left out there: a phone in a room
 * pays for each header.
 */
function headersBy(policy: string): (url: string) => readonly (readonly [string, string])[] {
  const under = (csp: string) => [
    ['Content-Security-Policy', csp] as const,
    ['X-Content-Type-Options', 'nosniff'] as const,
  ];
  const page = (csp: string) => [
    ...under(csp),
    ['Referrer-Policy', 'no-referrer'] as const,
    ['Cross-Origin-Opener-Policy', 'same-origin'] as const,
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'] as const,
  ];
  // A worker made of a script is held to what comes with the script.
  const script = under("default-src 'self'");
  const whole = page(policy);
  // It runs nothing.
  const leave = page("default-src 'self'; script-src 'none'; frame-ancestors 'self'");
  const dead = under("default-src 'none'");
  return (url) => {
    if (/^\/assets\/.*\.js$/.test(url)) return script;
    if (url === '/leave.html') return leave;
    return /^\/[\w/.-]+\.(css|svg|png|woff2)$/.test(url) ? dead : whole;
  };
}

/**
 * The handler for everything that is a file. Throws a sentence when `dist` holds no whole build.
 * 421 for a foreign Host, 405 for anything but reading, 404 with a page.
 */
export function siteHandler({ dist: folder, hosts }: SiteOptions): SiteHandler {
  const dist = resolve(folder);
  const policy = policyOf(dist);
  if (!policy) throw new Error(m.cli_no_build({ folder: dist }));
  const named = hostsFrom(hosts);
  const notFound = readFileSync(join(dist, '404.html'), 'utf8')
    .replaceAll('"./"', '"/"')
    .replace('"notes.css"', '"/notes.css"');
  function missing(_request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(notFound);
  }
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cacheFor(path));
    },
    onNoMatch: missing,
  });
  /** What is served is known from the beginning on; a file that a later build has taken away would end the process. */
  function serve(path: string, request: IncomingMessage, response: ServerResponse): void {
    const there = existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
    if (there) files(request, response);
    else missing(request, response);
  }
  const headersFor = headersBy(`${policy}; frame-ancestors 'self'`);
  return (request, response, first) => {
    for (const [name, value] of headersFor(request.url ?? '')) response.setHeader(name, value);
    if (!isOwnHost(request.headers.host, named)) return answer(response, 421, m.cli_foreign_host());
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, m.cli_only_reading());
    }
    const path = decodedPath(request.url ?? '/');
    if (path === undefined) return answer(response, 400, m.cli_bad_address());
    if (first?.()) return;
    if (missingSlash(dist, path)) {
      const [before = '', query] = (request.url ?? '').split('?', 2);
      response.writeHead(308, { Location: `${before}/${query === undefined ? '' : `?${query}`}` });
      response.end();
      return;
    }
    serve(path, request, response);
  };
}
