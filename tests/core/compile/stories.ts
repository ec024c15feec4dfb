/** Compiles small texts for tests and tells their findings briefly. */

import { knownIds } from '../../../src/core/check/known.ts';
import { type Compiled, compileScenario } from '../../../src/core/compile/compile.ts';

export type Files = { readonly [path: string]: string };

/** `files` are what INCLUDE finds, by path from the root. */
export const compile = (text: string, files: Files = {}, strict = true, path = 'stories/visit.ink'): Compiled =>
  compileScenario({
    path,
    text,
    read: (name) => (Object.hasOwn(files, name) ? files[name] : undefined),
    strict,
    known: knownIds(['lobby', 'housing-office']),
  });

/** `error unknown-move stories/visit.ink:4` */
export const told = ({ findings }: Pick<Compiled, 'findings'>): string[] =>
  findings.map(({ rule, severity, file, line }) => `${severity} ${rule} ${file}:${line}`);

/** A story in which nothing is amiss; `inLobby` stands before its responses. */
export const clean = `# title: A visit
# client: Yolanda Pruitt
# cast: Yolanda, Devlin, You
# place: lobby
# setting: housing office
# about: You go with Yolanda.
# level: 1
# minutes: 12
# trains: Advocate without overstepping
# note: housing
# note: a knee
# card: 5, 3
# language: en
# review: drafted
# panel: two readers
INCLUDE shared/agency.ink
VAR told = false
//range told 0..1
-> lobby
=== lobby ===
Yolanda: I don't want to cry. #worried #moment:lobby #ctx:third
//ask: Useful, or in front?
- (ask)
* [Which parts are yours to say? #id:ask-parts #move:advocate-with]
  //eased: She decides: what, and by whom — "all of it".
  ~ told = true
  Yolanda: The rent. #hopeful #prop:open
  -> office
* [(Squeeze her shoulder.) #id:squeeze #move:rescue #b:1 #flag:gift #flag:contact]
  // An ordinary note: to nobody.
  //why: It was the {shoulder} | [her] # bad one -> here.
  //pull: She looks tired; you're fond of her (and it's 5 o'clock).
  //felt: So that was it. I carry http://binder // and smile /* so */ !
  //cost: Her $ and 100% of "it" \\o/ → gone.
  -> office
* [Call Renée #id:renee #aside]
  -> call -> ask
=== call ===
The phone rings. #exit:Devlin
->->
=== office ===
Devlin: Ground floor? #place:housing-office #enter:Devlin
{told: Yolanda: Yes. #smiling}
She has the form. #ending:her-form
//stands: She holds it; nobody else does.
-> END
//discuss: Who asked?
//discuss: Whose knee?
//waive glued-divert: Meant so.
`;
export const agency: Files = {
  'stories/shared/agency.ink': `// The agency.
//agency: Ferry Street Peer Center
//supervisor: Renée Tatum
//rule 5 lock: We don't say who comes here. A release names who.
//rule 3 car: No rides in private cars. Food is fine.
//short 3: No rides.
`,
};
