/** Opens a picture into a host once it is wanted and measured, and says how it stands; what is drawn, and by what, is handed in. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { settings } from '../session/settings.ts';
import { mayMove } from './applySettings.ts';
import { useStore, useTakenOver } from './useStore.ts';
import { useType } from './useType.ts';

/** CSS px; `word` is the size of type in the host. */
type Size = { readonly width: number; readonly height: number; readonly word: number };

/** What has been drawn: a scene's handle, seen from here. */
type Picture = { setMotion(reduced: boolean): void; resize(size: Size): void; destroy(): void };

/** What a picture is told as it is opened. */
export type Opening = {
  readonly reducedMotion: boolean;
  /** The drawing context is gone for good. */
  readonly onLost: () => void;
  /** The first picture stands. */
  readonly onReady: () => void;
};

export type Drawn<P> = {
  readonly handle?: P;
  /** `off`: not wanted. `gone`: could not be drawn, which is said once. */
  readonly state: 'waiting' | 'ready' | 'off' | 'gone';
  readonly size: Size;
};

const none: Size = { width: 0, height: 0, word: 0 };

export function useSize(host: RefObject<HTMLElement | null>, live: boolean): Size {
  const [size, setSize] = useState(none);
  // Larger type does not always make a larger box.
  const type = useType();
  useEffect(() => {
    const element = host.current;
    if (element === null || !live) return;
    const look = () => {
      const word = Number.parseFloat(getComputedStyle(element).fontSize);
      const next = { width: element.clientWidth, height: element.clientHeight, word };
      const isSame = (before: Size) =>
        before.width === next.width && before.height === next.height && before.word === word;
      setSize((before) => (isSame(before) ? before : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, [live, type]);
  return size;
}

/** The device asks for as little as can be: then words alone, and no engine is fetched. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  const asks = typeof matchMedia !== 'undefined' && matchMedia('(prefers-reduced-data: reduce)').matches;
  return connection?.saveData === true || asks;
}

const areWanted = (pictures: 'auto' | 'on' | 'off'): boolean =>
  pictures === 'auto' ? !savesData() : pictures === 'on';

/** Whether pictures are to be drawn on this device, as it is set now. */
export const picturesWanted = (): boolean => areWanted(settings.getState().pictures);

/** Lets the page paint, so that its first words never wait for pictures. */
const afterPaint = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** Drawn anew when anything in `anew` changes; `size` is the host's, as `useSize` gives it. */
export function useDrawn<P extends Picture>(
  host: RefObject<HTMLElement | null>,
  size: Size,
  live: boolean,
  open: (element: HTMLElement, opening: Opening) => Promise<P>,
  anew: readonly unknown[],
): Drawn<P> {
  const pictures = useStore(settings, (state) => state.pictures);
  const wanted = useTakenOver(true, areWanted(pictures));
  const motion = useStore(settings, (state) => state.motion);
  const [scene, setScene] = useState<{ handle?: P; state: 'waiting' | 'ready' }>({ state: 'waiting' });
  // Not tried again: a stage that came and went would move the words each time.
  const [failed, setFailed] = useState(false);
  const measured = size.width > 0;

  useEffect(() => {
    const element = host.current;
    if (!live || !wanted || failed || !measured || element === null) return;
    let over = false;
    let opened: P | undefined;
    const gone = () => {
      if (!over) setFailed(true);
    };
    const start = async () => {
      await afterPaint();
      if (over) return;
      opened = await open(element, {
        reducedMotion: !mayMove(),
        onLost: gone,
        onReady: () => {
          if (!over) setScene((now) => (now.handle === undefined ? now : { ...now, state: 'ready' }));
        },
      });
      if (over) opened.destroy();
      else setScene({ handle: opened, state: 'waiting' });
    };
    start().catch(gone);
    return () => {
      over = true;
      opened?.destroy();
      setScene({ state: 'waiting' });
    };
  }, [live, wanted, failed, measured, ...anew]);

  useEffect(() => scene.handle?.setMotion(!mayMove()), [scene.handle, motion]);
  useEffect(() => scene.handle?.resize(size), [scene.handle, size.word]);

  if (!wanted) return { state: 'off', size };
  return failed ? { state: 'gone', size } : { ...scene, size };
}
