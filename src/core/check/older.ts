/** Whether a walk was written for another text: of the responses it names, none stands in this one any more. It plays nothing. */

import type { Compiled } from '../compile/compile.ts';
import type { Walk } from './plan.ts';

/** Keys without an id of the author's (`~` and Ink's path) name no text, so a walk that has one is never older. */
export function isOlder({ steps }: Walk, { where, sources }: Pick<Compiled, 'where' | 'sources'>): boolean {
  // A story that came compiled does not say which ids are written in it.
  if (Object.keys(sources).some((file) => file.endsWith('.json'))) return false;
  const named = steps.flatMap((step) => (step.kind === 'choose' || step.kind === 'aside' ? [step.value] : []));
  return named.length > 0 && named.every((id) => !id.startsWith('~') && !Object.hasOwn(where.responses, id));
}
