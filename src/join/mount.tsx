/** Opens the phone's page: a form for a code, or the room that the address names. */
import { render } from 'preact';
import { readRoomCode } from '../core/room/code.ts';
import { go, type Mount, pathOf } from '../ui/route.ts';
import { CodeForm, Frame, Join } from './Join.tsx';
import './join.css';
import { openLink } from './link.ts';

export const mount: Mount = (host, route) => {
  const typed = route.door === 'join' ? route.code : '';
  const code = readRoomCode(typed);
  document.body.classList.add('joining');
  const done = (): void => {
    document.body.classList.remove('joining');
    render(null, host);
  };
  if (code === undefined) {
    render(
      <Frame>
        <CodeForm typed={typed} />
      </Frame>,
      host,
    );
    return done;
  }
  // However it was typed, the address is the same for everybody.
  if (typed !== code) {
    go(pathOf({ door: 'join', code }), 'replace');
    return done;
  }
  let shown = '';
  const link = openLink(code, (state) => {
    render(<Join code={code} state={state} link={link} />, host);
    const now = `${state.snapshot?.phase}${state.snapshot?.round?.round}`;
    if (now !== shown) scrollTo(0, 0);
    shown = now;
  });
  render(<Join code={code} state={link.state()} link={link} />, host);
  return () => {
    link.end();
    done();
  };
};
