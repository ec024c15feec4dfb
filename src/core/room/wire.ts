/** The messages between a room's server and its pages: what may come from outside is checked here, and every answer has its type here. */

import * as v from 'valibot';
import type { At } from '../ledger/entries.ts';
import type { Command, roomRefusals } from './act.ts';
import { codeLength, isRoomCode, type RoomCode } from './code.ts';
import { marks, views } from './entries.ts';
import { wireVersion } from './limits.ts';

/*
 * Transport: Socket.IO, `transports: ['websocket']`, on the page's own origin.
 *
 *   io({ transports: ['websocket'], auth: (give) => give({ version, as, … }) })
 *
 * A device:      as: 'device', code, token?        → event `snapshot` (DeviceSnapshot), on every connection and every change
 *                emit `vote` Vote → VoteAck        emit `paced` Paced → PacedAck
 * A projector:   as: 'projector', code, token      → events `snapshot` (RoomSnapshot), `live` (Live)
 * A facilitator: as: 'facilitator', code?, key?    → events `snapshot` (FacilitatorSnapshot), `live` (Live)
 *                emit `create` Create → CreateAck (the socket is in that room from then on)
 *                emit `command` Commanded → CommandAck
 *                emit `rooms` {} → RoomsAck        emit `phones` {} → PhonesAck
 *                emit `network` {open} → NetworkAck
 * A refused connection is a `connect_error` whose `data` is a ConnectRefusal.
 */

const id = v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[\w-]+$/));
/** A response's key, a moment's id, a scenario's name. */
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const code = v.pipe(
  v.string(),
  v.length(codeLength),
  v.custom<RoomCode>((text) => isRoomCode(String(text))),
);
const token = v.pipe(v.string(), v.maxLength(200));
const version = v.literal(wireVersion);
const natural = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40));
const hands = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What a connection says of itself. */
const greeting = v.variant('as', [
  v.strictObject({ version, as: v.literal('device'), code, token: v.exactOptional(token) }),
  v.strictObject({ version, as: v.literal('projector'), code, token }),
  v.strictObject({
    version,
    as: v.literal('facilitator'),
    code: v.exactOptional(code),
    key: v.exactOptional(token),
  }),
]);
export type Greeting = v.InferOutput<typeof greeting>;

/** A device's vote. `choice` is a response's key, or `sit`. `n` counts up on the device with each change of mind. */
const vote = v.strictObject({ round: natural, choice: name, n: natural });
export type Vote = v.InferOutput<typeof vote>;

/** Own pace: a device after each decision. [RM16] */
const paced = v.strictObject({
  n: natural,
  from: v.exactOptional(v.strictObject({ moment: name, response: name })),
  /** The moment it stands at now; absent at the end. */
  at: v.exactOptional(name),
});
export type Paced = v.InferOutput<typeof paced>;

const plan = v.pipe(
  v.record(name, v.picklist(marks)),
  v.check((all) => Object.keys(all).length <= 60),
);

