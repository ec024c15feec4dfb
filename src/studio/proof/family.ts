/** Which files belong to an open story by their names: its plan, its original, its translations. It reads no text. */

import { nameOf } from '../../core/compile/metadata.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

export type Family = {
  /** The story in its first language. */
  readonly original: string;
  /** The language of the open file, where it is a translation. */
  readonly language?: string;
  /** Plan beside the open file; it need not be there yet. */
  readonly plan: string;
};

export function familyOf(path: string): Family {
  const { id, language } = nameOf(path);
  return {
    original: `${folderOf(path)}${id}.ink`,
    ...(language === undefined ? {} : { language }),
    plan: path.replace(/\.(ink|json)$/, '.plan'),
  };
}

export const translationPath = (original: string, language: string): string =>
  original.replace(/\.ink$/, `.${language}.ink`);

/** Translations of a story among these paths, in order of their languages. */
export function translationsOf(
  original: string,
  paths: readonly string[],
): readonly { readonly path: string; readonly language: string }[] {
  return paths
    .flatMap((path) => {
      const { original: mine, language } = familyOf(path);
      return path.endsWith('.ink') && mine === original && language !== undefined ? [{ path, language }] : [];
    })
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}
