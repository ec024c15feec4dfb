/** Walks Ink's parse tree into lines, responses and endings with their tags and places. It judges nothing. */

import type { At } from './finding.ts';
import type { Node } from './ink.ts';

export type SourceTag = At & {
  readonly text: string;
  /** Holds logic, so its value is known only at play. */
  readonly dynamic: boolean;
};

export type SourceLine = At & {
  /** Logic shows its longest branch. */
  readonly text: string;
  /** All tags it may carry. */
  readonly tags: readonly SourceTag[];
  /** The same by the ways through the logic on the line: each list is what it carries at once. */
  readonly ways: readonly (readonly SourceTag[])[];
};

export type SourceResponse = At & {
  /** As it is offered, the round brackets of an act among it; logic shows its first branch. */
  readonly text: string;
  /** Inside the bracket: the only tags that reach the response alone. */
  readonly tags: readonly SourceTag[];
  /** Before or after the bracket, or with no bracket at all. */
  readonly outside: readonly SourceTag[];
  /** The choice prints words when it is taken, which the tags outside may be meant for. */
  readonly prints: boolean;
};

/** Responses that are offered together, and the lines that may stand last before them. */
export type SourceSet = {
  readonly before: readonly SourceLine[];
  readonly responses: SourceResponse[];
};

export type Outline = {
  /** `# key: value` before anything is printed. */
  readonly top: SourceTag[];
  readonly lines: SourceLine[];
  readonly sets: SourceSet[];
  /** `-> END`, with the lines that may stand last before it. */
  readonly ends: { readonly at: At; readonly before: readonly SourceLine[] }[];
  /** `text -> knot` on one line. */
  readonly glued: { readonly at: At; readonly target: string }[];
};

type ChoiceNode = Node & {
  readonly startContent: Node | null;
  readonly choiceOnlyContent: Node | null;
  readonly innerContent: Node | null;
  readonly isInvisibleDefault: boolean;
};
type DivertNode = Node & {
  readonly target: { readonly dotSeparatedComponents: string | null } | null;
  readonly isEnd: boolean;
  readonly isDone: boolean;
  readonly isTunnel: boolean;
  readonly isThread: boolean;
  readonly isFunctionCall?: boolean;
};
type TagNode = Node & { readonly isStart: boolean };
type TextNode = Node & { readonly text: string };

/** A line or response being read. */
type Draft = { at?: At; text: string; ways: SourceTag[][]; glue: boolean };
const blank = (): Draft => ({ text: '', ways: [[]], glue: false });
const copy = (draft: Draft): Draft => ({ ...draft, ways: draft.ways.map((way) => [...way]) });
const tagsOf = ({ ways }: Draft): SourceTag[] => [...new Set(ways.flat())];

/** More ways through one line than a writer means; further ones are not told apart. */
const mostWays = 64;

/** The ways of all branches, each once. */
function merge(drafts: readonly Draft[]): SourceTag[][] {
  const ways = new Map(
    drafts.flatMap((one) => one.ways).map((way) => [way.map(({ line, column }) => `${line}:${column}`).join(' '), way]),
  );
  return [...ways.values()].slice(0, mostWays);
}

type OpenSet = { readonly set: SourceSet; readonly last: SourceLine[] };

/** Kinds of node whose content is part of what is printed; expressions and functions are not. */
const containers = new Set(['Story', 'Weave', 'Knot', 'Stitch', 'ContentList', 'ConditionalSingleBranch']);

/** Reads the tree in source order, carrying the line now being written and the lines that may have been the last. */
class Walk {
  readonly outline: Outline = { top: [], lines: [], sets: [], ends: [], glued: [] };
  #fileOf: (name: string | null) => string;
  #line: Draft = blank();
  #tag: { at: At; text: string; dynamic: boolean } | undefined;
  #last: SourceLine[] = [];
  #atTop = true;

  constructor(fileOf: (name: string | null) => string) {
    this.#fileOf = fileOf;
  }

