/** The places as data, and their files: the drawing itself and its crop for a home card. Knows no people. */
import { readdirSync, readFileSync } from 'node:fs';
import { tidy } from './stock.ts';
import type { Box, Place, Places } from './types.ts';

const assets = new URL('../../../assets/', import.meta.url);
const size = [1240, 366] as const;

type WrittenPlace = Omit<Place, 'id' | 'file' | 'card' | 'size'>;
interface WrittenPlaces {
  readonly fronts: Places['fronts'];
  readonly places: Readonly<Record<string, WrittenPlace>>;
}

/** Reads assets/places.json and adds what follows from each id; throws a sentence if a drawing is missing. */
export function readPlaces(): Places {
  const written = JSON.parse(readFileSync(new URL('places.json', assets), 'utf8')) as WrittenPlaces;
  const drawn = new Set(readdirSync(new URL('places/', assets)));
  const places: Record<string, Place> = {};
  for (const [id, place] of Object.entries(written.places)) {
    if (!drawn.has(`${id}.svg`)) {
      throw new Error(
        `assets/places.json has "${id}" but assets/places/${id}.svg is missing; draw it or take the entry out.`,
      );
    }
    if (!written.fronts[place.front]) {
      throw new Error(
        `assets/places.json, "${id}": there is no front "${place.front}"; choose one of: ${Object.keys(written.fronts).join(', ')}.`,
      );
    }
    places[id] = { id, file: `places/${id}.svg`, card: `places/${id}-card.svg`, size, ...place };
  }
  return { fronts: written.fronts, places };
}

/** The drawing of a place or a front as it is served: "lobby", "front-table". */
export function readPlaceDrawing(name: string): string {
  return tidy(readFileSync(new URL(`places/${name}.svg`, assets), 'utf8').replace(/\s*\n\s*/g, ''));
}

/** The same drawing through another window; a card keeps its floor when its box is not quite this shape. */
export function cropPlace(svg: string, box: Box): string {
  const [, , width, height] = box;
  return svg.replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="${box.join(' ')}" width="${width}" height="${height}" preserveAspectRatio="xMidYMax slice"`,
  );
}
