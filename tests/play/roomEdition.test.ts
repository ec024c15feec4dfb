/** Which edition a phone plays in a room, read from the address it came by. */
import { describe, expect, it } from 'vitest';
import { roomEdition } from '../../src/play/roomEdition.ts';

describe('the edition a room plays', () => {
  const path = 'rooms/stories/0123456789abcdef01234567.json';

  it('is read from the address', () => {
    expect(roomEdition(`?room=HJ4K9W&edition=abc&story=${path}`)).toEqual({ edition: 'abc', path });
  });

  it('is none where the address names no story that a room keeps', () => {
    const others = ['', '?room=HJ4K9W', '?edition=a', `?story=${path}`, '?edition=a&story=../../health'];
    for (const query of [...others, `?edition=a&story=/${path}`, '?edition=a&story=https://else.example/a.json']) {
      expect(roomEdition(query)).toBeUndefined();
    }
  });
});
