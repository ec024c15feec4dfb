/** The workshop on one computer: its server is killed with `kill -9` between vote and reveal and started anew on the same file. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { remove, scratch } from '../server/clients.ts';
import { freePort, joinName, launchRoom, patience, playWorkshop, type Started, start } from './workshop.ts';

let browser: Browser;
let server: Started;
let port: number;
const data = scratch();

beforeAll(async () => {
  port = await freePort();
  server = await start(port, { ALONGSIDE_DATA: data });
  browser = await launchRoom();
}, patience);
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  remove(data);
});

describe('a workshop', () => {
  it('decides together, and loses nothing', { timeout: 400_000 }, async () => {
    await playWorkshop({
      browser,
      lead: `http://localhost:${port}`,
      join: `http://${joinName}:${port}`,
      crash: () => server.kill(),
      recover: async () => {
        server = await start(port, { ALONGSIDE_DATA: data });
      },
    });
  });
});
