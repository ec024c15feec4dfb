/** How what somebody said stands among other words. */
import { m } from './words.ts';

/** What is quoted inside a quotation has the other marks: “‘Chef, hi,’ and then nothing.” */
export const quoted = (text: string): string => m.common_quote({ text: text.replaceAll(/["“]([^"“”]*)["”]/g, '‘$1’') });
