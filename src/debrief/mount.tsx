/** Opens the debrief in a host element; the page itself is `Debrief`. */
import { render } from 'preact';
import { applySettings } from '../ui/applySettings.ts';
import '../ui/look.ts';
import type { Mount } from '../ui/route.ts';
import { Debrief } from './Debrief.tsx';
import './debrief.css';
import './drawings.css';
import './paper.css';

export const mount: Mount = (host) => {
  const endSettings = applySettings();
  host.replaceChildren();
  render(<Debrief />, host);
  return () => {
    endSettings();
    render(null, host);
  };
};
