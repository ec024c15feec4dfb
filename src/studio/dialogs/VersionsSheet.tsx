/** Earlier versions of the active file: looked at, and brought back as a step that can be undone. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Version } from '../../session/scenes/shelf.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';

const when = (at: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium', timeStyle: 'medium' }).format(
    at,
  );

export function VersionsSheet({
  bench,
  onClose,
}: {
  readonly bench: Bench;
  readonly onClose: () => void;
}): JSX.Element {
  const { active = '' } = bench.workshop.getState();
  const [versions, setVersions] = useState<readonly Version[]>();
  const [shown, setShown] = useState<Version>();
  useEffect(() => void bench.versions(active).then(setVersions), []);
  const bringBack = async ({ text }: Version): Promise<void> => {
    await bench.keeper.keepVersion(active);
    bench.workshop.write(active, text);
    bench.say(m.studio_version_back());
    onClose();
  };
  return (
    <Dialog title={m.studio_versions_title({ file: active })} class="versionsSheet" onClose={onClose}>
      <p>{versions?.length === 0 ? m.studio_versions_none() : m.studio_versions_lead()}</p>
      <ol class="versions">
        {versions?.map((version) => (
          <li key={version.key}>
            <button type="button" aria-pressed={shown === version} onClick={() => setShown(version)}>
              <span>{when(version.at)}</span>
              <span class="detail">{m.studio_version_lines({ count: version.text.split('\n').length })}</span>
            </button>
          </li>
        ))}
      </ol>
      {shown !== undefined && (
        <section aria-label={when(shown.at)}>
          <pre class="versionText" tabindex={0}>
            {shown.text}
          </pre>
          <button type="button" class="button solid small" onClick={() => void bringBack(shown)}>
            {m.studio_version_bring_back()}
          </button>
        </section>
      )}
    </Dialog>
  );
}
