/** Which drawn people and places a story needs, and their files; it draws nothing. */
import type { Scenario } from '../core/story/artifact.ts';
import { moods } from '../core/story/beat.ts';
import { type Drawn, looksOf } from '../core/story/looks.ts';
import type { BuiltPlayer } from './format.ts';

/** As `figures/figures.json` lists them. */
type Figures = readonly Drawn[];
/** As far as `places/places.json` is needed here. */
type Places = {
  readonly places: { readonly [id: string]: { readonly file: string; readonly front: string } };
  readonly fronts: { readonly [id: string]: { readonly file?: string } };
};

/** Stands wherever nobody drew the place that is named. */
const fallback = 'plain';

const tag = /"\^?place\s*:\s*([^"\\]*)"/g;

/** Places named at the top and on lines. A name that the story puts together itself could be any of them. */
export function placesFor({ meta, story }: Pick<Scenario, 'meta' | 'story'>, all: Places): readonly string[] {
  const named = [...story.matchAll(tag)].map(([, name = '']) => name.trim());
  const known = Object.keys(all.places);
  if (named.includes('')) return known;
  return [...new Set([fallback, meta.place, ...named])].filter((id) => known.includes(id));
}

/** A drawn person on the stage, as a portrait, and as a face in the moods that may be looked back at. */
function filesOfFigure(id: string): readonly string[] {
  const faces = id.startsWith('you-') ? (['calm'] as const) : moods;
  return [`figures/${id}.json`, `figures/${id}.svg`, ...faces.map((mood) => `figures/${id}-${mood}.svg`)];
}

function filesOfPlace(id: string, all: Places): readonly string[] {
  const place = all.places[id];
  if (place === undefined) return [];
  const front = all.fronts[place.front]?.file;
  return [place.file, ...(front === undefined ? [] : [front])];
}

/** Every drawing the story needs, by path. */
export async function drawingsFor(scenario: Scenario, read: BuiltPlayer['read']): Promise<Map<string, string>> {
  const figures: Figures = JSON.parse(await read('figures/figures.json'));
  const places: Places = JSON.parse(await read('places/places.json'));
  const you = figures.filter(({ id }) => id.startsWith('you-')).map(({ id }) => id);
  const paths = new Set([
    // All of `you-…` are carried, for the player chooses among them.
    ...[...Object.values(looksOf(scenario.meta, figures)), ...you].flatMap(filesOfFigure),
    ...placesFor(scenario, places).flatMap((id) => filesOfPlace(id, places)),
  ]);
  return new Map(await Promise.all([...paths].map(async (path) => [path, await read(path)] as const)));
}
