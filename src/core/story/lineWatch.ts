/** Tells from which place of the compiled story the line that is being printed comes. It prints nothing and changes nothing. */

import type { Story } from 'inkjs';

/** A runtime object, as far as it is looked at here. */
type Content = {
  readonly content?: readonly Content[];
  readonly value?: unknown;
  readonly path?: { toString(): string };
};

/** Steps down to what a container begins with. */
function firstIn(content: Content | null): Content | undefined {
  let at: Content | undefined = content ?? undefined;
  while (at?.content !== undefined) at = at.content[0];
  return at;
}

/** Ink's control commands that open a string and a tag; text inside belongs to no line. */
const opens = new Set<unknown>([7, 24]);

function isInside(stream: readonly unknown[]): boolean {
  const commands = stream as readonly { readonly commandType?: unknown }[];
  return opens.has(commands.findLast(({ commandType }) => commandType !== undefined)?.commandType);
}

/** Put on a story before it runs. Each call begins a line and answers with the path of the one before. [ST16] */
export function watchLines(story: Story): () => string | undefined {
  let path: string | undefined;
  const step = story.Step.bind(story);
  story.Step = () => {
    if (path === undefined && !isInside(story.state.outputStream)) {
      const at = firstIn(story.state.currentPointer.Resolve() as Content | null);
      if (typeof at?.value === 'string' && at.value.trim() !== '') path = at.path?.toString();
    }
    step();
  };
  return () => {
    const found = path;
    path = undefined;
    return found;
  };
}
