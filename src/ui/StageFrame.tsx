/** The frame a scene is drawn in, with the word under the rope; its box is there from the first paint. */
import type { JSX, RefObject } from 'preact';

export type StageFrameProps = {
  readonly host: RefObject<HTMLDivElement | null>;
  /** Absent: the rope is hidden, or nothing was decided yet. */
  readonly ropeWord?: { readonly text: string; readonly x: number; readonly y: number } | undefined;
  /** A tap on the picture goes on, as Space and *Next* do. */
  readonly onTap: () => void;
};

export function StageFrame(props: StageFrameProps): JSX.Element {
  const { host, ropeWord } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has Space, Enter and the button Next
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Space, Enter and the button Next
    <div class="stage" onClick={props.onTap}>
      <div class="host" ref={host} aria-hidden="true" />
      {ropeWord !== undefined && (
        <span class="ropeWord" style={{ left: `${ropeWord.x}px`, top: `min(${ropeWord.y}px, 100% - 1.1em)` }}>
          {ropeWord.text}
        </span>
      )}
    </div>
  );
}
