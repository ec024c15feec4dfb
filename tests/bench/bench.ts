/** `npm run bench -- NAME`: what is measured and not asserted, one file each: speed, and whether a story decides. */

const benches: { readonly [name: string]: () => Promise<(args: readonly string[]) => Promise<void> | void> } = {
  load: async () => (await import('./load.ts')).benchLoad,
  prove: async () => (await import('./prove.ts')).benchProve,
  'studio-proof': async () => (await import('./studioProof.ts')).benchStudioProof,
  studio: async () => (await import('./studio.ts')).benchStudio,
  rooms: async () => (await import('./rooms.ts')).benchRooms,
  readers: async () => (await import('./readers.ts')).benchReaders,
};

const [name, ...args] = process.argv.slice(2);
const found = name === undefined ? undefined : benches[name];
if (found === undefined) {
  const known = Object.keys(benches).join(', ');
  console.log(`npm run bench -- NAME [--json] [--help]\nMeasures: ${known}.`);
  process.exitCode = name === undefined || name === '--help' ? 0 : 2;
} else {
  await (await found())(args);
}
