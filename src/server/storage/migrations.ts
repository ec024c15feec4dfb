/** How the SQLite file came to its shape, step by step: a step that was published is never edited, a new one is added below. */

/** Step `i` makes version `i + 1`; `PRAGMA user_version` says which a file has. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE keys (hash TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE stories (hash TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE rooms (
    code TEXT PRIMARY KEY,
    creation TEXT NOT NULL UNIQUE,
    scenario TEXT NOT NULL,
    story TEXT NOT NULL REFERENCES stories (hash),
    created INTEGER NOT NULL,
    at INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    open_round INTEGER,
    pacing INTEGER NOT NULL DEFAULT 0,
    ended INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE log (
    room TEXT NOT NULL REFERENCES rooms (code),
    rev INTEGER NOT NULL,
    at INTEGER NOT NULL,
    id TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (room, rev),
    UNIQUE (room, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ballots (
    room TEXT NOT NULL,
    round INTEGER NOT NULL,
    device TEXT NOT NULL,
    choice TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (room, round, device)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE paces (
    room TEXT NOT NULL,
    device TEXT NOT NULL,
    n INTEGER NOT NULL,
    step TEXT NOT NULL,
    PRIMARY KEY (room, device, n)
  ) STRICT, WITHOUT ROWID;
  `,
];
