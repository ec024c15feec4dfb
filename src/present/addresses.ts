/** Where a room is reached: as its server knows itself, and as this page has come. */
import type { Address, Network } from '../core/room/wire.ts';

/** Names that mean this computer and no other. */
const isLoopback = (url: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);

/**
 * `here` is the root this page was loaded from. Before a server there may be a balancer with a port and a scheme of its
 * own, of which the server knows nothing: what has led here is right where the two differ.
 */
export function addressesOf({ addresses }: Network, here: string): readonly Address[] {
  const { hostname } = new URL(here);
  const own: Address = { url: here, kind: isLoopback(here) ? 'loopback' : 'name' };
  const same = addresses.find(({ url }) => new URL(url).hostname === hostname);
  if (same !== undefined) return addresses.map((one) => (one === same ? { ...one, url: here } : one));
  return own.kind === 'loopback' ? [...addresses, own] : [own, ...addresses];
}
