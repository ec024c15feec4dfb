/** Prints a proof and reads it back, or says why not. Empty lists are left out, for most responses open and close nothing. */

import * as v from 'valibot';
import { type Ahead, type Proof, proofVersion, type Turning } from './proof.ts';

/** `unknown_version`: made by a newer program. `not_a_proof`: anything else that cannot be read; `at` says where. */
export type ProofTrouble =
  | { readonly rule: 'not_json' }
  | { readonly rule: 'unknown_version'; readonly version: number }
  | { readonly rule: 'not_a_proof'; readonly at: string };
export type ParsedProof =
  | { readonly ok: true; readonly proof: Proof }
  | { readonly ok: false; readonly trouble: ProofTrouble };

const id = v.pipe(v.string(), v.maxLength(1000));
const ids = v.array(id);
const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1.000001));
const aheadShape = v.optional(v.strictObject({ endings: v.optional(ids, []), moments: v.optional(ids, []) }), {
  endings: [],
  moments: [],
});
const shape = v.strictObject({
  version: v.literal(proofVersion),
  edition: id,
  complete: v.boolean(),
  routes: v.optional(v.pipe(v.string(), v.regex(/^(\d+|infinite)$/))),
  blindMean: v.optional(chance),
  moments: ids,
  endings: v.array(v.strictObject({ id, share: v.optional(chance) })),
  turnings: v.array(
    v.strictObject({
      moment: id,
      response: id,
      opens: aheadShape,
      closes: aheadShape,
      mayOpen: aheadShape,
      mayClose: aheadShape,
    }),
  ),
});
/** Read first: a newer version may hold the rest under any other name. */
const versioned = v.object({ version: v.number() });

/** JSON text; `parseProof` gives the same proof back. */
export function printProof(proof: Proof): string {
  return JSON.stringify({ ...proof, turnings: proof.turnings.map(slim) });
}

function slim({ moment, response, ...sides }: Turning): object {
  const kept = Object.entries(sides).flatMap(([side, ahead]: [string, Ahead]) => {
    const lists = Object.entries(ahead).filter(([, list]) => list.length > 0);
    return lists.length === 0 ? [] : [[side, Object.fromEntries(lists)]];
  });
  return { moment, response, ...Object.fromEntries(kept) };
}

/** Never throws. */
export function parseProof(text: string): ParsedProof {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, trouble: { rule: 'not_json' } };
  }
  if (v.is(versioned, json) && json.version !== proofVersion) {
    return { ok: false, trouble: { rule: 'unknown_version', version: json.version } };
  }
  const read = v.safeParse(shape, json);
  if (!read.success) {
    return { ok: false, trouble: { rule: 'not_a_proof', at: v.getDotPath(read.issues[0]) ?? 'the whole' } };
  }
  const { routes, blindMean, endings, ...rest } = read.output;
  return {
    ok: true,
    proof: {
      ...rest,
      ...(routes === undefined ? {} : { routes }),
      ...(blindMean === undefined ? {} : { blindMean }),
      endings: endings.map(({ id: name, share }) => ({ id: name, ...(share === undefined ? {} : { share }) })),
    },
  };
}
