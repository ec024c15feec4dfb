/** Opens the debrief in a host element; the page itself is `Debrief`. */
import { render } from 'preact';
import { isStage, passKeysOn } from '../open/stageTalk.ts';
import { applySettings } from '../ui/applySettings.ts';
import '../ui/look.ts';
import type { Mount } from '../ui/route.ts';
import { Debrief } from './Debrief.tsx';
import './debrief.css';
import './drawings.css';
import './paper.css';

export const mount: Mount = (host) => {
  const endSettings = applySettings();
  const leaving = new AbortController();
  // The look back may stand in the studio's frame.
  if (isStage()) passKeysOn(leaving.signal);
  host.replaceChildren();
  render(<Debrief />, host);
  return () => {
    leaving.abort();
    endSettings();
    render(null, host);
  };
};
