/** Whether the disk takes what it is given: when it does not, voting pauses everywhere at once, and goes on by itself. */
import type { StorageTrouble } from '../core/room/wire.ts';
import type { RoomLog } from './log.ts';
import type { Storage } from './storage/storage.ts';

/** Milliseconds between two looks at a disk that took nothing. */
const lookEvery = 1000;

export class Disk {
  readonly #storage: Storage;
  readonly #log: RoomLog;
  readonly #changed: () => void;
  #trouble: StorageTrouble | undefined;
  #looking: NodeJS.Timeout | undefined;

  /** `changed` is called when trouble begins and when it ends. */
  constructor(storage: Storage, log: RoomLog, changed: () => void) {
    this.#storage = storage;
    this.#log = log;
    this.#changed = changed;
  }

  get trouble(): StorageTrouble | undefined {
    return this.#trouble;
  }

  /** What came of a write. */
  heard(trouble: StorageTrouble | undefined, detail = ''): void {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#log.disk(trouble, detail);
    this.#changed();
    clearInterval(this.#looking);
    if (trouble === undefined) return;
    this.#looking = setInterval(() => {
      this.#storage.probe().then(
        () => this.heard(undefined),
        () => undefined,
      );
    }, lookEvery);
  }

  stop(): void {
    clearInterval(this.#looking);
  }
}
