/** What words there are for a rule: its title, its sentences, and how to mend what it found. */

export type Values = { readonly [name: string]: string | number };
type Sentence = (values: never) => string;

export type RuleWords = {
  readonly [rule: string]: {
    readonly title: () => string;
    /** By the way the rule sees it; `plain` where there is one way. The compiler's rules have theirs in ../findings.ts. */
    readonly says?: { readonly [way: string]: Sentence };
    readonly mend?: Sentence;
    /** By the way the rule sees it, where its mend is another. */
    readonly mends?: { readonly [way: string]: Sentence };
  };
};
