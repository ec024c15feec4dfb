/** Every format a story can be handed over in: one line each. */
import type { BuiltPlayer, ExportedFile, ExportFormat, ExportOptions, HandedStory } from './format.ts';
import { html } from './html.ts';
import { zip } from './ink.ts';
import { scorm12, scorm2004 } from './scorm.ts';

export const exportFormats: readonly ExportFormat[] = [html, scorm12, scorm2004, zip];

export const formatNamed = (id: string): ExportFormat | undefined => exportFormats.find((format) => format.id === id);

/** One file, in the browser and in Node the same bytes. Rejects as `make` does. */
export const exportAs = (
  format: ExportFormat,
  story: HandedStory,
  player: BuiltPlayer,
  options: ExportOptions = {},
): Promise<ExportedFile> => format.make(story, player, options);
