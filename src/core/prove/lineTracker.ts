/**
 * Takes finished lines out of the runtime's output while it steps, and keeps only the last one's tags. The runtime itself
 * joins lines by glue and trims what functions print, so what ends a line here ends it in play.
 */

import { beginTag, endTag, type RuntimeState } from './runtime.ts';

type Printed = {
  readonly value?: unknown;
  readonly commandType?: number;
  /** Of a tag that was compiled by an older Ink. */
  readonly text?: unknown;
};

const isNewline = ({ value }: Printed): boolean => value === '\n';
const shows = ({ value, text }: Printed): boolean =>
  (typeof value === 'string' && value.trim() !== '') || (typeof text === 'string' && text !== '');

const cleaned = (text: string): string => text.replace(/[ \t]+/g, ' ').trim();

export class LineTracker {
  readonly #state: RuntimeState;
  readonly #subtract: string[];
  /** Tags of empty lines, which go to the next line that says something. */
  #waiting: string[] = [];
  #last: readonly string[] = [];
  #first = true;
  /** Length of the output when it was last looked at. */
  #seen = 0;

  constructor(state: RuntimeState, globals: readonly string[]) {
    this.#state = state;
    this.#subtract = [...globals];
  }

  restart(): void {
    this.#last = [];
    this.#waiting = [];
    this.#seen = 0;
  }

  /** To be called after every step: a line is finished once something stands after its newline. */
  look(): void {
    const output = this.#state.outputStream as Printed[];
    const length = output.length;
    if (length === this.#seen) return;
    const grew = length > this.#seen;
    this.#seen = length;
    if (!grew || !shows(output[length - 1] as Printed) || this.#state.inStringEvaluation) return;
    const newline = output.findIndex(isNewline);
    if (newline < 0) return;
    this.#finish(output.splice(0, newline + 1));
    this.#seen = output.length;
    // A function that has printed nothing yet remembers where it began.
    for (const frame of this.#state.callStack.elements)
      if (frame.functionStartInOutputStream > 0)
        frame.functionStartInOutputStream = Math.max(0, frame.functionStartInOutputStream - newline - 1);
  }

  #finish(line: readonly Printed[]): void {
    const { says, tags } = read(line);
    let all = [...this.#waiting, ...tags];
    if (this.#first && this.#subtract.length > 0) {
      all = all.filter((tag) => {
        const at = this.#subtract.indexOf(tag);
        if (at >= 0) this.#subtract.splice(at, 1);
        return at < 0;
      });
    }
    if (says) {
      this.#last = all;
      this.#waiting = [];
      this.#first = false;
    } else this.#waiting = all;
  }

  /** Tags of the last line, with those on empty lines after it. */
  closing(): readonly string[] {
    const output = this.#state.outputStream as Printed[];
    if (output.length > 0) this.#finish(output.splice(0));
    this.#seen = 0;
    return [...this.#last, ...this.#waiting];
  }
}

/** Whether a line says something, and its tags, as the runtime reads them. */
function read(line: readonly Printed[]): { readonly says: boolean; readonly tags: readonly string[] } {
  const tags: string[] = [];
  let [says, inTag, tag] = [false, false, ''];
  const close = (): void => {
    if (tag !== '') tags.push(cleaned(tag));
    tag = '';
  };
  for (const { value, commandType, text } of line) {
    if (commandType === beginTag || commandType === endTag) {
      close();
      inTag = commandType === beginTag;
    } else if (typeof value === 'string') {
      if (inTag) tag += value;
      else if (value.trim() !== '') says = true;
    } else if (!inTag && typeof text === 'string' && text !== '') tags.push(text);
  }
  close();
  return { says, tags };
}
