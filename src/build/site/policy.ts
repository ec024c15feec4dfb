/** The content security policy of a page, with hashes of the scripts and styles that stand in it; it sends no header. */
import { createHash } from 'node:crypto';

/** Scripts without `src` that a browser would run. Data (`type="application/json"`) is not run and needs no hash. */
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** The CSP hash of every inline script, in order and each once. */
export function scriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = '', body = ''] of html.matchAll(inlineScript)) {
    const type = /\stype=["']?([^"'\s>]+)/.exec(attributes)?.[1] ?? 'module';
    if (!/^(module|text\/javascript)$/.test(type)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return [...hashes];
}

/** The CSP hash of every inline style sheet. */
export function styleHashes(html: string): string[] {
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, body = '']) => body);
  return [...new Set(sheets)].map((body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`);
}

/** For these pages: nothing is loaded from elsewhere and nothing is sent elsewhere. `blob:` is for drawings and workers made in the page. */
export function policyFor(html: string): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptHashes(html)].join(' ')}`,
    `style-src ${["'self'", ...styleHashes(html)].join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the page's policy into its head, before anything it governs. */
export function withPolicy(html: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => `${charset}\n    ${tag}`);
}
