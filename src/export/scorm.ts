/** Packages for a course: the one page, a manifest, the licenses. What the course is told is src/session/keep/lms. */
import { m } from '../words/words.ts';
import type { ExportFormat } from './format.ts';
import { type ManifestNeeds, manifest12, manifest2004 } from './manifest.ts';
import { licensesPath, pageOf } from './page.ts';
import type { Course } from './slot.ts';
import { packed } from './zip.ts';

const launched = 'index.html';

function scorm(
  standard: Course['standard'],
  manifest: (needs: ManifestNeeds) => string,
  label: () => string,
  help: () => string,
): ExportFormat {
  return {
    id: standard,
    label,
    help,
    course: true,
    async make(story, player, { score = false }) {
      const { scenario } = story;
      const files = new Map([
        [launched, await pageOf(story, player, { standard, score })],
        [licensesPath, player.thirdParty],
      ]);
      const xml = manifest({ scenario, files: [...files.keys()] });
      return {
        name: `${scenario.id}-${standard}.zip`,
        type: 'application/zip',
        bytes: packed([['imsmanifest.xml', xml], ...files]),
      };
    },
  };
}

export const scorm12 = scorm('scorm12', manifest12, m.export_scorm12, m.export_scorm12_help);
export const scorm2004 = scorm('scorm2004', manifest2004, m.export_scorm2004, m.export_scorm2004_help);
