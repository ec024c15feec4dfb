/** Says quietly that a newer version of the program waits, with the one button that takes it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isNewerReady, onNewer, takeNewer } from '../ui/offline.ts';
import { m } from '../words/words.ts';

export function Newer(): JSX.Element {
  const [ready, setReady] = useState(isNewerReady());
  const [held, setHeld] = useState(false);
  useEffect(() => onNewer(() => setReady(true)), []);
  const take = async (): Promise<void> => {
    setHeld(!(await takeNewer()));
  };
  return (
    <div class="newer" role="status">
      {ready && (
        <>
          <p>{held ? m.home_newer_held() : m.home_newer()}</p>
          <button type="button" class="button line small" onClick={() => void take()}>
            {m.home_newer_load()}
          </button>
        </>
      )}
    </div>
  );
}
