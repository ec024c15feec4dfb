/** What a server says while it runs: one readable line for each thing that happened, with the time and without anybody's address. */
import { printRoomCode } from '../core/room/code.ts';
import type { StorageTrouble } from '../core/room/wire.ts';
import { m } from '../words/words.ts';

export type RoomLog = {
  readonly created: (code: string, scenario: string) => void;
  readonly firstPhone: (code: string) => void;
  readonly ended: (code: string) => void;
  readonly network: (open: boolean, urls: readonly string[]) => void;
  readonly disk: (trouble: StorageTrouble | undefined, detail: string) => void;
  readonly trouble: (error: unknown) => void;
};

const diskWords = {
  full: () => m.room_log_storage_full(),
  'read-only': () => m.room_log_storage_read_only(),
  unreachable: () => m.room_log_storage_unreachable(),
  broken: (detail: string) => m.room_log_storage_broken({ detail }),
} as const satisfies { readonly [trouble in StorageTrouble]: (detail: string) => string };

/** `print` gets whole lines. */
export function roomLog(print: (line: string) => void, now: () => Date = () => new Date()): RoomLog {
  const say = (sentence: string): void => {
    const time = now().toTimeString().slice(0, 8);
    print(`${time}  ${sentence}`);
  };
  return {
    created: (code, scenario) => say(m.room_log_created({ code: printRoomCode(code), scenario })),
    firstPhone: (code) => say(m.room_log_first_phone({ code: printRoomCode(code) })),
    ended: (code) => say(m.room_log_ended({ code: printRoomCode(code) })),
    network: (open, urls) => say(open ? m.room_log_network_open({ urls: urls.join('  ') }) : m.room_log_network_shut()),
    disk: (trouble, detail) => say(trouble === undefined ? m.room_log_storage_well() : diskWords[trouble](detail)),
    trouble: (error) => say(m.room_log_trouble({ detail: error instanceof Error ? error.message : String(error) })),
  };
}
