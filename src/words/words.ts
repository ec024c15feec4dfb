/**
 * The one door to all words people read: typed message functions and the language they speak. It holds no wording.
 *
 * Words lie in `src/words/<locale>/<area>.json` as `{"home_begin": "Begin", "home_minutes": "{count} minutes"}` and are
 * read as `m.home_begin()` and `m.home_minutes({ count: 8 })`. Keys start with the name of their area, are unique over all
 * areas and use only letters, digits and `_`. After a change run `npm run words` (Vite does it by itself).
 * A message nobody calls is left out of the bundle.
 */
import * as m from '#messages';
import { getLocale, isLocale, type Locale, setLocale as setRuntimeLocale } from './messages/runtime.js';

export { getLocale, isLocale, m };

/** Speaks `locale` from now on; what is already drawn has to be drawn again by its owner. Nothing is stored or reloaded. */
export function setLocale(locale: Locale): void {
  void setRuntimeLocale(locale, { reload: false });
}
