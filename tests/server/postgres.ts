/** A real PostgreSQL of its own for a test, where one can be had; else the reason why not, to be said. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Postgres = {
  /** A new, empty database at each call. */
  readonly database: () => string;
  readonly stop: () => Promise<void>;
};

function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
}

/** PostgreSQL will not run as root; Debian's package brings a user for it. */
function user(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Starts one, or says why none could be started. */
export async function startPostgres(): Promise<Postgres | string> {
  const bin = programs();
  if (bin === undefined) return 'No PostgreSQL is installed (Debian: apt-get install postgresql).';
  const as = user();
  if (as === undefined) return 'PostgreSQL does not run as root, and there is no user "postgres" to run it.';
  const folder = mkdtempSync(join(tmpdir(), 'alongside-pg-'));
  chmodSync(folder, 0o700);
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, stdio: 'pipe' as const };
  try {
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'alongside', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      options,
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return `PostgreSQL could not be set up: ${(error as Error).message}`;
  }
  const port = await freePort();
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=60',
  ];
  const server = spawn(join(bin, 'postgres'), args, options);
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  let said = '';
  server.stderr?.on('data', (part) => {
    said += part;
  });
  const ready = (): boolean => /ready to accept connections/.test(said);
  for (let waited = 0; !ready() && server.exitCode === null && waited < 60_000; waited += 50) {
    await new Promise((done) => setTimeout(done, 50));
  }
  const stop = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  if (!ready()) {
    await stop();
    return `PostgreSQL did not start: ${said}`;
  }
  let made = 0;
  return {
    database: () => {
      const name = `test_${++made}`;
      execFileSync(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'alongside', name], options);
      return `postgres://alongside@127.0.0.1:${port}/${name}`;
    },
    stop,
  };
}
