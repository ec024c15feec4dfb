/** The bar at the top of a page: the way back, what the page is, its own controls, and *Leave now* last. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons.tsx';
import { LeaveNow } from './LeaveNow.tsx';

export type TopBarProps = {
  /** `label` is shown where there is no title, and always said. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly title?: string;
  readonly sub?: string;
  /** Buttons of class `item`. */
  readonly children?: ComponentChildren;
};

export function TopBar(props: TopBarProps): JSX.Element {
  const { back, title, sub } = props;
  return (
    <header class="bar">
      {back && (
        <a class="backLink" href={back.href} aria-label={title === undefined ? undefined : back.label}>
          <Icon name="back" />
          {title === undefined && <span>{back.label}</span>}
        </a>
      )}
      <div class="titles">
        {title !== undefined && <h1>{title}</h1>}
        {sub !== undefined && <span class="sub">{sub}</span>}
      </div>
      <nav>
        {props.children}
        <LeaveNow />
      </nav>
    </header>
  );
}
