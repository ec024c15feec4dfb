/** `npm start` and the site it serves, driven as people do: by its command line, by http, and in a browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scenariosIn } from '../../src/build/site/plugin.ts';
import { dist, root } from '../../src/cli/freshBuild.ts';
import type { Listening } from '../../src/server/listen.ts';
import { type Device, launch, openDevice, serveSite } from '../browser/launch.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Asks with exactly this path and these headers; `fetch` would tidy both. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, refuse) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.on('error', refuse);
    asking.end();
  });
}

/** A port nobody uses at this moment. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createSocket();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

type Started = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> };

/** Runs what `npm start` runs. */
function start(args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [join(root, 'src/cli/bootstrap.mjs'), 'start', ...args], {
    cwd: root,
    // Rooms of its own: those of whoever runs the tests are not touched.
    env: { ...process.env, ALONGSIDE_DATA: mkdtempSync(join(tmpdir(), 'alongside-data-')), ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      said += part;
    });
  }
  return { child, said: () => said, ended: new Promise((done) => child.on('exit', done)) };
}

async function until(isSo: () => boolean, what: () => string): Promise<void> {
  for (let waited = 0; !isSo(); waited += 50) {
    if (waited > 90_000) throw new Error(`Waited 90 s in vain. ${what()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe('npm start', () => {
  const running: Started[] = [];
  afterEach(() => {
    for (const { child } of running.splice(0)) child.kill();
  });
  const begin = (...given: Parameters<typeof start>) => {
    const started = start(...given);
    running.push(started);
    return started;
  };

  it('says where it serves, serves there, and leaves the port free when it is stopped', async () => {
    const port = await freePort();
    const { child, said, ended } = begin([], { PORT: String(port) });
    await until(() => said().includes('Press Ctrl+C'), said);
    expect(said()).toContain(`Alongside is ready: http://localhost:${port}\n`);
    expect((await ask(port, '/')).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
  }, 120_000);

  it('says what to do when the port it was given is taken, and exits with 2', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { said, ended } = begin(['--port', String(port)]);
    expect(await ended).toBe(2);
    other.close();
    expect(said()).toContain(`Port ${port} is taken by another program.`);
    expect(said()).toContain(`npm start -- --port ${port + 1}`);
  });

  it.each([
    [['--help'], 0, 'npm start [-- --port 4310]'],
    [['--port', 'many'], 2, '"many" is no port.'],
    [['--bogus'], 2, "Unknown option '--bogus'"],
  ])('answers %s with exit code %i', async (args, code, sentence) => {
    const { said, ended } = begin(args);
    expect(await ended).toBe(code);
    expect(said()).toContain(sentence);
  });
});

describe('the server', () => {
  let site: Listening;
  beforeAll(async () => {
    site = await serveSite('alongside.test, Room.Example:4310');
  });
  afterAll(() => site.close());

  it('sends its policy with every answer, also with a refusal', async () => {
    const answers = [
      await ask(site.port, '/'),
      await ask(site.port, '/no'),
      await ask(site.port, '/', { Host: 'evil.test' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 421]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'self'; script-src 'self'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it.each(['localhost', 'LOCALHOST:9', '127.0.0.1:4310', '[::1]:4310', 'alongside.test', 'room.example:80'])(
    'answers to %s',
    async (Host) => {
      expect((await ask(site.port, '/', { Host })).status).toBe(200);
    },
  );

  it.each(['evil.test', 'localhost.evil.test', '127.0.0.1.evil.test:80', 'localhost@evil.test', '[::2]', ' '])(
    'refuses to be called %j',
    async (Host) => {
      expect((await ask(site.port, '/', { Host })).status).toBe(421);
    },
  );

  it('stays inside the site', async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/%00',
      '//evil.test/play',
      '/%zz',
    ];
    for (const path of paths) {
      const { status, headers } = await ask(site.port, path);
      expect([400, 404]).toContain(status);
      expect(headers.location).toBeUndefined();
    }
  });

  it('only reads', async () => {
    expect((await ask(site.port, '/', {}, 'POST')).status).toBe(405);
    expect((await ask(site.port, '/', {}, 'HEAD')).status).toBe(200);
  });

  it('leads to the page when the slash at the end is missing', async () => {
    const [scenario] = scenariosIn(join(root, 'stories'));
    const { status, headers } = await ask(site.port, `/play/${scenario}?a=1`);
    expect([status, headers.location]).toEqual([308, `/play/${scenario}/?a=1`]);
  });

  it('sends what is compressed to who can read it, and lets hashed files be kept', async () => {
    const { body } = await ask(site.port, '/');
    const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? '';
    const { headers } = await ask(site.port, script, { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toContain('immutable');
    expect((await ask(site.port, '/')).headers['cache-control']).toBe('no-cache');
  });

  it('has the neutral page at hand when the network is gone, and no way back from it', async () => {
    const browser = await launch();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await page.evaluate(() => location.replace('leave.html'));
    await page.getByRole('textbox', { name: 'Notes' }).waitFor({ timeout: 5000 });
    // Nothing but the empty page every tab begins with.
    expect(await page.goBack({ timeout: 5000 })).toBeNull();
    expect(page.url()).not.toContain('localhost');
    await browser.close();
  });

  it('names the licenses of what it is made of', async () => {
    const { body } = await ask(site.port, '/THIRD-PARTY.txt');
    expect(body).toContain('react-peeps');
    expect(body).toContain('@dicebear/styles');
  });
});

describe('the built site', () => {
  let browser: Browser;
  let base: string;
  const folder = mkdtempSync(join(tmpdir(), 'alongside-site-'));
  const host = createServer(sirv(folder, { dev: true }));
  let device: Device;

  beforeAll(async () => {
    // As a static host has it: in a sub-folder, by a server that knows nothing of the program.
    cpSync(dist, join(folder, 'some/folder'), { recursive: true });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(host.address() as AddressInfo).port}/some/folder/`;
    browser = await launch();
    device = await openDevice(browser);
  });
  afterEach(() => device.wipe(new URL(base).origin));
  afterAll(async () => {
    await browser.close();
    host.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page and remembers all it complains of: refused by policy, not found, not run. */
  async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await device.open();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      if (!response.url().startsWith(base) && !/^(data|blob):/.test(response.url())) complaints.push(response.url());
    });
    await page.goto(new URL(path, base).href, { waitUntil: 'networkidle' });
    return { page, complaints };
  }

  const paths = ['', 'debrief/', ...scenariosIn(join(root, 'stories')).map((scenario) => `play/${scenario}/`)];

  it('opens every page in a sub-folder of a plain static host, and its tab names no scenario', async () => {
    const opened = await Promise.all(paths.map(async (path) => ({ path, ...(await open(path)) })));
    for (const { path, page, complaints } of opened) {
      expect(complaints, path).toEqual([]);
      await expect.poll(() => page.title()).toBe('Alongside');
      expect((await page.locator('#app').textContent())?.trim(), path).toBeTruthy();
    }
  });

  it('leaves for a neutral page that names nothing and asks for nothing', async () => {
    const { page, complaints } = await open('leave.html');
    expect(complaints).toEqual([]);
    await expect.poll(() => page.title()).toBe('Notes');
    expect(await page.locator('html').innerHTML()).not.toMatch(/alongside(?!-)|peer|client|scenario|crisis/i);
    await page.getByRole('textbox', { name: 'Notes' }).fill('milk');
    await expect.poll(() => page.locator('script').count()).toBe(0);
  });
});
