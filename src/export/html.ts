/** One page that plays anywhere, from a disk or a stick, without a network. */
import { strToU8 } from 'fflate';
import { m } from '../words/words.ts';
import type { ExportFormat } from './format.ts';
import { pageOf } from './page.ts';

export const html: ExportFormat = {
  id: 'html',
  label: m.export_html,
  help: m.export_html_help,
  course: false,
  make: async (story, player) => ({
    name: `${story.scenario.id}.html`,
    type: 'text/html',
    bytes: strToU8(await pageOf(story, player)),
  }),
};
