/** Says what a mend will do. */

import { m } from '../../words/words.ts';
import type { Mend } from './mends.ts';

export function mendWords({ kind, with: words }: Mend): string {
  switch (kind) {
    case 'replace':
      return m.studio_mend_replace({ words });
    case 'add':
    case 'add-line':
      return m.studio_mend_add({ words });
    case 'remove':
      return m.studio_mend_remove();
  }
}
