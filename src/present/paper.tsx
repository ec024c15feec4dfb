/** Lays something out on paper and prints it; on a screen it is not there. */
import { type JSX, render } from 'preact';

/** Prints this and nothing else of the page. */
export function printOut(what: JSX.Element): void {
  const host = document.createElement('div');
  host.className = 'roomPaper';
  document.body.append(host);
  render(what, host);
  document.documentElement.dataset.paper = '';
  const clear = (): void => {
    removeEventListener('afterprint', clear);
    delete document.documentElement.dataset.paper;
    render(null, host);
    host.remove();
  };
  addEventListener('afterprint', clear);
  window.print();
}
