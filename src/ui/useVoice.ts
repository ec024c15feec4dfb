/** Whether this device can read a language aloud by itself; it reads nothing. */
import { useEffect, useState } from 'preact/hooks';
import { maySpeak, onVoices } from './speech.ts';

/** Known only once the page is live; voices may come later still. */
export function useVoice(language: string): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    const look = () => setCan(maySpeak(language));
    look();
    return onVoices(look);
  }, [language]);
  return can;
}