const screen = v.strictObject({
  view: v.picklist(views),
  line: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  quiet: v.exactOptional(v.strictObject({ from: time, until: time })),
  talk: v.exactOptional(v.literal(true)),
  address: v.exactOptional(v.pipe(v.string(), v.maxLength(200), v.regex(/^https?:\/\/[^\s<>"]+\/$/))),
});

const command = v.variant('do', [
  v.strictObject({ do: v.literal('plan'), plan }),
  v.strictObject({ do: v.literal('show'), screen }),
  v.strictObject({ do: v.literal('start') }),
  v.strictObject({ do: v.literal('open') }),
  v.strictObject({
    do: v.literal('hands'),
    round: natural,
    hands: v.pipe(v.array(hands), v.maxLength(26)),
    sat: hands,
  }),
  v.strictObject({ do: v.literal('close'), round: natural }),
  v.strictObject({ do: v.literal('reveal'), round: natural }),
  v.strictObject({ do: v.literal('commit'), choice: name }),
  v.strictObject({ do: v.literal('skip') }),
  v.strictObject({ do: v.literal('aside'), choice: name }),
  v.strictObject({ do: v.literal('back'), to: v.exactOptional(natural) }),
  v.strictObject({ do: v.literal('lock'), locked: v.boolean() }),
  v.strictObject({ do: v.literal('remove'), device: id }),
  v.strictObject({ do: v.literal('pace') }),
  v.strictObject({ do: v.literal('endPace') }),
  v.strictObject({ do: v.literal('end') }),
]);

/**
 * A facilitator's command. `id` is new for each intention and the same for each repeat of it; `expect` is the `rev` of
 * the snapshot the facilitator saw.
 */
const commanded = v.strictObject({ id, expect: natural, command });
export type Commanded = { readonly id: string; readonly expect: number; readonly command: Command };

const create = v.strictObject({
  id,
  /** A scenario this server has, in the language it is fetched by: `three-things`, `three-things.es`. */
  scenario: v.pipe(name, v.regex(/^[\w-]+(\.[\w-]+)?$/)),
  plan: v.optional(plan, {}),
});
export type Create = v.InferInput<typeof create>;

const networkWish = v.strictObject({ open: v.boolean() });
const nothing = v.strictObject({});

/** What came from outside as what it should be, or undefined when it is anything else. */
const reader =
  <S extends v.GenericSchema>(schema: S) =>
  (value: unknown): v.InferOutput<S> | undefined => {
    const read = v.safeParse(schema, value);
    return read.success ? read.output : undefined;
  };
export const readGreeting = reader(greeting);
export const readVote = reader(vote);
export const readPaced = reader(paced);
export const readCommanded = reader(commanded);
export const readCreate = reader(create);
export const readNetworkWish = reader(networkWish);
export const readNothing = reader(nothing);

// ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** `full`: too many connections. `not-allowed`: the key or token is missing or another room's. */
export type ConnectRefusal = {
  readonly reason:
    | 'malformed'
    | 'other-version'
    | 'no-such-room'
    | 'locked'
    | 'removed'
    | 'slow-down'
    | 'full'
    | 'not-allowed'
    | 'foreign-origin'
    | 'storage';
};

/** Why the disk takes nothing: voting pauses, and what was acknowledged stays. */
export type StorageTrouble = 'full' | 'read-only' | 'unreachable' | 'broken';

type No<R extends string> = { readonly ok: false; readonly reason: R };

/** `choice` and `n` are what is recorded: an older `n` changes nothing and learns what does stand. */
export type VoteAck =
  | { readonly ok: true; readonly choice: string; readonly n: number; readonly rev: number }
  | No<'malformed' | 'over' | 'no-such-choice' | 'slow-down' | 'removed' | 'storage'>;

export type PacedAck =
  | { readonly ok: true; readonly n: number }
  | No<'malformed' | 'over' | 'slow-down' | 'removed' | 'storage' | 'too-many'>;

/** `conflict`: something else happened since `expect`; the snapshot with `rev` is on its way. */
export type CommandAck =
  | { readonly ok: true; readonly rev: number }
  | (No<
      'malformed' | 'conflict' | 'slow-down' | 'not-allowed' | 'storage' | 'story' | (typeof roomRefusals)[number]
    > & {
      readonly rev?: number;
    });

export type CreateAck =
  | { readonly ok: true; readonly code: string; readonly rev: number }
  | No<'malformed' | 'slow-down' | 'not-allowed' | 'storage' | 'no-such-scenario' | 'too-many'>;

export type RoomHead = {
  readonly code: string;
  readonly scenario: string;
  readonly createdAt: At;
  /** Of the last row. */
  readonly at: At;
  readonly ended: boolean;
};
export type RoomsAck =
  | { readonly ok: true; readonly rooms: readonly RoomHead[] }
  | No<'not-allowed' | 'storage' | 'malformed' | 'slow-down'>;

/** Devices that have joined since the server started, in that order; `id` is what `remove` takes. */
export type PhonesAck =
  | { readonly ok: true; readonly phones: readonly { readonly id: string; readonly here: boolean }[] }
  | No<'not-allowed' | 'malformed' | 'slow-down'>;

/** One way to reach this server; `url` ends with `/`. `loopback` serves this computer only. */
export type Address = { readonly url: string; readonly kind: 'loopback' | 'lan' | 'name' };
export type Network = { readonly open: boolean; readonly addresses: readonly Address[] };
export type NetworkAck =
  | ({ readonly ok: true } & Network)
  | No<'not-allowed' | 'malformed' | 'slow-down' | 'port-taken' | 'fixed'>;
