/** The ways out of the home page: in a row where there is room, behind one button where there is not; *Leave now* always stands outside. */
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../ui/icons.tsx';
import { LeaveNow } from '../ui/LeaveNow.tsx';
import { address, pathOf, type Route } from '../ui/route.ts';
import { m } from '../words/words.ts';

type Way = { readonly icon: IconName; readonly words: () => string; readonly to: Route };

const lookingBack: readonly Way[] = [
  { icon: 'history', words: m.home_look_back, to: { door: 'debrief' } },
  { icon: 'rules', words: m.history_link, to: { door: 'home', page: 'history' } },
];

type HomeNavProps = {
  /** Something has been played to its end. */
  readonly ended: boolean;
  readonly onSettings: () => void;
};

function Ways({ ended, onSettings }: HomeNavProps): ComponentChildren {
  return (
    <>
      {(ended ? lookingBack : []).map(({ icon, words, to }) => (
        <a key={icon} class="item" href={address(pathOf(to))}>
          <Icon name={icon} />
          <span>{words()}</span>
        </a>
      ))}
      <button type="button" class="item" onClick={onSettings}>
        <Icon name="settings" />
        <span>{m.ui_settings()}</span>
      </button>
    </>
  );
}

/** Closed again by Escape, by a way taken, and by a tap elsewhere, as the browser does for a popover. */
function Menu(props: HomeNavProps): JSX.Element {
  return (
    <div class="homeMenu">
      <button type="button" class="item" popovertarget="home-menu" aria-label={m.home_menu()}>
        <Icon name="menu" />
      </button>
      <div id="home-menu" popover="auto" class="homeMenuList">
        <Ways
          {...props}
          onSettings={() => {
            document.querySelector<HTMLElement>('#home-menu')?.hidePopover();
            props.onSettings();
          }}
        />
      </div>
    </div>
  );
}

export function HomeNav(props: HomeNavProps): JSX.Element {
  return (
    <nav>
      <div class="homeWays">
        <Ways {...props} />
      </div>
      <Menu {...props} />
      <LeaveNow />
    </nav>
  );
}
