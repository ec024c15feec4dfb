/** Which names a request may call this server by; anything else is refused, so that no foreign page can be bound to it. */
import { networkInterfaces } from 'node:os';

const always = ['localhost', '127.0.0.1', '[::1]'];

/** The name in a Host header without its port, in lower case; brackets of an IPv6 address stay. */
function nameOf(host: string): string {
  return host.trim().toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}

/** This machine's own addresses as they stand in a Host header. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .map(({ address, family }) => (family === 'IPv6' ? `[${address.replace(/%.*$/, '')}]` : address));
}

/** The addresses a phone in the same network can reach, as they stand in a URL; the likeliest first. */
export function lanAddresses(): string[] {
  const home = (address: string): number => {
    if (address.startsWith('192.168.')) return 0;
    if (address.startsWith('10.')) return 1;
    return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
  };
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family, address }) => !internal && family === 'IPv4' && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort((a, b) => home(a) - home(b));
}

/** Whether this Host header names the machine itself and nothing else: no tunnel and no name from outside. */
export const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && always.includes(nameOf(host));

/** Names from `ALONGSIDE_HOSTS`, separated by commas or blanks; a port beside a name is ignored. */
export function hostsFrom(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(nameOf);
}

/**
 * Whether this Host header names this machine. Its addresses are read anew each time a name is not known otherwise,
 * because a laptop that joins another network gets another address while the server runs.
 */
export function isOwnHost(host: string | undefined, named: readonly string[]): boolean {
  if (!host) return false;
  const name = nameOf(host);
  return always.includes(name) || named.includes(name) || ownAddresses().includes(name);
}
