/** Serves a folder on loopback the same way for every page that is measured: brotli, no cache, nothing else. */

import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const squeezed = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg']);

export type Served = { readonly url: string; readonly close: () => Promise<void> };

export async function serveFolder(folder: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server: Server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    let file = join(folder, path);
    if (!file.startsWith(folder)) return void response.writeHead(400).end();
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      if (!path.endsWith(sep)) return void response.writeHead(308, { location: `${path}/` }).end();
      file = join(file, 'index.html');
    }
    if (!(await stat(file).catch(() => undefined))?.isFile()) return void response.writeHead(404).end();
    const extension = extname(file);
    const headers = { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'no-store' };
    if (!squeezed.has(extension)) {
      response.writeHead(200, headers);
      return void createReadStream(file).pipe(response);
    }
    let body = packed.get(file);
    if (body === undefined) {
      body = brotliCompressSync(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
      packed.set(file, body);
    }
    response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': body.length }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench could not open a port on loopback.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
