/** Who may open a socket at all: by the name the server was called by, by the page that asks, and by how many there are already. */
import type { IncomingMessage } from 'node:http';
import { limits } from '../core/room/limits.ts';
import { isLoopbackHost, isOwnHost } from './hosts.ts';

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** Whether something stands between the asker and this server. */
export const isForwarded = (request: IncomingMessage): boolean =>
  forwarding.some((name) => request.headers[name] !== undefined);

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127\.)/.test(address);

/** The machine itself asks, by its own name, and nothing stands between: here no key is needed. */
export const isItself = (request: IncomingMessage): boolean =>
  isLoopback(request.socket.remoteAddress) && isLoopbackHost(request.headers.host) && !isForwarded(request);

/** A page of this server, or no page at all. A browser always says from which page it asks, and cannot be made to lie. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.trim().toLowerCase();
}

export type Refusal = { readonly status: 403 | 421 | 426 | 503; readonly why: string };

export type GateNeeds = {
  readonly named: readonly string[];
  /** Where a balancer stands before the server, all come from its address. */
  readonly byAddress: boolean;
};

/** Counts the sockets that stand, by address. */
export class Gate {
  readonly #needs: GateNeeds;
  readonly #byAddress = new Map<string, number>();
  #all = 0;

  constructor(needs: GateNeeds) {
    this.#needs = needs;
  }

  /** Undefined lets it in. */
  refusal(request: IncomingMessage): Refusal | undefined {
    if (!isOwnHost(request.headers.host, this.#needs.named)) return { status: 421, why: 'Misdirected Request' };
    if (!isOwnPage(request)) return { status: 403, why: 'Forbidden' };
    if (new URL(request.url ?? '/', 'http://here').searchParams.get('transport') !== 'websocket') {
      return { status: 426, why: 'Upgrade Required' };
    }
    const here = this.#byAddress.get(request.socket.remoteAddress ?? '') ?? 0;
    const tooMany = this.#needs.byAddress && here >= limits.connectionsPerAddress;
    return tooMany || this.#all >= limits.connections ? { status: 503, why: 'Service Unavailable' } : undefined;
  }

  /** Counts this one until its socket closes. */
  count({ socket }: IncomingMessage): void {
    const address = socket.remoteAddress ?? '';
    this.#all += 1;
    this.#byAddress.set(address, (this.#byAddress.get(address) ?? 0) + 1);
    socket.once('close', () => {
      this.#all -= 1;
      const left = (this.#byAddress.get(address) ?? 1) - 1;
      if (left > 0) this.#byAddress.set(address, left);
      else this.#byAddress.delete(address);
    });
  }
}
