/** Room codes: six signs that can be read from the back of a room and typed without asking which one is meant. */

/** 28 signs. Each sign left out looks like one that is in, or like another that is out; U is out with V in. */
export const codeSigns = '23456789ABCDEFGHJKMNPQRTVWXY';
export const codeLength = 6;

/** What people type for a sign they have misread: none of these is in the alphabet. */
const meant: { readonly [sign: string]: string } = { S: '5', Z: '2', U: 'V' };

export type RoomCode = string & { readonly roomCode: true };

const isSign = (sign: string): boolean => sign.length === 1 && codeSigns.includes(sign);

export const isRoomCode = (text: string): text is RoomCode =>
  text.length === codeLength && [...text].every((sign) => isSign(sign));

/** Reads what somebody typed: any case, blanks and hyphens anywhere. Undefined when it cannot be a code. [RM14] */
export function readRoomCode(typed: string): RoomCode | undefined {
  const signs = [...typed.toUpperCase().replace(/[\s\-–—.]/g, '')].map((sign) => meant[sign] ?? sign).join('');
  return isRoomCode(signs) ? signs : undefined;
}

/** In two threes, as it is shown: `HJ4 K9W`. `readRoomCode` gives the code back. */
export const printRoomCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** A code from random bytes, or undefined when they did not suffice: those above the last whole multiple of 28 are passed over, so that no sign is likelier. */
export function roomCodeFrom(bytes: Iterable<number>): RoomCode | undefined {
  const even = 256 - (256 % codeSigns.length);
  let code = '';
  for (const byte of bytes) {
    if (byte < even) code += codeSigns[byte % codeSigns.length];
    if (isRoomCode(code)) return code;
  }
  return undefined;
}
