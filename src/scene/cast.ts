/** Which drawn person answers to a name of the story, and which places are drawn; the drawings themselves are fetched by the scene. */
import { figures, places } from 'virtual:figures';
import type { Metadata } from '../core/story/artifact.ts';
import { clientName, youName } from '../core/story/lines.ts';

export { places };

const answersTo = (name: string): string | undefined =>
  figures.find((figure) => figure.names.some((known) => known.normalize('NFC') === name))?.id;

export const figureFor = (name: string, fullName?: string): string | undefined =>
  answersTo(name) ?? (fullName === undefined ? undefined : answersTo(fullName.normalize('NFC')));

/** Names of the cast with the drawn people that answer to them. */
export function figuresOf(meta: Metadata, you: string): { readonly [name: string]: string } {
  const client = clientName(meta);
  const pairs = meta.cast.map((name): readonly [string, string | undefined] => [
    name,
    name === youName ? you : figureFor(name, name === client ? meta.client : undefined),
  ]);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** The two who stand in front, by their names in the cast. */
export const stagedAs = (meta: Metadata): { readonly you: string; readonly client: string } => ({
  you: youName,
  client: clientName(meta) ?? '',
});
