/** Takes the projector's type down until nothing has to be scrolled and the people can be seen, and never below what can be read from the back of a room. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The smallest type here is 1.2rem and has to stay above 2.8 % of the screen's height. */
const smallest = 0.0282 / 1.2;
const step = 0.02;

/** The share of the screen's height that the picture keeps while responses stand, as long as type can give way: whoever asks for large type wants that first. */
const picture = (): number => (Number(document.documentElement.dataset.text ?? 100) > 125 ? 0.28 : 0.36);

/** What has to show all it holds. */
const holders = '.pScene:not([inert]), .pSide, .pOver, .pOver .groupTalk, .pCard';

function overflows(root: HTMLElement): boolean {
  if (document.documentElement.scrollHeight > innerHeight + 1) return true;
  const stage = root.querySelector('.pScene.asking .stage');
  if (stage !== null && stage.clientHeight < innerHeight * picture()) return true;
  return [...root.querySelectorAll(holders)].some((one) => one.scrollHeight > one.clientHeight + 1);
}

/** Sets `--fit` on the page, a factor of its type. It grows again only when anything in `anew` changes, or the window. */
export function useFit(root: RefObject<HTMLElement | null>, anew: readonly unknown[]): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const { style } = document.documentElement;
    let fit = 1;
    const shrink = (): void => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / fit;
      const floor = (innerHeight * smallest) / unit;
      // Held upright it is no projector: there one scrolls.
      while (innerWidth > innerHeight && fit - step >= floor && overflows(element)) {
        fit -= step;
        style.setProperty('--fit', String(fit));
      }
    };
    const begin = (): void => {
      fit = 1;
      style.removeProperty('--fit');
      shrink();
    };
    begin();
    // What is laid out later, as a line that finds no place on the stage, may still need room.
    const observer = new ResizeObserver(shrink);
    for (const one of element.querySelectorAll('.pAsk, .pScene > .log, .pOver > *, .joinPanel')) observer.observe(one);
    addEventListener('resize', begin);
    return () => {
      observer.disconnect();
      removeEventListener('resize', begin);
      style.removeProperty('--fit');
    };
  }, anew);
}
