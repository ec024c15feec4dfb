/** Places one map at a time away from the page. */
import { type LayoutInput, layOut } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly run: number; readonly input: LayoutInput }>) => {
  postMessage({ run: data.run, laid: layOut(data.input) });
});
