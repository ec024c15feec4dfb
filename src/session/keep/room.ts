/** Keeps the log of a room that is led without a server, on this device and nowhere else; a reload then loses nothing. What is in it is the room's. */

const roomKey = 'alongside.room';

/** The log as text, or null. */
export function keptRoom(): string | null {
  try {
    return localStorage.getItem(roomKey);
  } catch {
    return null;
  }
}

/** False when the browser keeps nothing, or has no room left. */
export function keepRoom(log: string): boolean {
  try {
    localStorage.setItem(roomKey, log);
    return true;
  } catch {
    return false;
  }
}

export function forgetRoom(): void {
  try {
    localStorage.removeItem(roomKey);
  } catch {
    // Where nothing may be kept, nothing was.
  }
}

/** Tells when another window of this program has gone on with the room. Answers with what ends it. */
export function watchRoom(tell: () => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === roomKey || event.key === null) tell();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
