/** Keeps one CodeMirror view in step with the workshop: texts, tabs, findings and the place somebody wants to see. */

import { EditorSelection, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import type { CommandId } from '../commands.ts';
import { findingsNow } from '../findingsNow.ts';
import type { Workshop, WorkshopState } from '../workshop.ts';
import { changeBetween } from './change.ts';
import { room, setup } from './setup.ts';

/** For the bench: only the newest of each stays. */
function note(mark: string): void {
  performance.clearMarks(mark);
  performance.mark(mark);
}

/** The commands an editor answers to. */
const answered = [
  'complete',
  'meaning',
  'search',
  'outline',
  'definition',
  'uses',
  'rename',
  'nextFinding',
  'mend',
  'fold',
  'unfold',
  'playHere',
] as const satisfies readonly CommandId[];

export type EditorActs = { readonly [id in (typeof answered)[number]]: () => void };

/** What is beside the writing, put together for this view. */
type Beside = {
  readonly extension: Extension;
  readonly acts: EditorActs;
  readonly show: typeof import('./lint.ts').show;
};

export class Desk {
  readonly view: EditorView;
  readonly #bench: Bench;
  readonly #workshop: Workshop;
  readonly #states = new Map<string, EditorState>();
  readonly #leave: () => void;
  readonly #ends: readonly (() => void)[];
  /** Undefined while it has not come. */
  #beside: Beside | undefined;
  #gone = false;
  /** File whose state the view holds, and the project it is of. */
  #shown: string | undefined;
  #project: number;
  /** The text the view holds, as the workshop has it: a long one is not read again at every change of something else. */
  #text: string | undefined;
  #wanted = 0;
  /** What the findings that are drawn were drawn from. */
  #told: unknown[] = [];

  constructor(bench: Bench, host: HTMLElement) {
    const { workshop } = bench;
    this.#bench = bench;
    this.#workshop = workshop;
    // In a shadow root CodeMirror puts its styles by script, which the page's policy allows; a style element it would not.
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.replaceChildren();
    const parent = document.createElement('div');
    parent.style.height = '100%';
    root.append(parent);
    this.view = new EditorView({ parent, root });
    // A sheet that closes gives focus back to the element that had it, which from outside is this one.
    host.focus = () => this.view.focus();
    this.#wanted = workshop.getState().wanted?.number ?? 0;
    this.#project = workshop.getState().project;
    const coming = this.#fetch();
    // A command that comes first is answered as soon as it can be.
    this.#ends = answered.map((id) =>
      bench.commands.answer(id, () => void coming.then((beside) => beside?.acts[id]())),
    );
    this.#leave = workshop.subscribe((state) => this.#follow(state));
    this.#follow(workshop.getState());
  }

  dispose(): void {
    this.#gone = true;
    this.#leave();
    for (const end of this.#ends) end();
    this.view.destroy();
  }

  async #fetch(): Promise<Beside | undefined> {
    const come = await import('./beside.ts').catch(() => undefined);
    if (this.#gone) return undefined;
    if (come === undefined) {
      this.#bench.say(m.common_did_not_load());
      return undefined;
    }
    const { beside, actsOf, show } = come;
    const extension = beside(this.#workshop);
    this.#beside = { extension, show, acts: actsOf(this.#bench, this.view, () => this.#shown) };
    this.view.dispatch({ effects: room.reconfigure(extension) });
    this.#follow(this.#workshop.getState());
    return this.#beside;
  }

  #extensions(path: string, length: number): Extension {
    return [
      setup(path, length, this.#beside?.extension),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        note('alongside:typed');
        this.#text = update.state.doc.toString();
        this.#workshop.edit(path, this.#text);
      }),
    ];
  }

  #stateOf(path: string, text: string): EditorState {
    const known = this.#states.get(path);
    const extension = this.#beside?.extension;
    if (known !== undefined) {
      if (extension === undefined || room.get(known) === extension) return known;
      return known.update({ effects: room.reconfigure(extension) }).state;
    }
    return EditorState.create({ doc: text, extensions: this.#extensions(path, text.length) });
  }

  #follow(state: WorkshopState): void {
    const { active, files, wanted, project } = state;
    if (active !== this.#shown || project !== this.#project) {
      if (project !== this.#project) this.#states.clear();
      // Another scene may have a file of the same name: undo must not lead from one into the other.
      else if (this.#shown !== undefined) this.#states.set(this.#shown, this.view.state);
      this.#project = project;
      this.#shown = active;
      this.#text = undefined;
      if (active !== undefined) this.view.setState(this.#stateOf(active, files[active] ?? ''));
    }
    if (active === undefined) return;
    this.#take(files[active] ?? '');
    this.#draw(state, active);
    if (wanted !== undefined && wanted.number !== this.#wanted && wanted.at.file === active) {
      this.#wanted = wanted.number;
      this.#goTo(wanted.at.line, wanted.at.column ?? 1, wanted.focus);
    }
  }

  #take(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    // Line ends are one sign each here, whatever they are in the file.
    const change = changeBetween(this.view.state.doc.toString(), text.replace(/\r\n?/g, '\n'));
    if (change === undefined) return;
    this.view.dispatch({ changes: change, annotations: Transaction.userEvent.of('input.studio') });
  }

  /** Of a text that is no longer the newest nothing is drawn anew: what stands moves along with the words it is about. */
  #draw(state: WorkshopState, active: string): void {
    const { compiled, proven, version } = state;
    if (this.#beside === undefined || (compiled !== undefined && compiled.version !== version)) return;
    const told = [active, compiled, proven];
    if (told.every((one, index) => one === this.#told[index])) return;
    this.#told = told;
    this.#beside.show(this.view, active, findingsNow(state));
    note('alongside:found');
  }

  #goTo(line: number, column: number, focus: boolean): void {
    const { doc } = this.view.state;
    const at = doc.line(Math.min(Math.max(1, line), doc.lines));
    const to = Math.min(at.from + column - 1, at.to);
    this.view.dispatch({
      selection: EditorSelection.cursor(to),
      effects: EditorView.scrollIntoView(to, { y: 'center' }),
    });
    if (focus) this.view.focus();
  }
}
