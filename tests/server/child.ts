/** A room server in a process of its own, to be killed: `node child.ts '{"dist": …, "data": …, "port": …}'`. It prints its port. */
import { join } from 'node:path';
import { roomLog } from '../../src/server/log.ts';
import { serve } from '../../src/server/serve.ts';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';

export type ChildOptions = {
  readonly dist: string;
  readonly data: string;
  /** PostgreSQL in place of the folder. */
  readonly database?: string;
  readonly port?: number;
  readonly hosts?: string;
  /** Milliseconds each commit takes longer. */
  readonly slow?: number;
  /** Acknowledges before the commit: the control that proves a count of lost votes can see them. */
  readonly early?: boolean;
};

if (process.argv[1]?.endsWith('child.ts')) {
  const {
    dist,
    data,
    database,
    port = 0,
    hosts,
    slow = 0,
    early = false,
  } = JSON.parse(process.argv[2] ?? '{}') as ChildOptions;
  const storage =
    database === undefined
      ? await openSqlite({ file: join(data, 'rooms.db'), slow, early })
      : await openPostgres(database);
  const serving = await serve({
    dist,
    storage,
    port,
    hosts,
    log: roomLog((line) => process.stderr.write(`${line}\n`)),
  });
  process.on('SIGTERM', () => void serving.close().then(() => process.exit(0)));
  process.on('message', (message) => {
    if (message === 'memory') process.send?.({ rss: process.memoryUsage().rss });
  });
  process.stdout.write(`${JSON.stringify({ port: serving.port, key: serving.key })}\n`);
}
