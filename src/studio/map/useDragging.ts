/** Moves a picture by pointer and wheel. A press that did not move is a click and none of its business. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Size, type View, zoom } from './view.ts';

/** Pixels a press may move and still be a click. */
const still = 5;

type Handlers = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
};

export function useDragging(
  svg: RefObject<SVGSVGElement | null>,
  seen: View | undefined,
  frame: Size,
  move: (view: View) => void,
): { readonly handlers: Handlers; readonly hasMoved: () => boolean } {
  const drag = useRef<{ pointer: number; x: number; y: number } | undefined>(undefined);
  const moved = useRef(false);

  // Preact would listen passively, and the page would scroll along. The wheel alone scrolls the panel.
  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent): void => {
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const larger = event.ctrlKey || event.metaKey;
      if (seen === undefined || !(larger || sideways)) return;
      event.preventDefault();
      if (!larger) {
        move({ ...seen, x: seen.x + (event.deltaX || event.deltaY) / seen.scale });
        return;
      }
      const box = element?.getBoundingClientRect();
      const around = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
      move(zoom(seen, Math.exp(-event.deltaY / 300), frame, around));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  });

  const onPointerUp = (event: PointerEvent): void => {
    if (drag.current?.pointer === event.pointerId) drag.current = undefined;
  };
  return {
    hasMoved: () => moved.current,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        drag.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
        moved.current = false;
      },
      onPointerMove(event) {
        const from = drag.current;
        if (from?.pointer !== event.pointerId || seen === undefined) return;
        const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
        if (!moved.current && Math.hypot(dx, dy) < still) return;
        if (!moved.current) svg.current?.setPointerCapture(event.pointerId);
        moved.current = true;
        drag.current = { pointer: from.pointer, x: event.clientX, y: event.clientY };
        move({ ...seen, x: seen.x - dx / seen.scale, y: seen.y - dy / seen.scale });
      },
      onPointerUp,
      onPointerCancel: onPointerUp,
    },
  };
}
