/** Every format a playthrough can be taken along in: one line each. */

import { csv } from './csv.ts';
import { json } from './json.ts';
import type { Format } from './playthrough.ts';

export const formats: readonly Format[] = [csv, json];
