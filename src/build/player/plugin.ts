/** Builds `dist/player.html`: the same program in one file that starts from a disk, with an empty slot for a story. It fills no slot. */
import { join } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { portraits } from '../portraits/plugin.ts';
import { bareStyle, leavePage } from '../site/pages.ts';
import { scriptHashes, styleHashes } from '../site/policy.ts';

const page = 'src/build/player/player.html';

/** The element a story is put into, as src/export/slot.ts names it. */
const slotId = 'alongside-slot';

/** Which stories there are is known once the slot is filled, so the page reads it there. */
function carriedStories(): Plugin {
  const id = '\0virtual:stories';
  return {
    name: 'alongside:carried-stories',
    resolveId: (name) => (name === 'virtual:stories' ? id : null),
    load: (name) =>
      name === id
        ? `export default JSON.parse(document.getElementById(${JSON.stringify(slotId)})?.textContent || '{}').stories ?? [];\n`
        : null,
  };
}

/** A file has no server behind it, so what speaks with one is left out; whoever asks is told so by what it throws. */
function withoutServer(): Plugin {
  const id = '\0no-server';
  return {
    name: 'alongside:without-server',
    enforce: 'pre',
    resolveId: (name) => (name === 'socket.io-client' ? id : null),
    load: (name) =>
      name === id ? "export const io = () => { throw new Error('There is no server behind a file.'); };\n" : null,
  };
}

/** Nothing is loaded and nothing is sent; what is run and how it looks stands in the file itself. */
function policyOf(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${scriptHashes(html).join(' ')}`,
    `style-src ${styleHashes(`${html}${leaving()}`).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The neutral page with its style in it; from the file it is opened as a page of its own, under the same policy. */
function leaving(): string {
  return leavePage().html.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${bareStyle}</style>`);
}

/** The empty player. */
function finished(html: string): string {
  const carried = [
    `<script type="application/json" id="alongside-leave">${JSON.stringify(leaving()).replaceAll('<', '\\u003c')}</script>`,
    `<script type="application/json" id="${slotId}"></script>`,
  ].join('\n    ');
  // The last one: the program itself may speak of bodies.
  const end = html.lastIndexOf('</body>');
  const whole = `${html.slice(0, end)}  ${carried}\n  ${html.slice(end)}`;
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policyOf(whole)}">`;
  return whole.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => `${charset}\n    ${tag}`);
}

async function playerHtml(root: string, more: readonly Plugin[]): Promise<string> {
  // Of drawings only the names: those a story needs come with it.
  const { generateBundle: _drawings, ...names } = portraits();
  const built = (await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [names, carriedStories(), withoutServer(), ...more, viteSingleFile()],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, page) },
    },
  })) as Rollup.RollupOutput;
  const made = built.output.find((one) => one.type === 'asset' && one.fileName.endsWith('player.html'));
  if (made?.type !== 'asset') throw new Error('The one-file player was not built: Vite wrote no player.html.');
  const others = built.output.filter((one) => one !== made).map(({ fileName }) => fileName);
  // From a disk nothing beside the file can be loaded.
  if (others.length > 0) throw new Error(`The one-file player is not whole: ${others.join(', ')} lie beside it.`);
  return finished(String(made.source));
}

/** Before `site()` in the list of plugins. While the program is written the player is built when it is asked for, each time anew. */
export function player(root: string, more: () => readonly Plugin[], thirdParty: () => string): Plugin {
  return {
    name: 'alongside:player',
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      this.emitFile({ type: 'asset', fileName: 'player.html', source: await playerHtml(root, more()) });
    },
    configureServer(server) {
      /** Both files are asked for at once, and the licenses are known when the player is built. */
      let building: Promise<string> | undefined;
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (!/^\/(player\.html|THIRD-PARTY\.txt)$/.test(path)) return next();
        try {
          building ??= playerHtml(root, more()).finally(() => {
            building = undefined;
          });
          const html = await building;
          response.setHeader('Content-Type', path.endsWith('.html') ? 'text/html' : 'text/plain; charset=utf-8');
          response.end(path.endsWith('.html') ? html : thirdParty());
        } catch (reason) {
          next(reason);
        }
      });
    },
  };
}
