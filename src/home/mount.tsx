/** Opens the home page, or the history that lies beside it, in a host element; the pages themselves are `Home` and `History`. */
import { render } from 'preact';
import { applySettings } from '../ui/applySettings.ts';
import { lazily } from '../ui/lazily.tsx';
import '../ui/look.ts';
import './home.css';
import type { Mount } from '../ui/route.ts';
import { Home } from './Home.tsx';

/** Fetched when it is asked for: the home page reads no ledger. */
const History = lazily(async () => (await import('./History.tsx')).History);

export const mount: Mount = (host, route) => {
  const endSettings = applySettings();
  render(route.door === 'home' && route.page === 'history' ? <History /> : <Home />, host);
  return () => {
    endSettings();
    render(null, host);
  };
};
