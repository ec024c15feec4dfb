/** The numbers a room holds to, in one place; server, page and tests read them here. */

/** Grows when a message changes its shape; a page of another version is told to load itself again. */
export const wireVersion = 1;

export const limits = {
  /** Bytes of one message from outside. */
  frame: 4096,
  /** Messages a connection may send at once, and then each second. */
  burst: 20,
  perSecond: 5,
  /** A facilitator's: number keys for raised hands come fast. */
  facilitatorBurst: 100,
  facilitatorPerSecond: 30,
  /** Milliseconds in which a connection must have said what it is. */
  connect: 5000,
  /** Connections from one address; a whole workshop may stand behind one. */
  connectionsPerAddress: 2500,
  connections: 6000,
  /** Wrong codes from one address in a row, then one each this many milliseconds. */
  missBurst: 30,
  missEvery: 2000,
  /** Wrong codes from everywhere. */
  allMissBurst: 500,
  allMissEvery: 100,
  /** Rows of a log. A long workshop has some hundreds. */
  rows: 20_000,
  rooms: 2000,
  /** Own pace: decisions of one device. */
  paceSteps: 2000,
  /** Milliseconds between two tallies to projector and facilitator. */
  tallyEvery: 50,
  /** The same while everybody plays at their own pace: all that was sent is counted anew each time. */
  paceEvery: 500,
  /** Milliseconds after which a device sends its vote again. */
  resendEvery: 3000,
  /** Milliseconds of silence after which ballots are deleted. */
  silence: 24 * 60 * 60 * 1000,
} as const;
