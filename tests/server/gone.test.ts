/** Serving goes on when files go away under it, as they do while somebody builds anew. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { siteHandler } from '../../src/server/static.ts';

it('answers 404 for a file that was there when it began, and serves the rest', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'alongside-gone-'));
  mkdirSync(join(dist, 'assets'));
  const files = {
    'build.json': '{"policy":"default-src \'self\'"}',
    '404.html': 'Nothing here.',
    'index.html': 'Home.',
  };
  for (const [name, text] of Object.entries({ ...files, 'assets/a.js': '1' })) writeFileSync(join(dist, name), text);
  const site = await listen(siteHandler({ dist }), { port: 0 });
  const get = (path: string) => fetch(`http://127.0.0.1:${site.port}${path}`);
  expect((await get('/assets/a.js')).status).toBe(200);
  rmSync(join(dist, 'assets/a.js'));
  const gone = await get('/assets/a.js');
  expect([gone.status, await gone.text()]).toEqual([404, 'Nothing here.']);
  expect(await (await get('/')).text()).toBe('Home.');
  await site.close();
  rmSync(dist, { recursive: true });
});
