/** Opens the studio in a page; the page itself is `Studio`. */
import { render } from 'preact';
import { figures, places } from '../scene/cast.ts';
import { applySettings } from '../ui/applySettings.ts';
import '../ui/look.ts';
import type { Mount } from '../ui/route.ts';
import { Bench } from './bench.ts';
import { openSomething } from './files/openSomething.ts';
import { Editor, Studio } from './Studio.tsx';
import './studio.css';
import { Workshop } from './workshop.ts';

/** A bench whose words are kept nowhere else: its page has gone, but it is there again when the studio is opened next. */
let held: Bench | undefined;

/** Whoever goes to another page of the program takes nothing down that would be lost: closing the window asks first. */
function leave(bench: Bench): void {
  held = bench;
  void bench.keeper.save().then(() => {
    if (held !== bench || bench.keeper.unsaved) return;
    held = undefined;
    bench.dispose();
  });
}

export const mount: Mount = (host) => {
  const endSettings = applySettings();
  const bench = held ?? new Bench(new Workshop(Object.keys(places.places), undefined, figures));
  if (held === undefined) void openSomething(bench, Editor.ahead());
  held = undefined;
  render(<Studio bench={bench} />, host);
  return () => {
    endSettings();
    render(null, host);
    leave(bench);
  };
};
