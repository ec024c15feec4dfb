/** A course on this machine: scorm-again as the run time, a package in a frame, and what it was told kept as an LMS keeps it. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { root } from '../../src/cli/freshBuild.ts';
import type { Standard } from '../../src/session/keep/lms/standards.ts';

/** As deep as the run time nests it. */
export type Told = { readonly [name: string]: Told | string | undefined };

export type Course = {
  readonly url: string;
  /** Everything that was committed, oldest first. */
  readonly commits: readonly Told[];
  /** The value of an element in the last commit, as `cmi.core.exit`; undefined where there is none. */
  last(element: string): string | undefined;
  close(): Promise<void>;
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

/** `without`: a page with the package in a frame and no course around it. */
function launchPage(standard: Standard, saved: Told | undefined, without: boolean): string {
  const twelve = standard === 'scorm12';
  const make = `
    const saved = ${JSON.stringify(saved ?? null).replaceAll('<', '\\u003c')};
    const settings = { lmsCommitUrl: '/commit', logLevel: 5, sendFullCommit: true, autocommit: false };
    const api = new ${twelve ? 'Scorm12API' : 'Scorm2004API'}(settings);
    if (saved) api.loadFromJSON(saved, 'cmi');
    window.${twelve ? 'API' : 'API_1484_11'} = api;`;
  return `<!doctype html><title>Course</title>
    ${without ? '' : `<script src="/${standard}.js"></script><script>${make}</script>`}
    <iframe id="content" src="/package/index.html" style="width:100%;height:840px;border:0"></iframe>`;
}

export async function startCourse(standard: Standard, zipped: Uint8Array, without = false): Promise<Course> {
  const files = unzipSync(zipped);
  const commits: Told[] = [];
  const runTime = readFileSync(join(root, `node_modules/scorm-again/dist/${standard}.min.js`));
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/commit') {
      commits.push(JSON.parse(await bodyOf(request)));
      response.setHeader('Content-Type', 'application/json');
      response.end('{"result":true,"errorCode":0}');
    } else if (path === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(launchPage(standard, commits.at(-1)?.cmi as Told | undefined, without));
    } else if (path === `/${standard}.js`) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(runTime);
    } else {
      const bytes = files[path.replace('/package/', '')];
      if (bytes === undefined) response.statusCode = 404;
      response.setHeader('Content-Type', path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/plain');
      response.end(bytes === undefined ? '' : strFromU8(bytes));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    commits,
    last(element) {
      let at: Told | string | undefined = commits.at(-1);
      for (const name of element.split('.')) at = typeof at === 'object' ? at[name] : undefined;
      return typeof at === 'object' ? undefined : at;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
