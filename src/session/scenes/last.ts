/** Remembers for this tab, and for the next one, which scene was open. */

const key = 'alongside.studio';

/** Storage may be forbidden, which throws on the first touch. */
function each(act: (storage: Storage) => string | null | undefined): string | undefined {
  for (const storage of [() => sessionStorage, () => localStorage]) {
    try {
      const found = act(storage());
      if (found) return found;
    } catch {
      // Then nothing is remembered.
    }
  }
  return undefined;
}

export const lastScene = (): string | undefined => each((storage) => storage.getItem(key));

/** With everything else that is kept. */
export function forgetLastScene(): void {
  each((storage) => {
    storage.removeItem(key);
    return undefined;
  });
}

export function rememberScene(id: string): void {
  if (id === '') return;
  each((storage) => {
    storage.setItem(key, id);
    return undefined;
  });
}
