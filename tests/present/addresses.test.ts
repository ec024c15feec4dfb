/** By which address a room is reached. */
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/core/room/wire.ts';
import { addressesOf } from '../../src/present/addresses.ts';

const network: Network = {
  open: true,
  addresses: [
    { url: 'http://rooms.example.org:4310/', kind: 'name' },
    { url: 'http://192.168.0.7:4310/', kind: 'lan' },
    { url: 'http://localhost:4310/', kind: 'loopback' },
  ],
};
const urls = (here: string): string[] => addressesOf(network, here).map(({ url }) => url);

describe('the addresses of a room', () => {
  it('are the server’s own where the page came by one of them', () => {
    expect(addressesOf(network, 'http://localhost:4310/')).toEqual(network.addresses);
    expect(addressesOf(network, 'http://192.168.0.7:4310/')).toEqual(network.addresses);
  });

  it('have the scheme and the port by which this page came through a balancer', () => {
    expect(urls('https://rooms.example.org/')).toEqual([
      'https://rooms.example.org/',
      'http://192.168.0.7:4310/',
      'http://localhost:4310/',
    ]);
  });

  it('begin with a name the server does not know, for it has led here', () => {
    expect(urls('https://elsewhere.example.org/group/')[0]).toBe('https://elsewhere.example.org/group/');
    expect(addressesOf(network, 'https://elsewhere.example.org/')[0]?.kind).toBe('name');
    // Nobody else gets anywhere by it.
    expect(urls('http://127.0.0.1:4310/').at(-1)).toBe('http://127.0.0.1:4310/');
  });
});
