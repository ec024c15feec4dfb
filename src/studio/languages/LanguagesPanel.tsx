/** The panel with the translations of the open story, and the way to begin one. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useStore } from '../../ui/useStore.ts';
import { getLocale, m } from '../../words/words.ts';
import type { Desk } from '../proof/desk.ts';
import { familyOf, translationsOf } from '../proof/family.ts';
import { beginTranslation } from './begin.ts';
import { Comparing } from './Comparing.tsx';
import './languages.css';
import '../plans/plans.css';
import '../proof/proof.css';
import { useComparison } from './useComparison.ts';

/** `Spanish`, in the language of the page; the code where the browser knows no name. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([getLocale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function Language(props: {
  readonly desk: Desk;
  readonly original: string;
  readonly path: string;
  readonly language: string;
}): JSX.Element {
  const { desk, original, path, language } = props;
  const files = useStore(desk, (state) => state.files);
  const inks = Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.ink')));
  const comparison = useComparison({ original, translation: path, files: inks });
  return (
    <section class="language" aria-label={languageName(language)}>
      <h3>
        <button type="button" class="source" onClick={() => desk.goTo({ file: path, line: 1 })}>
          {m.studio_language_of({ language: languageName(language), path: lastOf(path) })}
        </button>
      </h3>
      {comparison === undefined ? (
        <p class="panelSub">{m.studio_language_comparing()}</p>
      ) : (
        <Comparing desk={desk} original={original} translation={path} comparison={comparison} />
      )}
    </section>
  );
}

function Begin({ desk, original }: { readonly desk: Desk; readonly original: string }): JSX.Element {
  const [code, setCode] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly trouble: boolean } | undefined>();
  const id = useId();
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const begun = beginTranslation(original, code, desk.getState().files);
    const path = lastOf(begun.path);
    if (!begun.ok) {
      const text = begun.why === 'no-code' ? m.studio_language_bad({ code }) : m.studio_language_there({ path });
      setSaid({ text, trouble: true });
      return;
    }
    desk.write(begun.path, begun.text);
    desk.goTo({ file: begun.path, line: 1 });
    setSaid({ text: m.studio_language_begun({ path }), trouble: false });
    setCode('');
  };
  return (
    <form class="language" onSubmit={onSubmit}>
      <h3>{m.studio_language_begin()}</h3>
      <div class="planRow">
        <label for={id}>{m.studio_language_code()}</label>
        <input
          id={id}
          class="code"
          type="text"
          maxLength={12}
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="button line small">
          {m.studio_language_begin()}
        </button>
      </div>
      <p id={`${id}-hint`} class="panelSub">
        {m.studio_language_hint()}
      </p>
      <p role="status" class={said?.trouble ? 'trouble' : 'panelSub'}>
        {said?.text}
      </p>
    </form>
  );
}

export function LanguagesPanel({ workshop: desk }: { readonly workshop: Desk }): JSX.Element {
  const main = useStore(desk, (state) => state.main);
  const files = useStore(desk, (state) => state.files);
  const family = main === undefined ? undefined : familyOf(main);
  const there = family !== undefined && files[family.original] !== undefined;
  const translations = family === undefined ? [] : translationsOf(family.original, Object.keys(files));
  return (
    <section class="languagesPanel" aria-label={m.studio_languages_title()}>
      <header class="panelHead">
        <h2 class="sr">{m.studio_languages_title()}</h2>
        {family === undefined && <p class="panelSub">{m.studio_no_story()}</p>}
        {there && translations.length === 0 && <p class="panelSub">{m.studio_languages_none()}</p>}
      </header>
      {family !== undefined && !there && (
        <p class="panelSub">{m.studio_language_gone({ path: lastOf(family.original) })}</p>
      )}
      {family !== undefined && there && (
        <>
          {translations.map(({ path, language }) => (
            <Language key={path} desk={desk} original={family.original} path={path} language={language} />
          ))}
          <Begin desk={desk} original={family.original} />
        </>
      )}
    </section>
  );
}
