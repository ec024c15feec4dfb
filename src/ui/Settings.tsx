/** The settings sheet: how the program looks and behaves, and what becomes of all that is kept. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteEverything, exportEverything } from '../session/everything.ts';
import { keep } from '../session/keep/current.ts';
import { type SettingName, type Settings as SettingsOf, set, settings, settingValues } from '../session/settings.ts';
import { getLocale, m } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { download } from './download.ts';
import { useStore } from './useStore.ts';
import { useVoice } from './useVoice.ts';
import { WhoYouAre } from './WhoYouAre.tsx';

/** What each value of a setting is called; a function, because words are looked up when they are drawn. */
type RowName = Exclude<SettingName, 'you'>;

const valueWords: { readonly [K in RowName]: { readonly [V in SettingsOf[K]]: () => string } } = {
  text: {
    '100': () => m.ui_text_percent({ percent: 100 }),
    '125': () => m.ui_text_percent({ percent: 125 }),
    '150': () => m.ui_text_percent({ percent: 150 }),
    '175': () => m.ui_text_percent({ percent: 175 }),
    '200': () => m.ui_text_percent({ percent: 200 }),
  },
  spacing: { normal: m.ui_spacing_normal, wide: m.ui_spacing_wide },
  lines: { one: m.ui_lines_one, whole: m.ui_lines_whole },
  motion: { system: m.ui_motion_system, reduced: m.ui_motion_reduced, full: m.ui_motion_full },
  aloud: { off: m.ui_off, on: m.ui_on },
  shortcuts: { on: m.ui_on, off: m.ui_off },
  rope: { on: m.ui_on, off: m.ui_off },
  face: { plain: m.ui_face_plain, dyslexic: m.ui_face_dyslexic, system: m.ui_face_system },
  theme: { paper: m.ui_theme_paper, contrast: m.ui_theme_contrast, night: m.ui_theme_night },
  typing: { off: m.ui_off, on: m.ui_on },
  pictures: { auto: m.ui_pictures_auto, on: m.ui_on, off: m.ui_off },
  drafts: { off: m.ui_off, on: m.ui_on },
  region: {
    auto: m.ui_region_auto,
    US: m.ui_region_us,
    CA: m.ui_region_ca,
    GB: m.ui_region_gb,
    IE: m.ui_region_ie,
    AU: m.ui_region_au,
    NZ: m.ui_region_nz,
  },
};

/** In the order they are shown; the second is a word of help. */
const rows: readonly (readonly [RowName, () => string, (() => string)?])[] = [
  ['text', m.ui_text_size],
  ['face', m.ui_face],
  ['spacing', m.ui_spacing],
  ['theme', m.ui_theme],
  ['lines', m.ui_lines, m.ui_lines_help],
  ['typing', m.ui_typing, m.ui_typing_help],
  ['motion', m.ui_motion, m.ui_motion_help],
  ['aloud', m.ui_aloud, m.ui_aloud_help],
  ['shortcuts', m.ui_shortcuts, m.ui_shortcuts_help],
  ['rope', m.ui_rope, m.ui_rope_help],
  ['pictures', m.ui_pictures, m.ui_pictures_help],
  ['drafts', m.ui_drafts, m.ui_drafts_help],
  ['region', m.ui_region],
];

const isSwitch = (name: RowName) => settingValues[name].every((value) => value === 'on' || value === 'off');

function Row(props: { readonly name: RowName; readonly label: string; readonly help?: string }): JSX.Element {
  const { name, label, help } = props;
  const value = useStore(settings, (state) => state[name]);
  const words = valueWords[name] as { readonly [value: string]: () => string };
  const change = (to: string) => set(name, to as SettingsOf[typeof name]);
  return (
    <div class="setting">
      <label class="label" for={`setting-${name}`}>
        {label}
        {help !== undefined && <small>{help}</small>}
      </label>
      {isSwitch(name) ? (
        <input
          type="checkbox"
          id={`setting-${name}`}
          checked={value === 'on'}
          onChange={(event) => change(event.currentTarget.checked ? 'on' : 'off')}
        />
      ) : (
        <select id={`setting-${name}`} value={value} onChange={(event) => change(event.currentTarget.value)}>
          {settingValues[name].map((one) => (
            <option key={one} value={one} selected={one === value}>
              {words[one]?.()}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** What is kept: out in one file, or gone for good after being asked once more. */
function Everything(): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const host = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  // The button that was pressed has gone: focus goes to what stands in its place, which deletes nothing.
  useEffect(() => {
    if (asking || asked.current) host.current?.querySelector<HTMLElement>('[data-here]')?.focus();
    asked.current = asking;
  }, [asking]);
  useEffect(() => {
    if (said !== '') outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const save = async () => {
    download(await exportEverything(keep), 'application/json', 'alongside-kept.json');
    setSaid(m.ui_exported());
  };
  const remove = async () => {
    // The home page has no session, and fetching one here costs nothing where there is one.
    await (await import('../session/current.ts')).session.kept();
    const gone = await deleteEverything(keep);
    setAsking(false);
    setSaid(gone ? m.ui_deleted() : m.ui_not_deleted());
  };
  return (
    <div class="everything" ref={host}>
      <button type="button" class="button line small" onClick={() => void save()}>
        {m.ui_export_everything()}
      </button>
      {asking ? (
        <>
          {/* First, so that a second tap on the same place keeps everything. */}
          <button type="button" class="button line small" data-here="" onClick={() => setAsking(false)}>
            {m.ui_delete_not()}
          </button>
          <button type="button" class="button solid small" onClick={() => void remove()}>
            {m.ui_delete_surely()}
          </button>
        </>
      ) : (
        <button type="button" class="button line small" data-here="" onClick={() => setAsking(true)}>
          {m.ui_delete_everything()}
        </button>
      )}
      <p class="outcome" role="status" ref={outcome}>
        {said}
      </p>
    </div>
  );
}

/** The one switch of the letter and number keys, also where they are listed. */
export const Shortcuts = (): JSX.Element => (
  <Row name="shortcuts" label={m.ui_shortcuts()} help={m.ui_shortcuts_help()} />
);

export function Settings(props: { readonly onClose: () => void }): JSX.Element {
  const voice = useVoice(getLocale());
  return (
    <Dialog title={m.ui_settings()} onClose={props.onClose}>
      {rows.map(([name, label, help]) => {
        const helpful = name === 'aloud' && !voice ? m.ui_aloud_no_voice : help;
        return <Row key={name} name={name} label={label()} {...(helpful === undefined ? {} : { help: helpful() })} />;
      })}
      <WhoYouAre />
      <Everything />
    </Dialog>
  );
}
