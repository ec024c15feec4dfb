/** A number that grows when the page's type changes its size or face, for whoever has measured words. */
import { useEffect, useState } from 'preact/hooks';

export function useType(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const again = () => setCount((n) => n + 1);
    document.fonts?.addEventListener('loadingdone', again);
    const observer = new MutationObserver(again);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-text', 'data-face', 'data-spacing'],
    });
    return () => {
      document.fonts?.removeEventListener('loadingdone', again);
      observer.disconnect();
    };
  }, []);
  return count;
}
