/** Turns what the runtime prints into lines, and folds them into how the stage stands. */

import type { Metadata } from './artifact.ts';
import type { Line, Mood, Stage } from './beat.ts';
import { readLineTags } from './tags.ts';

/** The cast name of the client: the one their full name begins with, else the first who is not You. */
export function clientName(meta: Metadata): string | undefined {
  const full = meta.client?.normalize('NFC');
  const others = meta.cast.filter((name) => name !== youName);
  return others.find((name) => full !== undefined && (full === name || full.startsWith(`${name} `))) ?? others[0];
}

/** Cast name of the player's own figure, in every language. */
export const youName = 'You';

/** The stage before the first line: the client and you, calm. */
export function openingStage(meta: Metadata): Stage {
  const client = clientName(meta);
  const present = [...(client === undefined ? [] : [client]), ...(meta.cast.includes(youName) ? [youName] : [])];
  return { place: meta.place, present, moods: {} };
}

/** Speech is `Name: text` with a name of the cast, compared in NFC; anything else is narration. */
export function splitSpeaker(text: string, cast: readonly string[]): { speaker?: string; text: string } {
  const at = text.indexOf(':');
  if (at <= 0) return { text };
  const name = text.slice(0, at).trim().normalize('NFC');
  const speaker = cast.find((known) => known === name);
  return speaker === undefined ? { text } : { speaker, text: text.slice(at + 1).trim() };
}

/** One printed line with its tags. An exit is seen once the line has been said. */
export function readLine(printed: string, tags: readonly string[], meta: Metadata, before: Stage): Line {
  const { speaker, text } = splitSpeaker(printed, meta.cast);
  const read = readLineTags(tags);
  const feels = speaker ?? clientName(meta);
  const mood: { name: string; mood: Mood } | undefined =
    read.mood === undefined || feels === undefined ? undefined : { name: feels, mood: read.mood };
  const comes = speaker === undefined || read.far ? [] : [speaker];
  const arriving = [...read.enter, ...comes].filter((name) => !before.present.includes(name));
  const prop = read.prop ?? before.prop;
  const stage: Stage = {
    place: read.place ?? before.place,
    present: [...before.present, ...new Set(arriving)].filter((name) => !read.exit.includes(name)),
    moods: mood === undefined ? before.moods : { ...before.moods, [mood.name]: mood.mood },
    ...(prop === undefined ? {} : { prop }),
  };
  return {
    ...(speaker === undefined ? {} : { speaker }),
    text,
    ...(mood === undefined ? {} : { mood }),
    ...(read.place === undefined ? {} : { place: read.place }),
    ...(arriving.length === 0 ? {} : { enter: [...new Set(arriving)] }),
    ...(read.exit.length === 0 ? {} : { exit: read.exit }),
    ...(read.prop === undefined ? {} : { prop: read.prop }),
    stage,
    ...(read.unknown.length === 0 ? {} : { unknown: read.unknown }),
  };
}
