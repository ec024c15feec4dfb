/** Before the tests that open the built site: builds it when it is missing or older than its sources. */
import { build, buildNeeded } from '../../src/cli/freshBuild.ts';

export async function setup(): Promise<void> {
  if (buildNeeded()) await build();
}
