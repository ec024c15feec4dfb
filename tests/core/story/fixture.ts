/** Compiles Ink text for a test, without the project's own compiler. */

import { Compiler } from 'inkjs/full';
import type { Metadata, Scenario } from '../../../src/core/story/artifact.ts';
import { open, type Playthrough } from '../../../src/core/story/playthrough.ts';

export const meta: Metadata = {
  title: 'A visit',
  client: 'Yolanda Pruitt',
  cast: ['Yolanda', 'Devlin', 'Renée', 'You'],
  place: 'housing-office',
  notes: [],
  language: 'en',
  card: [],
};

export function ink(text: string, edition = 'e1', given: Partial<Metadata> = {}): Scenario {
  const story = new Compiler(text).Compile().ToJson();
  if (typeof story !== 'string') throw new Error('the fixture does not compile');
  return {
    id: 'visit',
    edition,
    meta: { ...meta, ...given },
    agency: { rules: [] },
    notes: { responses: {}, moments: {}, endings: {}, discuss: [], waivers: [], ranges: [] },
    story,
  };
}

export function play(text: string, seed = 7): Playthrough {
  const opened = open(ink(text), seed);
  if (!opened.ok) throw new Error(`the fixture does not open: ${opened.trouble.rule}`);
  return opened.play;
}

export const visit = `# title: A visit
# client: Yolanda Pruitt
# cast: Yolanda, Devlin, Renée, You
VAR told = false
-> lobby
=== lobby ===
The binder has tabs. #place:lobby
Yolanda: I don't want to start crying in there. #worried #moment:lobby #ctx:third
- (ask)
* [Which parts are yours to say? #id:ask-parts #move:advocate-with]
  Yolanda: The rent. #hopeful
  -> office
* [(Squeeze her shoulder and get the door.) #id:get-the-door #move:nod-along #b:-2 #flag:gift]
  ~ told = true
  Yolanda: Okay. #prop:closed
  -> office
* [Step out and call Renée #id:renee #aside]
  -> call -> ask
=== call ===
Renée: What did she ask you? #enter:Renée
The line clicks. #exit:Renée
->->
=== office ===
Devlin: Does she have income? #enter:Devlin #place:housing-office
- (top)
Yolanda: Ask me. #moment:income #ctx:third
* [She has six years in. #id:six-years #move:speak-for]
  Devlin: Great.
* [(Turn your chair.) #id:turn #move:step-back]
  Yolanda: Nineteen-forty. #smiling
- {told: It is quiet on the way out.}
She has the form. #ending:her-form
-> END
`;