  #at(node: Node): At {
    const span = node.debugMetadata;
    return {
      file: this.#fileOf(span?.fileName ?? null),
      line: span?.startLineNumber ?? 1,
      column: span?.startCharacterNumber ?? 1,
    };
  }

  #endLine(): void {
    const { at, text, ways } = this.#line;
    const tags = tagsOf(this.#line);
    if (at !== undefined && (text.trim() !== '' || tags.length > 0)) {
      const line: SourceLine = { ...at, text: text.trim(), tags, ways };
      this.outline.lines.push(line);
      this.#last = [line];
    }
    this.#line = blank();
  }

  #text(node: TextNode): void {
    if (this.#tag !== undefined) {
      this.#tag.text += node.text;
      return;
    }
    if (node.text === '\n') {
      this.#endLine();
      return;
    }
    this.#line.at ??= this.#at(node);
    this.#line.text += node.text;
    if (node.text.trim() === '') return;
    this.#line.glue = false;
    this.#atTop = false;
  }

  #endTag(): void {
    if (this.#tag !== undefined) {
      const { at, text, dynamic } = this.#tag;
      const tag: SourceTag = { ...at, text: text.trim(), dynamic };
      this.#tag = undefined;
      if (this.#atTop) this.outline.top.push(tag);
      else {
        for (const way of this.#line.ways) way.push(tag);
        this.#line.at ??= at;
      }
    }
  }

  #tagMark(node: TagNode): void {
    this.#endTag();
    if (node.isStart) this.#tag = { at: this.#at(node), text: '', dynamic: false };
  }

  #divert(node: DivertNode): void {
    if (node.isThread || node.isFunctionCall) return;
    const target = node.target?.dotSeparatedComponents ?? '';
    const leaves = !node.isEnd && !node.isDone;
    if (leaves && target !== '' && this.#line.text.trim() !== '' && !this.#line.glue) {
      this.outline.glued.push({ at: this.#at(node), target });
    }
    if (node.isTunnel) return;
    this.#endLine();
    if (node.isEnd) this.outline.ends.push({ at: this.#at(node), before: this.#last });
    this.#last = [];
  }

  /** One of several ways on: each begins where the others begin, and any may have been taken after. */
  #branches(nodes: readonly Node[], mayTakeNone: boolean): void {
    const line = copy(this.#line);
    const last = this.#last;
    const lines: Draft[] = [];
    const lasts = new Set(mayTakeNone ? last : []);
    for (const node of nodes) {
      this.#line = copy(line);
      this.#last = last;
      this.walk(node);
      // Ink ends a tag after the brace; at play each branch ends its own.
      this.#endTag();
      lines.push(this.#line);
      for (const one of this.#last) lasts.add(one);
    }
    const fullest = lines.reduce((a, b) => (b.text.length > a.text.length ? b : a), lines[0] ?? line);
    const ended = lines.length > 0 && lines.every((one) => one.text.trim() === '' && tagsOf(one).length === 0);
    const at = line.at ?? fullest.at;
    this.#line = ended
      ? blank()
      : {
          ...(at === undefined ? {} : { at }),
          text: fullest.text,
          ways: merge(mayTakeNone ? [line, ...lines] : lines),
          glue: false,
        };
    this.#last = [...lasts];
  }

  /** Reads part of a response as if it were a line, without printing it. */
  #part(node: Node | null): Draft {
    const kept = this.#line;
    this.#line = blank();
    if (node !== null) this.walk(node);
    const part = this.#line;
    this.#line = kept;
    return part;
  }

  #choice(node: ChoiceNode, set: SourceSet): void {
    const last = this.#last;
    const start = this.#part(node.startContent);
    const only = this.#part(node.choiceOnlyContent);
    // What stands after the bracket is the first line the choice prints, after what stands before it.
    this.#last = last;
    this.#line = { at: this.#at(node), text: start.text, ways: [[]], glue: false };
    const inner = node.innerContent?.content ?? [];
    const after: SourceTag[] = [];
    let prints = start.text.trim() !== '';
    for (const one of inner) {
      prints ||= this.#tag === undefined && one.typeName === 'Text' && (one as TextNode).text.trim() !== '';
      this.walk(one);
      after.push(...tagsOf(this.#line).filter((tag) => !after.includes(tag)));
    }
    if (node.isInvisibleDefault) return;
    set.responses.push({
      ...this.#at(node),
      text: `${start.text}${only.text}`.replace(/\s+/g, ' ').trim(),
      tags: tagsOf(only),
      outside: [...tagsOf(start), ...after],
      prints,
    });
  }

  /** A weave: lines, and choices that stand together until a gather. */
  #weave(nodes: readonly Node[]): void {
    let open: OpenSet | undefined;
    for (const node of nodes) {
      if (node.typeName === 'Choice') {
        if (open === undefined) {
          this.#endLine();
          open = { set: { before: this.#last, responses: [] }, last: [] };
          this.outline.sets.push(open.set);
        } else this.#closeChoice(open);
        this.#last = [];
        this.#atTop = false;
        this.#choice(node as ChoiceNode, open.set);
      } else if (node.typeName === 'Gather') {
        if (open !== undefined) {
          this.#closeChoice(open);
          this.#last = open.last;
        }
        open = undefined;
      } else this.walk(node);
    }
    if (open !== undefined) {
      this.#closeChoice(open);
      this.#last = open.last;
    }
  }

  #closeChoice(open: OpenSet): void {
    this.#endLine();
    open.last.push(...this.#last);
  }

  walk(node: Node): void {
    const kind = node.typeName;
    if (kind === 'Divert' || kind === 'Knot') this.#atTop = false;
    if (kind === 'Text') this.#text(node as TextNode);
    else if (kind === 'Tag') this.#tagMark(node as TagNode);
    else if (kind === 'Glue') this.#line.glue = true;
    else if (kind === 'Divert') this.#divert(node as DivertNode);
    else if (this.#tag !== undefined && kind !== 'ContentList') this.#tag.dynamic = true;
    else if (kind === 'Conditional') {
      const branches = node.content.filter((one) => one.typeName === 'ConditionalSingleBranch');
      this.#branches(branches, !branches.some((one) => (one as Node & { readonly isElse: boolean }).isElse));
    } else if (kind === 'Sequence')
      this.#branches(
        node.content.filter((one) => containers.has(one.typeName)),
        false,
      );
    else if (kind === 'Knot' || kind === 'Stitch') {
      this.#endLine();
      this.#last = [];
      for (const one of node.content) this.walk(one);
      this.#endLine();
    } else if (kind === 'Weave') this.#weave(node.content);
    else if (containers.has(kind)) for (const one of node.content) this.walk(one);
  }

  end(): Outline {
    this.#endLine();
    return this.outline;
  }
}

/** `fileOf` gives the path for a name as Ink knows it. */
export function outline(parsed: Node, fileOf: (name: string | null) => string): Outline {
  const walk = new Walk(fileOf);
  walk.walk(parsed);
  return walk.end();
}
