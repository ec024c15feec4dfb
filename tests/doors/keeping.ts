/** Puts playthroughs on a device as the program keeps them, and reads them there; by the browser's own means, so that it can be wrong. */
import type { Page } from 'playwright';

/** Goes to a page of `site` that does nothing, and writes `records` from there. */
export async function keepOn(page: Page, site: string, records: readonly unknown[]): Promise<void> {
  await page.goto(new URL('leave.html', site).href);
  await page.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('alongside', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('playthroughs', { keyPath: 'id' });
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('playthroughs', 'readwrite');
          for (const record of all) writing.objectStore('playthroughs').put(record);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    records,
  );
}

/** The playthroughs that lie there. A page of the program has to be open: whoever asks first would make the shelf. */
export const keptOn = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('alongside');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('playthroughs').objectStore('playthroughs').getAll();
          reading.onerror = () => failed(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
  );
