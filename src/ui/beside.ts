/** What lies beside the page: stories, proofs, drawings. They are fetched, or taken from what a one-file player carries in itself; it understands none of them. */
import { address } from './route.ts';

let carried: ReadonlyMap<string, string> | undefined;
const pictures = new Map<string, string>();

/** From now on nothing is fetched: `files` is all there is, by path. */
export function carry(files: ReadonlyMap<string, string>): void {
  carried = files;
}

/** The text of a file; undefined where there is none of that name. Rejects when it did not arrive. */
export async function readBeside(path: string): Promise<string | undefined> {
  if (carried !== undefined) return carried.get(path);
  const answer = await fetch(address(path));
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return answer.text();
}

/** The same for those who need it: rejects too when there is none. */
export async function needBeside(path: string): Promise<string> {
  const text = await readBeside(path);
  if (text === undefined) throw new Error(`${path} is not there.`);
  return text;
}

/** The address of a drawing, for `<img>`. One that is not carried shows nothing. */
export function picture(path: string): string {
  if (carried === undefined) return address(path);
  const known = pictures.get(path);
  if (known !== undefined) return known;
  const made = `data:image/svg+xml,${encodeURIComponent(carried.get(path) ?? nothing)}`;
  pictures.set(path, made);
  return made;
}

const nothing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
