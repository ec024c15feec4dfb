/** Starts a conversation as the form before the scene says; the form is read where it stands, live or not. */
import type { Scenario } from '../core/story/artifact.ts';
import type { StoryTrouble } from '../core/story/beat.ts';
import { openedId } from '../open/opened.ts';
import { session } from '../session/current.ts';
import { keepSettings } from '../session/settings.ts';
import { getLocale } from '../words/words.ts';

export function beginFrom(page: ParentNode, scenario: Scenario): StoryTrouble | undefined {
  const straight = page.querySelector<HTMLInputElement>('input[name="mode"][value="straight"]')?.checked;
  const nothing = page.querySelector<HTMLInputElement>('input[name="keepNothing"]')?.checked;
  // Without its story a playthrough could not be gone on with, so none is kept of a story that lives in the page only.
  const keep = !nothing && scenario.id !== openedId;
  keepSettings(!nothing);
  return session.begin(scenario, { mode: straight ? 'straight' : 'practice', keep, language: getLocale() });
}
