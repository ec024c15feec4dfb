/** Answers one question after another about the newest text; what was compiled last stays for the next walk. It knows no worker. */

import { compileText, type Made, tell } from './make.ts';
import type { Ask, Told } from './told.ts';
import { walkAgain } from './walk.ts';
import { wayTo } from './way.ts';

/** `now` tells milliseconds of work; `today` milliseconds since 1970. */
export function answerer(now: () => number, today: () => number): (ask: Ask) => Told {
  let newest: Made | undefined;
  return (ask) => {
    switch (ask.kind) {
      case 'compile':
        newest = compileText(ask);
        return tell(ask, newest, today());
      case 'walk': {
        const walked = newest === undefined ? undefined : walkAgain(newest, ask.walk, today());
        return { kind: 'walked', ...(walked === undefined ? {} : { walked }) };
      }
      case 'way':
        return wayTo(ask, now);
    }
  };
}
