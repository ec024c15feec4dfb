/** A sheet over the page, by the browser's own dialog: it holds focus, closes by Escape, and gives focus back. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { m } from '../words/words.ts';
import { Icon } from './icons.tsx';

export type DialogProps = {
  readonly title: string;
  readonly sub?: string;
  readonly class?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** To what had it; where that has gone (larger type folds the bar's buttons into its menu), to what stands in its place. */
function giveFocusBack(before: Element | null): void {
  const bar = document.querySelectorAll<HTMLElement>('.bar nav button, .bar nav a');
  const one = [before, ...bar].find((element) => element instanceof HTMLElement && element.checkVisibility());
  if (one instanceof HTMLElement) one.focus({ preventScroll: true });
}

/** Opens when it is drawn; whoever drew it takes it away in `onClose`. */
export function Dialog(props: DialogProps): JSX.Element {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    // What somebody opened the sheet for; without it the browser takes the first button, which closes.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    // A tap beside the sheet closes it; the keyboard has Escape.
    const beside = (event: MouseEvent) => {
      if (event.target === dialog) dialog?.close();
    };
    dialog?.addEventListener('click', beside);
    return () => {
      dialog?.removeEventListener('click', beside);
      // What the sheet led to may have taken the focus already.
      const now = document.activeElement;
      if (now === null || now === document.body || dialog?.contains(now)) giveFocusBack(before);
    };
  }, []);
  return (
    <dialog ref={element} class={`sheet ${props.class ?? ''}`} aria-labelledby={id} onClose={props.onClose}>
      <header>
        <div>
          <h2 id={id}>{props.title}</h2>
          {props.sub !== undefined && <p>{props.sub}</p>}
        </div>
        <button type="button" class="close" aria-label={m.ui_close()} onClick={() => element.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {/* A sheet longer than the screen is scrolled by keys too. */}
      <section class="inside" tabindex={0} aria-labelledby={id}>
        {props.children}
      </section>
    </dialog>
  );
}
