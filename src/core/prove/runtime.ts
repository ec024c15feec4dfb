/** The private parts of the pinned Ink runtime that proving forks, named once. Nothing outside this folder may rely on them. */

import { Story } from 'inkjs';

export type RuntimePointer = { readonly container: RuntimeContainer | null; readonly index: number };
export type RuntimeContainer = {
  content: unknown[];
  namedContent: Map<string, unknown>;
  readonly path: { toString(): string };
  readonly visitsShouldBeCounted: boolean;
  readonly turnIndexShouldBeCounted: boolean;
  readonly countingAtStartOnly: boolean;
  /** The program's number for this container; put here when the story is opened. */
  proveId?: number;
};
export type RuntimeValue = { readonly valueType: number; readonly value: unknown };
export type RuntimeFrame = {
  readonly type: number;
  readonly currentPointer: RuntimePointer;
  /** Where a function's words begin, −1 once it has printed some. */
  functionStartInOutputStream: number;
  readonly temporaryVariables: Map<string, RuntimeValue>;
};
export type RuntimeThread = {
  readonly callstack: RuntimeFrame[];
  readonly previousPointer: RuntimePointer;
  Copy(): RuntimeThread;
};
export type RuntimeChoice = {
  text: string;
  sourcePath: string;
  targetPath: unknown;
  tags: string[] | null;
  isInvisibleDefault: boolean;
  threadAtGeneration: RuntimeThread;
};
export type RuntimeState = {
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  _evaluationStack: unknown[];
  readonly currentTurnIndex: number;
  _currentTurnIndex: number;
  storySeed: number;
  previousRandom: number;
  didSafeExit: boolean;
  readonly canContinue: boolean;
  readonly inStringEvaluation: boolean;
  readonly generatedChoices: RuntimeChoice[];
  readonly outputStream: unknown[];
  _currentFlow: { currentChoices: RuntimeChoice[]; outputStream: unknown[] };
  readonly callStack: {
    _threads: RuntimeThread[];
    readonly elements: RuntimeFrame[];
    readonly elementIsEvaluateFromGame: boolean;
    CanPop(type?: number | null): boolean;
    readonly canPop: boolean;
  };
  readonly variablesState: {
    _globalVariables: Map<string, RuntimeValue>;
    _defaultGlobalVariables: Map<string, RuntimeValue>;
  };
  ResetErrors(): void;
  readonly hasError: boolean;
  readonly currentErrors: string[] | null;
  VisitCountForContainer(container: RuntimeContainer): number;
  TurnsSinceForContainer(container: RuntimeContainer): number;
  ToJson(): string;
  LoadJson(json: string): void;
};
export type RuntimeStory = {
  readonly state: RuntimeState;
  readonly mainContentContainer: RuntimeContainer;
  readonly globalTags: string[] | null;
  readonly currentChoices: RuntimeChoice[];
  readonly currentTags: string[] | null;
  readonly canContinue: boolean;
  allowExternalFunctionFallbacks: boolean;
  onError: ((message: string, type: number) => void) | null;
  Step(): void;
  Continue(): string | null;
  ChoosePath(path: unknown): void;
  ChooseChoiceIndex(index: number): void;
  TryFollowDefaultInvisibleChoice(): boolean;
  VisitContainer(container: RuntimeContainer, atStart: boolean): void;
  ValidateExternalBindings(): void;
};

/** Command numbers and value types of the pinned runtime. */
export const beginTag = 24;
export const endTag = 25;
export const listType = 2;
export const targetType = 4;
export const pointerType = 5;
export const inkError = 2;

/** Opens compiled JSON; throws a plain sentence where it is no story. */
export function openRuntime(storyJson: string): RuntimeStory {
  const story = new Story(storyJson.replace(/^\uFEFF/, '')) as unknown as RuntimeStory;
  story.allowExternalFunctionFallbacks = true;
  return story;
}

/** Reading them throws where a tag at the top holds logic. */
export function globalTags(story: RuntimeStory): readonly string[] {
  try {
    return story.globalTags ?? [];
  } catch {
    return [];
  }
}

/** Gives every container of the runtime the number that the program has for it. */
export function numberContainers(story: RuntimeStory, byPath: ReadonlyMap<string, number>): void {
  const queue: RuntimeContainer[] = [story.mainContentContainer];
  for (let container = queue.pop(); container !== undefined; container = queue.pop()) {
    container.proveId = byPath.get(container === story.mainContentContainer ? '' : container.path.toString()) ?? -1;
    for (const child of [...container.content, ...container.namedContent.values()]) {
      if (child !== null && typeof child === 'object' && 'namedContent' in child) queue.push(child as RuntimeContainer);
    }
  }
}
