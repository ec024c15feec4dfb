/** Fetches drawn people and places once each, and gives a plain one for what is not there; drawing them is others' work. */

import type { Box, Figure, Layer, Place, Places } from './drawn.ts';
import { plainFigure, plainRoom } from './plainArt.ts';

/** Reads a file beside the page as text; rejects when it is not there. */
export type Read = (path: string) => Promise<string>;

export type Room = { readonly place: Place; readonly wall: Layer; readonly front: Layer | undefined };

export type Art = {
  figure(name: string): Promise<Figure>;
  room(place: string): Promise<Room>;
  /** What was loaded already, without waiting. */
  loaded(name: string): Figure | undefined;
};

export function readBeside(root: string): Read {
  return async (path) => {
    const answer = await fetch(`${root}${path}`);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  };
}

export function openArt(read: Read, figures: { readonly [name: string]: string }, places: Places): Art {
  const people = new Map<string, Promise<Figure>>();
  const rooms = new Map<string, Promise<Room>>();
  const here = new Map<string, Figure>();
  const files = new Map<string, Promise<string>>();

  const file = (path: string) => {
    const known = files.get(path) ?? read(path);
    files.set(path, known);
    return known;
  };

  async function loadFigure(name: string): Promise<Figure> {
    const id = Object.hasOwn(figures, name) ? figures[name] : undefined;
    if (id === undefined) {
      inform(`No drawn person answers to "${name}"; a plain one stands there. Name one in the story's cast.`);
      return plainFigure;
    }
    try {
      const figure: unknown = JSON.parse(await file(`figures/${id}.json`));
      if (isFigure(figure)) return figure;
      inform(`figures/${id}.json is not a drawn person; a plain one stands there for "${name}". Build it again.`);
    } catch (trouble) {
      inform(`The drawing of "${name}" did not arrive (${String(trouble)}); a plain person stands there.`);
    }
    return plainFigure;
  }

  async function loadRoom(id: string): Promise<Room> {
    const place = Object.hasOwn(places.places, id) ? places.places[id] : undefined;
    if (place === undefined) {
      const drawn = Object.keys(places.places).join(', ');
      inform(`Nobody drew the place "${id}"; a plain room stands there. Use one of: ${drawn}.`);
      return id !== fallback && places.places[fallback] ? loadRoom(fallback) : plain;
    }
    try {
      const front = places.fronts[place.front];
      const [svg, frontSvg] = await Promise.all([
        file(place.file),
        front?.file ? file(front.file) : Promise.resolve(undefined),
      ]);
      const box: Box = [0, 0, place.size[0], place.size[1]];
      return { place, wall: { box, svg }, front: front && frontSvg ? { box: front.box, svg: frontSvg } : undefined };
    } catch (trouble) {
      inform(`The drawing of the place "${id}" did not arrive (${String(trouble)}); a bare wall stands there.`);
      return plain;
    }
  }

  return {
    figure(name) {
      const known =
        people.get(name) ??
        loadFigure(name).then((figure) => {
          here.set(name, figure);
          return figure;
        });
      people.set(name, known);
      return known;
    },
    room(id) {
      const known = rooms.get(id) ?? loadRoom(id);
      rooms.set(id, known);
      return known;
    },
    loaded: (name) => here.get(name),
  };
}

/** The place drawn for stories that name none. */
const fallback = 'plain';
const plain: Room = {
  place: plainRoom.place,
  wall: { box: [0, 0, plainRoom.place.size[0], plainRoom.place.size[1]], svg: plainRoom.svg },
  front: plainRoom.front,
};

/** Authors read it in the console; a player is told nothing, since nothing they do depends on it. */
function inform(sentence: string): void {
  // biome-ignore lint/suspicious/noConsole: the one place where the scene speaks to an author
  console.info(sentence);
}

function isFigure(value: unknown): value is Figure {
  if (typeof value !== 'object' || value === null) return false;
  const parts = ['bodies', 'poses', 'poseOf', 'head', 'faces', 'speaking', 'tilts', 'neck', 'tail', 'units'];
  return parts.every((part) => part in value) && 'version' in value && value.version === 1;
}
