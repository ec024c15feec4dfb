/** Lays a Brotli and a gzip twin beside every text file of the site, so that a small server need not compress; it changes no file. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = new Set(['.css', '.html', '.ink', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** Bytes below which a twin saves nothing: it still takes one packet. */
const smallest = 1024;

/** Returns how many files got twins. */
export async function compress(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => text.has(extname(name)))
    .map((name) => join(folder, name));
  const done = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      if (bytes.length < smallest) return false;
      // The last two steps save a tenth and take five times as long: worth it for what every visitor waits for.
      const awaited =
        relative(folder, file).startsWith('assets') || (file.endsWith('.html') && basename(file) !== 'player.html');
      const quality = awaited ? 11 : 9;
      const params = {
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_QUALITY]: quality,
      };
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(bytes, { params }),
        promisify(gzip)(bytes, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      return true;
    }),
  );
  return done.filter(Boolean).length;
}
