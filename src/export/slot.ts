/** What a one-file player carries in its slot: one story with its proof and drawings, as text that no browser takes for markup. Printed by the exporter, read by the player. */
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import type { Agency, Metadata, Scenario } from '../core/story/artifact.ts';

/** As `virtual:stories` lists the scenarios of a site. */
export type CarriedStory = {
  readonly id: string;
  readonly edition: string;
  readonly meta: Metadata;
  readonly agency?: Agency['name'];
  readonly languages: readonly string[];
};

/** A course that is told how it went. `score`: whether the exporter asked for one to be sent. */
export type Course = { readonly standard: 'scorm12' | 'scorm2004'; readonly score: boolean };

export type Slot = {
  readonly stories: readonly CarriedStory[];
  /** By path beside the page, as `stories/three-things.json`. */
  readonly files: ReadonlyMap<string, string>;
  readonly course?: Course;
};

export const slotVersion = 1;

/** The element that holds it, in the player and in what is made of it. */
export const slotId = 'alongside-slot';

/** JSON for a `<script>`: no `<` can end it or begin a comment, and no line of it ends where JavaScript of old ended lines. */
export const printEmbedded = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Larger pieces overflow the list of arguments of a call. */
const piece = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** Drawings shrink to a fifth, so the files are packed; what the story is called can be read by anyone. */
export function printSlot({ stories, files, course }: Slot): string {
  const packed = base64(zlibSync(strToU8(JSON.stringify(Object.fromEntries(files))), { level: 9 }));
  return printEmbedded({ version: slotVersion, stories, ...(course === undefined ? {} : { course }), packed });
}

/** Undefined where the slot is empty, was made for another player, or is damaged. */
export function readSlot(text: string): Slot | undefined {
  try {
    const { version, stories, course, packed } = JSON.parse(text);
    if (version !== slotVersion) return undefined;
    const files = new Map<string, string>(Object.entries(JSON.parse(strFromU8(unzlibSync(bytesOf(packed))))));
    return { stories, files, ...(course === undefined ? {} : { course }) };
  } catch {
    return undefined;
  }
}

export const carriedStory = ({ id, edition, meta, agency }: Scenario): CarriedStory => ({
  id,
  edition,
  meta,
  ...(agency.name === undefined ? {} : { agency: agency.name }),
  languages: [],
});
