/** The map on the screen: drawn from its shapes, moved by pointer, wheel and keys. It decides nothing about the story. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../words/words.ts';
import type { Item } from './boxes.ts';
import { actOf } from './keys.ts';
import type { Group, Picture, Shape } from './picture.ts';
import { useDragging } from './useDragging.ts';
import { useFrame } from './useFrame.ts';
import { neighbor, reveal, type Size, settle, type View, whole, zoom } from './view.ts';

export type MapPictureProps = {
  readonly picture: Picture;
  readonly opened: ReadonlySet<string>;
  /** Group that is to be in sight when it changes. */
  readonly stand: string | undefined;
  readonly say: (item: Item) => string;
  readonly onSource: (item: Item) => void;
  readonly onOpen: (item: Item) => void;
  readonly onStart: (item: Item) => void;
  /** Given the controls of the view, for buttons that stand outside. */
  readonly controls: (controls: Controls) => void;
};
export type Controls = { readonly zoom: (factor: number) => void; readonly fit: () => void };

/** Words of the picture are 15 units; at this scale they are 12 pixels. */
const readable = 0.8;
/** Pixels where the page's type is 16. */
const [leastHeight, mostHeight] = [170, 420];
/** Pixels that Shift and an arrow move by. */
const step = 80;

const isStop = ({ item }: Group): boolean => item.kind === 'node' || item.kind === 'response';
/** Only a knot with responses has a weave. */
const mayOpen = ({ item }: Group): boolean => item.kind === 'node' && item.node.responses.length > 0;

const shapeKey = (shape: Shape): string => (shape.kind === 'text' ? `${shape.y} ${shape.text}` : shape.d);

function ShapeView({ shape }: { readonly shape: Shape }): JSX.Element {
  if (shape.kind === 'text') {
    const classes = [shape.fill, shape.rim ? 'rim' : '', shape.bold ? 'bold' : ''].filter(Boolean).join(' ');
    return (
      <>
        <text x={shape.x} y={shape.y} font-size={shape.size} text-anchor={shape.anchor} class={classes}>
          {shape.text}
        </text>{' '}
      </>
    );
  }
  const fill = shape.fill === undefined ? '' : `fill-${shape.fill}`;
  const stroke = shape.stroke === undefined ? '' : `stroke-${shape.stroke}`;
  return (
    <path d={shape.d} stroke-width={shape.width} stroke-dasharray={shape.dash} class={`${fill} ${stroke}`.trim()} />
  );
}

const shapesOf = ({ shapes }: Group): JSX.Element[] =>
  shapes.map((shape) => <ShapeView key={shapeKey(shape)} shape={shape} />);

/** The words that stand there: a name begins with them, so that it can be spoken to. */
const shownText = ({ shapes }: Group): string =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');

/** A part that can be gone to. */
function Stop(props: {
  readonly group: Group;
  readonly at: 'focus' | 'other';
  readonly map: MapPictureProps;
  readonly onClick: () => void;
  readonly onFocus: () => void;
}): JSX.Element {
  const { group, map } = props;
  const { x, y, width, height } = group.box;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside an SVG.
    <g
      data-id={group.id}
      class="stop"
      role="button"
      tabindex={props.at === 'focus' ? 0 : -1}
      aria-label={m.studio_map_part({ shown: shownText(group), facts: map.say(group.item) })}
      aria-expanded={mayOpen(group) ? map.opened.has(group.id) : undefined}
      aria-current={group.id === map.stand ? 'step' : undefined}
      onClick={props.onClick}
      onDblClick={() => map.onOpen(group.item)}
      onFocus={props.onFocus}
    >
      <rect class="ring" x={x - width / 2 - 6} y={y - height / 2 - 5} width={width + 12} height={height + 8} rx={8} />
      {shapesOf(group)}
    </g>
  );
}

export function MapPicture(props: MapPictureProps): JSX.Element {
  const { picture, stand } = props;
  const svg = useRef<SVGSVGElement | null>(null);
  const { watch, frame, type } = useFrame();
  const [view, setView] = useState<View | undefined>();
  const [focused, setFocused] = useState<string | undefined>();
  const size: Size = picture;
  const seen = frame.width === 0 ? undefined : (view ?? whole(size, frame, readable * type));
  const move = (next: View): void => setView(settle(next, size, frame));
  const dragging = useDragging(svg, seen, frame, move);
  const stops = picture.groups.filter(isStop);
  const current = stops.find(({ id }) => id === focused) ?? stops.find(({ id }) => id === stand) ?? stops[0];

  useLayoutEffect(() => {
    props.controls({
      zoom: (factor) => seen !== undefined && move(zoom(seen, factor, frame)),
      fit: () => setView(undefined),
    });
  });

  // The stage has moved on: what it stands at is to be in sight.
  useEffect(() => {
    const group = picture.groups.find(({ id }) => id === stand);
    if (group !== undefined && seen !== undefined) move(reveal(seen, group.box, frame));
  }, [stand, frame.width > 0]);

  // Larger type is a larger picture, from its beginning or from where the stage stands.
  useEffect(() => {
    if (frame.width === 0) return;
    const group = picture.groups.find(({ id }) => id === stand);
    const fresh = whole(size, frame, readable * type);
    setView(group === undefined ? undefined : settle(reveal(fresh, group.box, frame), size, frame));
  }, [type]);

  const goTo = (group: Group | undefined): void => {
    if (group === undefined || seen === undefined) return;
    setFocused(group.id);
    move(reveal(seen, group.box, frame));
    svg.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(group.id)}"]`)?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actOf(event);
    if (act === undefined || seen === undefined || current === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    switch (act.kind) {
      case 'to':
        return goTo(neighbor(stops, current, act.direction));
      case 'first':
        return goTo(stops[0]);
      case 'last':
        return goTo(stops.at(-1));
      case 'pan':
        return move({
          ...seen,
          x: seen.x + (act.across * step) / seen.scale,
          y: seen.y + (act.down * step) / seen.scale,
        });
      case 'zoom':
        return move(zoom(seen, act.factor, frame));
      case 'fit':
        return setView(undefined);
      case 'source':
        return props.onSource(current.item);
      case 'open':
        return props.onOpen(current.item);
      case 'start':
        return props.onStart(current.item);
    }
  };

  // As tall as the whole story at the scale its width allows, within what leaves room for the rest.
  const across =
    frame.width === 0 ? 1 : Math.min(Math.max(1, type), Math.max(readable * type, frame.width / size.width));
  const height = Math.min(Math.max(size.height * across, leastHeight * type), mostHeight * type);
  const box = seen && `${seen.x} ${seen.y} ${frame.width / seen.scale} ${frame.height / seen.scale}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with parts that can be gone to.
    <svg
      ref={(element) => {
        svg.current = element;
        watch(element);
      }}
      class="mapPicture"
      viewBox={box}
      style={{ blockSize: `${Math.round(height)}px` }}
      role="group"
      aria-label={m.studio_map_picture()}
      onKeyDown={onKeyDown}
      {...dragging.handlers}
    >
      {seen !== undefined &&
        picture.groups.map((group) =>
          isStop(group) ? (
            <Stop
              key={group.id}
              group={group}
              at={group.id === current?.id ? 'focus' : 'other'}
              map={props}
              onClick={() => {
                if (dragging.hasMoved()) return;
                setFocused(group.id);
                props.onSource(group.item);
              }}
              onFocus={() => setFocused(group.id)}
            />
          ) : (
            <g key={group.id}>{shapesOf(group)}</g>
          ),
        )}
    </svg>
  );
}
