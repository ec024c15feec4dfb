/** Finds the course around a page and speaks with it: every answer is looked at, and nothing it throws goes further. */

import { type Elements, type Standard, standards, type Words } from './standards.ts';

type Call = (...values: string[]) => unknown;
type Api = { readonly [name: string]: Call };

/** Frames above one another that are searched; the books say 7, and some courses nest deeper. */
const mostFrames = 20;

/** A frame of another origin throws on the first look, and holds nothing for us. */
function apiIn(frame: Window, name: string): Api | undefined {
  try {
    const found = (frame as unknown as { readonly [name: string]: Api | undefined })[name];
    return found ?? undefined;
  } catch {
    return undefined;
  }
}

function searchUp(from: Window | null, name: string): Api | undefined {
  let frame = from;
  for (let step = 0; frame !== null && step < mostFrames; step += 1) {
    const found = apiIn(frame, name);
    if (found !== undefined) return found;
    if (frame.parent === frame) return undefined;
    frame = frame.parent;
  }
  return undefined;
}

/** As both books say: upwards through the frames, then through those of the window that opened this one. */
function findApi(page: Window, name: string): Api | undefined {
  const up = searchUp(page.parent === page ? null : page.parent, name);
  if (up !== undefined) return up;
  let opener: Window | null = null;
  try {
    opener = page.top?.opener ?? page.opener ?? null;
  } catch {
    opener = page.opener;
  }
  return searchUp(opener, name);
}

export type Lms = {
  readonly words: Words;
  /** The value of an element; empty where the course has none. */
  get(element: string): string;
  /** Sets what it can; true when the course took all of it. */
  set(elements: Elements): boolean;
  commit(): boolean;
  end(): void;
};

/** Undefined when there is no course around the page, or when it would not begin. */
export function openLms(standard: Standard, page: Window): Lms | undefined {
  const words = standards[standard];
  const api = findApi(page, words.api);
  if (api === undefined) return undefined;
  const call = (name: keyof Words['calls'], ...values: string[]): string => {
    try {
      return String(api[words.calls[name]]?.(...values) ?? '');
    } catch {
      return '';
    }
  };
  const isTrue = (answer: string): boolean => answer === 'true' || answer === '1';
  if (!isTrue(call('begin', ''))) return undefined;
  return {
    words,
    get: (element) => call('get', element),
    set: (elements) => elements.map(([element, value]) => isTrue(call('set', element, value))).every(Boolean),
    commit: () => isTrue(call('commit', '')),
    end: () => void call('end', ''),
  };
}
