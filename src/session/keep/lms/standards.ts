/** How each version of SCORM names and writes what a course is told. Sources: SCORM 1.2 RTE book 3.4, SCORM 2004 (3rd edition) RTE book 4. It calls no course. */

export type Standard = 'scorm12' | 'scorm2004';

/** One decision as it is told. */
export type Told = {
  readonly id: string;
  /** When it was taken; ms since 1970. */
  readonly at: number;
  /** Ms since the decision before it, or since this visit began. */
  readonly latency: number;
  readonly response: string;
  /** What was said, for a reader of reports. */
  readonly words: string;
  /** The credit; absent where the decision is not counted. */
  readonly credit?: number;
};

/** Shares of the autonomy on offer, 0 to 1. */
export type Share = { readonly share: number };

/** `[element, value]` pairs, in the order they are set. */
export type Elements = readonly (readonly [element: string, value: string])[];

export type Words = {
  readonly api: 'API' | 'API_1484_11';
  readonly calls: { readonly [C in 'begin' | 'get' | 'set' | 'commit' | 'end' | 'error']: string };
  readonly suspend: string;
  readonly count: string;
  readonly status: string;
  /** Status values that stand before anything was done. */
  readonly untouched: readonly string[];
  readonly interaction: (index: number, told: Told) => Elements;
  readonly score: (share: Share) => Elements;
  readonly leaving: (finished: boolean, milliseconds: number) => Elements;
};

/** Both standards' shortest limit for what is said of one response. */
export const mostResponse = 255;
/** Of an identifier, in both. */
const mostId = 250;

const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** `HHHH:MM:SS.SS` (CMITimespan). */
export function timespan(milliseconds: number): string {
  const hundredths = Math.round(Math.max(0, milliseconds) / 10);
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${pad(hours, 4)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}.${pad(hundredths % 100, 2)}`;
}

/** `PT12.34S` (timeinterval(second,10,2)). */
export const interval = (milliseconds: number): string =>
  `PT${(Math.round(Math.max(0, milliseconds) / 10) / 100).toFixed(2)}S`;

/** Time of day where the person is, `HH:MM:SS` (CMITime). */
function timeOfDay(at: number): string {
  const then = new Date(at);
  return [then.getHours(), then.getMinutes(), then.getSeconds()].map((part) => pad(part, 2)).join(':');
}

/** Hundredths are written because a time zone may only follow a fraction. */
const timestamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}.00Z`;

/** Letters, digits, `.`, `_` and `-`: an identifier in either standard, without spaces. What is replaced is told apart by its code. */
export const identifier = (text: string): string =>
  text.replace(/[^\w.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`).slice(0, mostId);

/** Cut between signs, never inside one, and marked as cut. */
export function cut(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const kept = plain.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

const percent = ({ share }: Share): string => String(Math.round(share * 100));

export const standards: { readonly [S in Standard]: Words } = {
  scorm12: {
    api: 'API',
    calls: {
      begin: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      end: 'LMSFinish',
      error: 'LMSGetLastError',
    },
    suspend: 'cmi.suspend_data',
    count: 'cmi.interactions._count',
    status: 'cmi.core.lesson_status',
    untouched: ['', 'not attempted', 'browsed'],
    // A response by name is no `choice` there: that is single letters. `performance` takes any text.
    interaction: (index, told) => {
      const at = `cmi.interactions.${index}`;
      return [
        [`${at}.id`, identifier(told.id)],
        [`${at}.type`, 'performance'],
        [`${at}.time`, timeOfDay(told.at)],
        [`${at}.student_response`, cut(`${told.response}: ${told.words}`, mostResponse)],
        [`${at}.result`, told.credit === undefined ? 'neutral' : String(told.credit)],
        [`${at}.latency`, timespan(told.latency)],
      ];
    },
    score: (share) => [
      ['cmi.core.score.raw', percent(share)],
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
    ],
    leaving: (finished, milliseconds) => [
      ['cmi.core.session_time', timespan(milliseconds)],
      ['cmi.core.exit', finished ? '' : 'suspend'],
    ],
  },
  scorm2004: {
    api: 'API_1484_11',
    calls: {
      begin: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      end: 'Terminate',
      error: 'GetLastError',
    },
    suspend: 'cmi.suspend_data',
    count: 'cmi.interactions._count',
    status: 'cmi.completion_status',
    untouched: ['', 'unknown', 'not attempted'],
    interaction: (index, told) => {
      const at = `cmi.interactions.${index}`;
      return [
        [`${at}.id`, identifier(told.id)],
        [`${at}.type`, 'choice'],
        [`${at}.timestamp`, timestamp(told.at)],
        [`${at}.learner_response`, identifier(told.response)],
        [`${at}.result`, told.credit === undefined ? 'neutral' : String(told.credit)],
        [`${at}.latency`, interval(told.latency)],
        [`${at}.description`, cut(told.words, mostResponse - 5)],
      ];
    },
    score: (share) => [
      ['cmi.score.scaled', share.share.toFixed(4)],
      ['cmi.score.raw', percent(share)],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
    ],
    leaving: (finished, milliseconds) => [
      ['cmi.session_time', interval(milliseconds)],
      ['cmi.exit', finished ? 'normal' : 'suspend'],
      ['adl.nav.request', finished ? 'exitAll' : 'suspendAll'],
    ],
  },
};
