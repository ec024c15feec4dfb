/** Measures the frame a picture stands in, and how large the page's type is: words of the map grow with those of the page. */
import { useRef, useState } from 'preact/hooks';
import type { Size } from './view.ts';

export type Frame = {
  /** To be given the element, and null when it goes. */
  readonly watch: (element: SVGSVGElement | null) => void;
  /** In pixels; nothing before the first measure. */
  readonly frame: Size;
  /** 1 where the page's type is 16 pixels. */
  readonly type: number;
};

export function useFrame(): Frame {
  const [measured, setMeasured] = useState<Omit<Frame, 'watch'>>({ frame: { width: 0, height: 0 }, type: 1 });
  const watched = useRef<{ element: SVGSVGElement | null; leave: () => void }>({ element: null, leave: () => {} });
  const watch = (element: SVGSVGElement | null): void => {
    if (watched.current.element === element) return;
    watched.current.leave();
    watched.current = { element, leave: () => {} };
    if (element === null) return;
    const measure = (): void => {
      const frame = { width: element.clientWidth, height: element.clientHeight };
      const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      setMeasured({ frame, type });
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    // Settings of type are written at the root; the frame need not change with them.
    const settings = new MutationObserver(measure);
    settings.observe(document.documentElement, { attributes: true });
    watched.current.leave = () => {
      sizes.disconnect();
      settings.disconnect();
    };
  };
  return { watch, ...measured };
}
