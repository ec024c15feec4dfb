/** The Vite plugin that serves (dev) and emits (build) figures/ and places/, and says which there are; draws nothing itself. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type PortraitData, readPortraitData } from './cast.ts';
import { drawFigure, drawHead, drawPortrait } from './figure.ts';
import { cropPlace, readPlaceDrawing, readPlaces } from './places.ts';
import { type FigureEntry, moods } from './types.ts';

const virtualId = 'virtual:figures';
const resolvedId = `\0${virtualId}`;
const assetsFolder = fileURLToPath(new URL('../../../assets/', import.meta.url));

/** Every file by its address beside the page, made when asked for. */
export function portraitFiles(): ReadonlyMap<string, () => string> {
  const data = readPortraitData();
  const all = readPlaces();
  const { fronts, places } = all;
  const files = new Map<string, () => string>([
    ['figures/figures.json', () => JSON.stringify(listFigures(data))],
    ['places/places.json', () => JSON.stringify(all)],
  ]);
  for (const { id } of data.cast) {
    files.set(`figures/${id}.json`, () => JSON.stringify(drawFigure(data, id)));
    files.set(`figures/${id}.svg`, () => drawPortrait(data, id));
    for (const mood of moods) files.set(`figures/${id}-${mood}.svg`, () => drawHead(data, id, mood));
  }
  for (const place of Object.values(places)) {
    files.set(place.file, () => readPlaceDrawing(place.id));
    files.set(place.card, () => cropPlace(readPlaceDrawing(place.id), place.cardBox));
  }
  for (const { file } of Object.values(fronts)) {
    if (file) files.set(file, () => readPlaceDrawing(file.slice('places/'.length, -'.svg'.length)));
  }
  return files;
}

function listFigures(data: PortraitData): readonly FigureEntry[] {
  return data.cast.map(({ id, names }) => ({ id, names }));
}

/** The virtual module's text: names and places, no drawings. */
export function figuresModule(): string {
  return `export const figures = ${JSON.stringify(listFigures(readPortraitData()))};\nexport const places = ${JSON.stringify(readPlaces())};\n`;
}

export function portraits(): Plugin {
  let base = '/';
  return {
    name: 'alongside:portraits',
    configResolved(config) {
      base = config.base;
    },
    resolveId(id) {
      return id === virtualId ? resolvedId : null;
    },
    load(id) {
      return id === resolvedId ? figuresModule() : null;
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      for (const [fileName, make] of portraitFiles()) this.emitFile({ type: 'asset', fileName, source: make() });
    },
    configureServer(server) {
      server.watcher.add(assetsFolder);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(assetsFolder)) return;
        const module = server.moduleGraph.getModuleById(resolvedId);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
        const name = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
        if (!/^(figures|places)\//.test(name)) return next();
        try {
          const make = portraitFiles().get(name);
          if (!make) return next();
          response.setHeader('Content-Type', name.endsWith('.json') ? 'application/json' : 'image/svg+xml');
          response.end(make());
        } catch (reason) {
          next(reason);
        }
      });
    },
  };
}
