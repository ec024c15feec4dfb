/** How a person likes the program to look and behave; kept on this device by itself unless nothing is to be kept. It draws nothing. */

import { createStore } from 'zustand/vanilla';

/** Every setting with what it may be; the first is how it stands untouched. All are words, because each is also an attribute of the page. */
export const settingValues = {
  /** Percent of the page's type size. */
  text: ['100', '125', '150', '175', '200'],
  spacing: ['normal', 'wide'],
  /** `whole`: every line of a beat at once. */
  lines: ['one', 'whole'],
  /** `on`: the newest line is shown letter by letter. */
  typing: ['off', 'on'],
  /** `system`: as the device asks. */
  motion: ['system', 'reduced', 'full'],
  aloud: ['off', 'on'],
  shortcuts: ['on', 'off'],
  rope: ['on', 'off'],
  face: ['plain', 'dyslexic', 'system'],
  theme: ['paper', 'contrast', 'night'],
  /** Which drawn person stands for the player. */
  you: ['1', '2', '3', '4', '5', '6', '7'],
  /** `off`: words only. `auto`: unless the device saves data. */
  pictures: ['auto', 'on', 'off'],
  /** `on`: the home page also shows scenarios that wait for expert readers. */
  drafts: ['off', 'on'],
  /** Whose crisis line stands below; `auto`: as the browser's language says. */
  region: ['auto', 'US', 'CA', 'GB', 'IE', 'AU', 'NZ'],
} as const;

export type Settings = { readonly [K in keyof typeof settingValues]: (typeof settingValues)[K][number] };
export type SettingName = keyof Settings;
export const settingNames = Object.keys(settingValues) as readonly SettingName[];

/** The prerendered page reads this key too, before any module has come. */
export const settingsKey = 'alongside.settings';

const defaults = Object.fromEntries(settingNames.map((name) => [name, settingValues[name][0]])) as Settings;

/** Settings out of what was stored; anything unknown falls back to its default. */
export function readSettings(stored: string | null): Settings {
  let found: unknown;
  try {
    found = JSON.parse(stored ?? '{}');
  } catch {
    return defaults;
  }
  if (typeof found !== 'object' || found === null) return defaults;
  const values = found as { readonly [name: string]: unknown };
  const known = settingNames.filter((name) => (settingValues[name] as readonly unknown[]).includes(values[name]));
  return { ...defaults, ...Object.fromEntries(known.map((name) => [name, values[name]])) };
}

/** Only what differs from the default is stored, so that a default may change later. */
function printSettings(settings: Settings): string {
  return JSON.stringify(
    Object.fromEntries(
      settingNames.filter((name) => settings[name] !== defaults[name]).map((name) => [name, settings[name]]),
    ),
  );
}

/** Storage may be forbidden, which throws on the first touch, be it by `typeof`; where there is no page there is none. */
function stored(): string | null {
  try {
    return localStorage.getItem(settingsKey);
  } catch {
    return null;
  }
}

export const settings = createStore<Settings>(() => readSettings(stored()));

let keeping = true;

/** False: *keep nothing on this device*; settings then last as long as the page. */
export function keepSettings(keep: boolean): void {
  keeping = keep;
}

export function set<K extends SettingName>(name: K, value: Settings[K]): void {
  settings.setState({ [name]: value } as Partial<Settings>);
  if (!keeping) return;
  try {
    localStorage.setItem(settingsKey, printSettings(settings.getState()));
  } catch {
    // Full or forbidden: the setting still holds for this page.
  }
}

/** Back to how everything stood untouched, here and in what is stored. */
export function forgetSettings(): void {
  settings.setState(defaults);
  try {
    localStorage.removeItem(settingsKey);
  } catch {
    // Forbidden: then nothing is stored either.
  }
}
