/** The stories the checker's tests share: the clean scene, and small ones with one thing in them. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Checked, type CheckInput, check } from '../../../src/core/check/check.ts';

export const scene = readFileSync(resolve(import.meta.dirname, '../../stories/clean/scene.ink'), 'utf8');

/** Checked whole, without places; `more` adds plans, a budget and the like. */
export const checkText = (text: string, more: Partial<CheckInput> = {}): Checked =>
  check({ path: 'scene.ink', text, read: () => undefined, shouldStop: () => false, ...more });

export const rulesOf = ({ findings }: Pick<Checked, 'findings'>): readonly string[] =>
  findings.map(({ rule, severity }) => `${severity} ${rule}`);
