/** What a page of a room holds on to: how the room stands, and the verbs a facilitator has. Whether a server is behind it is its maker's concern. */
import type { Command } from '../core/room/act.ts';
import type { FacilitatorSnapshot } from '../core/room/view.ts';
import type { CommandAck, ConnectRefusal, NetworkAck, PhonesAck } from '../core/room/wire.ts';

/** `alone`: there is no server, the room lives in this browser. */
export type Connection = 'opening' | 'on' | 'lost' | 'alone';

export type LinkState = {
  readonly snapshot?: FacilitatorSnapshot;
  readonly connection: Connection;
  /** The server will not have this page. */
  readonly refused?: ConnectRefusal['reason'] | undefined;
  /** The last wish that could not be granted, until the next that is. */
  readonly trouble?: Extract<CommandAck, { ok: false }>['reason'] | undefined;
  /** Without a server: the room could not be kept, so a reload would lose it. */
  readonly unkept?: boolean;
};

export type Store<T> = {
  getState(): T;
  setState(change: Partial<T>): void;
  subscribe(listener: (state: T) => void): () => void;
};

export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<(state: T) => void>();
  return {
    getState: () => state,
    setState(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type Link = {
  readonly role: 'facilitator' | 'projector';
  readonly state: Store<LinkState>;
  /** `expect`: the `rev` that was seen when the wish was made. A second press of the same key finds it changed, and does nothing. */
  command(command: Command, expect?: number): Promise<CommandAck>;
  /** Made from what stands once earlier wishes are through; for counting, where every press is one more. */
  after(make: (snapshot: FacilitatorSnapshot) => Command | undefined): Promise<void>;
  phones(): Promise<PhonesAck>;
  network(open: boolean): Promise<NetworkAck>;
  close(): void;
};

/** Does one thing after another, and goes on after one that failed. */
export function queue(): <R>(job: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next;
    return next;
  };
}
