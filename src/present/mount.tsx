/** Opens the present door in a host element; the page itself is `Present`. */
import { render } from 'preact';
import { applySettings } from '../ui/applySettings.ts';
import '../ui/look.ts';
import '../ui/stage.css';
import './present.css';
import './slides.css';
import './private.css';
import './roomPaper.css';
import type { Mount } from '../ui/route.ts';
import { Present } from './Present.tsx';

export const mount: Mount = (host) => {
  const endSettings = applySettings();
  host.replaceChildren();
  render(<Present />, host);
  return () => {
    endSettings();
    render(null, host);
  };
};
