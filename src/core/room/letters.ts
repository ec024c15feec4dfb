/** What a response is called in a room, and what stands in its place for sitting out. Small, for a phone loads it. */

/** A, B, C, D … by place. */
export const letterAt = (index: number): string => String.fromCharCode(65 + index);

/** Sitting a round out, in place of a response's key. It counts as voted and as no response. */
export const sit = '-';
