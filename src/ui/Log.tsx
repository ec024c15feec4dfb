/** The conversation as a log that grows by whole lines; the newest of them are the ones seen. Where they stand is worked out elsewhere. */
import type { JSX, RefObject } from 'preact';
import { m } from '../words/words.ts';
import { Icon } from './icons.tsx';

/** One thing said, done or seen, as `scene/telling.ts` makes them. */
export type LogItem = {
  readonly key: string;
  readonly kind: 'said' | 'told' | 'yours' | 'did' | 'aside' | 'skipped' | 'shown';
  readonly speaker?: string;
  readonly text: string;
};

export type LogProps = {
  readonly log: RefObject<HTMLDivElement | null>;
  readonly items: readonly LogItem[];
  /** Keys of the items that are seen now. */
  readonly seen: ReadonlySet<string>;
  readonly whole: boolean;
  /** What pictures would show is read instead. */
  readonly withoutPictures: boolean;
  /** Of the story; what the program says stands in the page's own. */
  readonly language?: string;
};

function classOf(item: LogItem, props: LogProps): string {
  if (!props.seen.has(item.key)) return 'past';
  if (item.kind === 'shown' && !props.withoutPictures) return 'past';
  return 'now';
}

/** Words of one item; also what the history shows. */
export function ItemWords(props: { readonly item: LogItem }): JSX.Element {
  const { item } = props;
  switch (item.kind) {
    case 'said':
    case 'yours':
      return (
        <>
          <b class="who" dir="auto">
            {item.kind === 'yours' ? m.play_you() : item.speaker}
            <span class="sr">: </span>
          </b>
          <span class="words">{item.text}</span>
        </>
      );
    case 'did':
      return (
        <>
          <b class="who" dir="auto">
            <Icon name="act" />
            {m.play_you_do()}
            <span class="sr">: </span>
          </b>
          <em class="words">{item.text}</em>
        </>
      );
    case 'aside':
      return (
        <>
          <b class="who" dir="auto">
            <Icon name="stepOut" />
            {m.play_you_aside()}
            <span class="sr">: </span>
          </b>
          <em class="words">{item.text}</em>
        </>
      );
    case 'skipped':
    case 'shown':
      return <em class="words">{item.text}</em>;
    case 'told':
      return <span class="words">{item.text}</span>;
  }
}

/** Kinds whose words are the story's. */
const ofStory: ReadonlySet<LogItem['kind']> = new Set(['said', 'told', 'yours', 'did', 'aside']);

export function Log(props: LogProps): JSX.Element {
  const { items, whole, language } = props;
  return (
    <div
      ref={props.log}
      class={whole ? 'log whole' : 'log'}
      role="log"
      aria-label={m.play_conversation()}
      tabindex={0}
      data-newest=""
    >
      {items.map((item) => (
        <p
          key={item.key}
          id={`line-${item.key}`}
          class={`item ${item.kind} ${classOf(item, props)}`}
          tabindex={-1}
          data-item={item.key}
          dir="auto"
          lang={ofStory.has(item.kind) ? language : undefined}
        >
          <ItemWords item={item} />
          {(item.kind === 'said' || item.kind === 'yours') && <span class="gap" aria-hidden="true" />}
        </p>
      ))}
    </div>
  );
}
