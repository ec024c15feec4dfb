/**
 * Stands before `npm start` and `npm test` on a fresh clone: installs what is missing, then goes on under the project's
 * own Node. It is written for Node 18, uses no shell and imports nothing of the project, because nothing is there yet;
 * its sentences stand here and not in `src/words` for the same reason.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What the project runs on; the npm package `node` brings it. */
const wantedMajor = 24;

function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether npm's own list of what it installed agrees with package-lock.json. Packages for other machines may be absent. */
function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!wanted)
    giveUp(`${join(root, 'package-lock.json')} is missing or broken. Get it back with: git checkout package-lock.json`);
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/** npm's own script, run by Node itself: `npm.cmd` would need a shell on Windows. */
function findNpm() {
  const node = process.env.npm_node_execpath || process.execPath;
  const given = process.env.npm_execpath;
  const beside = dirname(node);
  const places = [
    given && basename(given) === 'npm-cli.js' ? given : undefined,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((place) => place && existsSync(place));
  if (script) return { command: existsSync(node) ? node : process.execPath, args: [script] };
  return { command: 'npm', args: [] };
}

function install() {
  const fresh = !existsSync(join(root, 'node_modules'));
  console.log(
    fresh ? 'Installing what Alongside needs (once) …' : 'package-lock.json has changed. Installing what is new …',
  );
  const npm = findNpm();
  // Not `ci`: that empties node_modules first, which Windows refuses while the Node in it runs this, and it stops when
  // the registry lacks a package for another kind of machine. `install` follows the lock too, and leaves it as it is.
  const args = [...npm.args, 'install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync(npm.command, args, { cwd: root, stdio: 'inherit' });
  if (error)
    giveUp(`npm could not be started (${error.message}). Install Node 18 or later with npm from https://nodejs.org`);
  if (status !== 0)
    giveUp('npm could not install the packages; its own words are above. Check the network, then try again.');
}

function majorOf(node) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** The project's own Node, or the one that runs this when it is new enough. */
function findNode() {
  const names = ['node_modules/node/bin/node.exe', 'node_modules/node/bin/node'];
  const own = names.map((name) => join(root, name)).find((path) => existsSync(path) && majorOf(path) >= wantedMajor);
  if (own) return own;
  if (Number(process.versions.node.split('.')[0]) >= wantedMajor) return process.execPath;
  return giveUp(
    `Alongside needs Node ${wantedMajor}; this is ${process.version}, and the copy npm should have brought is not there ` +
      '(install scripts may be switched off). Run: npm rebuild node --ignore-scripts=false',
  );
}

/** What Node has compiled once is kept from run to run: a command starts in a third of the time. */
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/alongside/compiled'), ...process.env };

/** Runs to its end and answers with its exit code; a signal goes on to it. */
function run(node, args) {
  return new Promise((done) => {
    const child = spawn(node, args, { cwd: root, stdio: 'inherit', env });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    child.on('error', (error) => giveUp(`${node} could not be started: ${error.message}`));
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

const [script, ...args] = process.argv.slice(2);
if (!script) giveUp('Say what to run, as in: node src/cli/bootstrap.mjs start');
if (!isInstalled()) install();
const node = findNode();
const words = await run(node, [join(root, 'src/build/words/compile.ts')]);
if (words !== 0) process.exit(words);
process.exit(await run(node, [join(root, `src/cli/${script}.ts`), ...args]));
