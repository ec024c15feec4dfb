/** Keys and tokens: who may lead rooms, who is which voter, and who may look on. Nothing here names a person. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 bits, as they stand in the fragment of an address. */
export const newKey = (): string => randomBytes(16).toString('base64url');

/** A facilitator's key as it is stored. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

const isEqual = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

export type Tokens = {
  /** A token for a device that is new in this room: random and signed. It holds in this room only, so that nobody can be followed from one to another. */
  readonly mint: (room: string) => string;
  /** The device behind a token of this room, as it is stored; undefined when the token is none. Whoever has one has been let in before. */
  readonly deviceOf: (token: string, room: string) => string | undefined;
  /** For the projector of this room: it only reads. */
  readonly projector: (room: string) => string;
  readonly isProjector: (token: string, room: string) => boolean;
};

/** `secret` is kept with the rooms, so that tokens hold after a restart and at every node. */
export function tokensOf(secret: string): Tokens {
  const sign = (purpose: string, text: string): string =>
    createHmac('sha256', secret).update(`${purpose}\n${text}`).digest().subarray(0, 16).toString('base64url');
  const projector = (room: string): string => sign('projector', room);
  return {
    mint: (room) => {
      const random = randomBytes(16).toString('base64url');
      return `${random}.${sign('device', `${room}\n${random}`)}`;
    },
    deviceOf: (token, room) => {
      const [random = '', signature = '', ...more] = token.split('.');
      if (more.length > 0 || random === '' || !isEqual(signature, sign('device', `${room}\n${random}`)))
        return undefined;
      return sign('stored', `${room}\n${random}`);
    },
    projector,
    isProjector: (token, room) => isEqual(token, projector(room)),
  };
}
