/** What a page does before any module has come, and before all of the page has. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { earlyScript } from '../../src/play/early.ts';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A document that arrives in parts, as over a weak line. */
function arriving(): Document {
  const frame = document.createElement('iframe');
  frames.push(frame);
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error('A frame without a document.');
  page.open();
  page.write(`<!doctype html><head><script>${earlyScript('settings')}</script></head><body><div id="app">
    <div data-note><button data-begin>Begin</button></div>`);
  return page;
}

const rest = `<div data-talk hidden><p data-newest tabindex="-1">A line.</p><button data-key="one">One</button></div>
  </div></body>`;
const pressed = (page: Document, what: string): void => page.querySelector<HTMLButtonElement>(what)?.click();

describe('the page before any module', () => {
  it('opens the first beat though Begin was pressed before the beat had come, and keeps a response', async () => {
    const page = arriving();
    pressed(page, '[data-begin]');
    pressed(page, '[data-begin]');
    page.write(rest);
    page.close();
    await vi.waitFor(() => expect(page.querySelector<HTMLElement>('[data-talk]')?.hidden).toBe(false));
    expect(page.querySelector<HTMLElement>('[data-note]')?.hidden).toBe(true);
    expect(page.activeElement?.textContent).toBe('A line.');
    pressed(page, '[data-key]');
    expect(page.defaultView?.alongsideEarly).toMatchObject({ begun: true, key: 'one' });
  });

  it('leaves the page alone once the door has taken over', async () => {
    const page = arriving();
    pressed(page, '[data-begin]');
    page.defaultView?.alongsideEarly?.stop();
    page.write(rest);
    page.close();
    await new Promise((next) => page.defaultView?.requestAnimationFrame(() => requestAnimationFrame(next)));
    expect(page.querySelector<HTMLElement>('[data-talk]')?.hidden).toBe(true);
  });
});
