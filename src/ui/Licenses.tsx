/** The licenses that an exported file carries, as a page of it. */
import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../words/words.ts';
import { applySettings } from './applySettings.ts';
import { readBeside } from './beside.ts';
import { Footer } from './Footer.tsx';
import './look.ts';
import { address, type Mount } from './route.ts';
import { TopBar } from './TopBar.tsx';

function Licenses(): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => void readBeside('THIRD-PARTY.txt').then((found) => setText(found ?? '')), []);
  return (
    <>
      <TopBar back={{ href: address(''), label: m.export_first_page() }} />
      <main class="licenses">
        <h1>{m.export_licenses()}</h1>
        <pre tabindex={0}>{text}</pre>
      </main>
      <Footer />
    </>
  );
}

export const mount: Mount = (host) => {
  const endSettings = applySettings();
  host.replaceChildren();
  render(<Licenses />, host);
  return () => {
    endSettings();
    render(null, host);
  };
};
