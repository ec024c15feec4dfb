/** Keeps one CodeMirror view in step with the workshop: texts, tabs, findings and the place somebody wants to see. */

import { EditorSelection, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Bench } from '../bench.ts';
import { findingsNow } from '../findingsNow.ts';
import type { Workshop, WorkshopState } from '../workshop.ts';
import { changeBetween } from './change.ts';
import { answerCommands } from './commands.ts';
import { show } from './lint.ts';
import { setup } from './setup.ts';

/** For the bench: only the newest of each stays. */
function note(mark: string): void {
  performance.clearMarks(mark);
  performance.mark(mark);
}

export class Desk {
  readonly view: EditorView;
  readonly #workshop: Workshop;
  readonly #states = new Map<string, EditorState>();
  readonly #leave: () => void;
  readonly #deaf: () => void;
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
    this.#deaf = answerCommands(bench, this.view, () => this.#shown);
    this.#leave = workshop.subscribe((state) => this.#follow(state));
    this.#follow(workshop.getState());
  }

  dispose(): void {
    this.#leave();
    this.#deaf();
    this.view.destroy();
  }

  #extensions(path: string, length: number): Extension {
    return [
      setup(this.#workshop, path, length),
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
    if (known !== undefined) return known;
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
    if (compiled !== undefined && compiled.version !== version) return;
    const told = [active, compiled, proven];
    if (told.every((one, index) => one === this.#told[index])) return;
    this.#told = told;
    show(this.view, active, findingsNow(state));
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
