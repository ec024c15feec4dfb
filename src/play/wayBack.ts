/** Where the bar's way back leads from a scene: to all scenes, or nowhere in a file that holds one. */
import { address, isOneFile } from '../ui/route.ts';
import { m } from '../words/words.ts';

export const toAllScenes = (): { readonly back?: { readonly href: string; readonly label: string } } =>
  isOneFile ? {} : { back: { href: address(''), label: m.play_all_scenes() } };
