/** Which words are needed for what a picture shows and nobody says; their wording is handed in. */
import type { Metadata } from '../core/story/artifact.ts';
import type { Line, Mood, Stage } from '../core/story/beat.ts';
import { clientName, youName } from '../core/story/lines.ts';
import type { Captions } from './telling.ts';

type Named = (inputs: { name: string }) => string;

/** The wording, in the reader's language. */
export type CaptionWords = {
  readonly moods: { readonly [M in Mood]: Named };
  /** By what an author may write after `#prop:`; others are drawn and not said. */
  readonly props: { readonly [prop: string]: Named };
  place(inputs: { place: string }): string;
  enter: Named;
  exit: Named;
  skipped(inputs: { text: string }): string;
};

/** A place as an author writes it (`housing-office`), as words. */
const placeName = (id: string): string => id.replaceAll('-', ' ');

/**
 * `rope`: how it moved with an answer, where it is to be seen. Narration already says what its own tags show, so only what comes with speech is put into words. The speaker's arrival
 * is said, because a voice alone does not tell that somebody came in.
 */
export function captionsFor(meta: Metadata, words: CaptionWords, rope?: Captions['rope']): Captions {
  const client = clientName(meta);
  return {
    shown(line: Line, before: Stage) {
      if (line.speaker === undefined) return [];
      const said: string[] = [];
      if (line.place !== undefined && line.place !== before.place)
        said.push(words.place({ place: placeName(line.place) }));
      for (const name of line.enter ?? []) said.push(words.enter({ name }));
      if (
        line.mood !== undefined &&
        (before.moods[line.mood.name] ?? 'calm') !== line.mood.mood &&
        line.mood.name !== youName
      ) {
        said.push(words.moods[line.mood.mood]({ name: line.mood.name }));
      }
      const prop = line.prop === undefined || line.prop === before.prop ? undefined : words.props[line.prop];
      if (prop !== undefined && client !== undefined) said.push(prop({ name: client }));
      return said;
    },
    after: (line) => (line.speaker === undefined ? [] : (line.exit ?? []).map((name) => words.exit({ name }))),
    rope: (entry) => rope?.(entry),
    skipped: (text) => words.skipped({ text }),
  };
}
