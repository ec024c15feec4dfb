/** Reads aloud with voices that live on this device, and with no other: a remote voice would send the words away. */

/** Words to be read. `at` finds where they stand, so that the one being spoken is marked there. */
export type Spoken = {
  readonly text: string;
  /** Said before them, and standing nowhere: a letter. */
  readonly before?: string;
  readonly at?: () => Element | null;
};

/** Chosen anew each time, because browsers load their voices late. */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const local = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const [main = ''] = language.split('-');
  const speaks = local.filter((voice) => voice.lang.replace('_', '-').split('-')[0] === main);
  return (
    speaks.find((voice) => voice.lang.replace('_', '-') === language && voice.default) ??
    speaks.find((voice) => voice.lang.replace('_', '-') === language) ??
    speaks[0]
  );
}

export const maySpeak = (language: string): boolean => localVoice(language) !== undefined;

/** The name `base.css` draws the word being spoken by; nothing in the page is changed for it. */
const mark = 'spoken';
const marks = (): HighlightRegistry | undefined => (typeof CSS === 'undefined' ? undefined : CSS.highlights);

const unmark = (): void => {
  marks()?.delete(mark);
};

/** The text node of an element that holds these words; a letter or a sign beside them has one of its own. */
function nodeOf(element: Element, text: string): Text | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node as Text).data.includes(text)) return node as Text;
  }
  return undefined;
}

/** `index` counts in what is said, which may open with words that stand nowhere. */
function markWord(spoken: Spoken, index: number, length: number): void {
  const registry = marks();
  const element = spoken.at?.();
  const from = index - (spoken.before?.length ?? 0);
  if (registry === undefined || !element || from < 0) return;
  const node = nodeOf(element, spoken.text);
  if (node === undefined) return;
  const start = node.data.indexOf(spoken.text) + from;
  // Some voices tell where a word begins and not how long it is.
  const end = start + (length > 0 ? length : (/^\S*/.exec(spoken.text.slice(from))?.[0].length ?? 1));
  const range = new Range();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  registry.set(mark, new Highlight(range));
}

/** Stops what is being read and reads these, one after the other. */
export function speak(all: readonly Spoken[], language: string): void {
  const voice = localVoice(language);
  if (voice === undefined) return;
  hush();
  for (const one of all) {
    const said = new SpeechSynthesisUtterance(`${one.before ?? ''}${one.text}`);
    said.voice = voice;
    said.lang = voice.lang;
    said.addEventListener('boundary', (event) => {
      if (event.name !== 'sentence') markWord(one, event.charIndex, event.charLength ?? 0);
    });
    said.addEventListener('end', unmark);
    said.addEventListener('error', unmark);
    speechSynthesis.speak(said);
  }
}

export function hush(): void {
  if (typeof speechSynthesis === 'undefined') return;
  speechSynthesis.cancel();
  unmark();
}

/** Tells when voices have come or gone; answers with what ends it. */
export function onVoices(listener: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => {};
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}
