/** C33: two responses of a moment that are answered in the same words, be it with another mood: a reaction only a face shows is not said. */

import type { Answer } from '../beats.ts';
import type { Rule, Seen } from '../finding.ts';

const words = ({ lines }: Answer): string => JSON.stringify(lines.map(({ speaker, text }) => [speaker, text]));
const faces = ({ lines }: Answer): string => JSON.stringify(lines.map(({ mood }) => mood));

export const c33SameReaction: Rule = {
  id: 'C33',
  severity: 'warning',
  of: 'scored',
  check: ({ beats, where }) =>
    beats.moments.flatMap(({ answers, walk }) =>
      answers.flatMap((answer, i): readonly Seen[] => {
        const twin = answers.slice(0, i).find((other) => words(other) === words(answer));
        if (twin === undefined) return [];
        const says = faces(twin) === faces(answer) ? 'same' : 'mood';
        const values = { id: answer.response, other: twin.response };
        return [{ ...where.response(answer.response), says, values, walk: [...walk, answer.response] }];
      }),
    ),
};
