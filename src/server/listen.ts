/** Opens the http server and closes it again; what it answers is handed in. It begins on loopback and can be opened to the network. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Handler } from './static.ts';

export type Listening = {
  readonly port: number;
  /** `http://localhost:<port>` */
  readonly url: string;
  /** Whether other machines can reach it. */
  readonly isOpen: () => boolean;
  /** Opens it to the network, or shuts it again; connections that stand stay. False when the port belongs to another program there. */
  readonly toNetwork: (open: boolean) => Promise<boolean>;
  /** Resolves when the port is free again; connections that still stand are cut. */
  readonly close: () => Promise<void>;
};

export type ListenOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless the network is meant. */
  readonly host?: string;
  /** Ports to try after `port` when it is taken. */
  readonly more?: number;
  /** Takes requests to speak another protocol; without it they are cut. */
  readonly onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
};

const loopback = '127.0.0.1';
const everywhere = '0.0.0.0';

function open(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, refuse) => {
    const refused = (error: Error) => {
      server.off('listening', heard);
      refuse(error);
    };
    const heard = () => {
      server.off('error', refused);
      done();
    };
    server.once('error', refused);
    server.once('listening', heard);
    server.listen(port, host);
  });
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/** Waits for a port that is just being given back. */
async function openSoon(server: Server, port: number, host: string): Promise<boolean> {
  for (let tried = 0; tried < 20; tried += 1) {
    try {
      await open(server, port, host);
      return true;
    } catch (error) {
      if (!isTaken(error)) throw error;
      await new Promise((done) => setTimeout(done, 25));
    }
  }
  return false;
}

/** Throws Node's own error (`EADDRINUSE`, `EACCES`) when no port could be had. */
export async function listen(
  handler: Handler,
  { port: wanted, host = loopback, more = 0, onUpgrade }: ListenOptions,
): Promise<Listening> {
  const make = (): Server => {
    const made = createServer(handler);
    if (onUpgrade !== undefined) made.on('upgrade', onUpgrade);
    return made;
  };
  let server = make();
  let at = host;
  for (let tried = 0; ; tried += 1) {
    try {
      await open(server, wanted === 0 ? 0 : wanted + tried, host);
      break;
    } catch (error) {
      if (!isTaken(error) || tried >= more) throw error;
    }
  }
  const { port } = server.address() as AddressInfo;
  /** Servers that take no more connections, and still have some. */
  const leaving = new Set<Server>();

  /** The port changes hands: for a moment nobody listens, and whoever dials then dials again. */
  const move = async (to: string): Promise<boolean> => {
    const before = server;
    leaving.add(before);
    before.close(() => leaving.delete(before));
    for (const place of [to, at]) {
      server = make();
      if (await openSoon(server, port, place)) {
        const moved = place === to;
        at = place;
        return moved;
      }
    }
    return false;
  };
  let moving: Promise<unknown> = Promise.resolve();

  return {
    port,
    url: `http://localhost:${port}`,
    isOpen: () => at !== loopback,
    toNetwork: (wish) => {
      const work = async () => {
        const to = wish ? everywhere : loopback;
        return to === at || move(to);
      };
      const mine = moving.then(work, work);
      moving = mine;
      return mine;
    },
    close: async () => {
      const all = [server, ...leaving];
      await Promise.all(
        all.map(
          (one) =>
            new Promise<void>((done) => {
              if (one.listening) one.close(() => done());
              else done();
              one.closeAllConnections();
            }),
        ),
      );
    },
  };
}
