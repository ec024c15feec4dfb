/** *Leave now*: to the neutral page at once, leaving nothing in the way back; it asks nothing and keeps nothing. */
import type { JSX } from 'preact';
import { m } from '../words/words.ts';
import { Icon } from './icons.tsx';
import { address, leaveNow } from './route.ts';

/** A link as well as a button's work, so that it leaves even before any script has come. */
export function LeaveNow(): JSX.Element {
  return (
    <a
      class="leaveNow"
      href={address('leave.html')}
      data-leave=""
      onClick={(event) => {
        event.preventDefault();
        leaveNow();
      }}
    >
      <Icon name="leave" />
      <span>{m.ui_leave_now()}</span>
    </a>
  );
}
