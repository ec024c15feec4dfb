/** What a page made at build does before any module has come: opens the first beat and remembers an early choice. It starts no story. */

/** Left on `window` by the script in the page's head, taken over by the door once it is live. */
export type Early = {
  begun: boolean;
  /** The response that was chosen before the story could take it. */
  key?: string;
  /** Ends the listening of the page's own script. */
  stop(): void;
};

declare global {
  interface Window {
    alongsideEarly?: Early;
  }
}

/**
 * The script itself, in the words of the browser; its hash goes into the page's policy. `data-begin`, `data-note`,
 * `data-talk`, `data-key` and `data-newest` are what the first page is marked with. On a weak line the page is painted, and
 * pressed, while the rest of it is still to come: what was pressed waits for it.
 */
export function earlyScript(settingsKey: string): string {
  return `(()=>{const d=document,r=d.documentElement,early={begun:false};let live=true;window.alongsideEarly=early;
try{const s=JSON.parse(localStorage.getItem(${JSON.stringify(settingsKey)})||"{}");for(const k in s)r.dataset[k]=s[k]}catch{}
const open=()=>{if(!live)return;const newest=d.querySelector("[data-newest]");if(!newest)return void requestAnimationFrame(open);
d.querySelector("[data-note]").hidden=true;d.querySelector("[data-talk]").hidden=false;scrollTo(0,0);
newest.focus({preventScroll:true});requestAnimationFrame(()=>{performance.mark("alongside:first-line");if(d.querySelector("[data-talk] [data-key]"))performance.mark("alongside:first-response")})};
const on=e=>{const t=e.target.closest("[data-begin],[data-key]");if(!t)return;
if("begin"in t.dataset){if(!early.begun){early.begun=true;open()}}
else if(!early.key){early.key=t.dataset.key;t.dataset.taken=""}};
early.stop=()=>{live=false;d.removeEventListener("click",on)};d.addEventListener("click",on)})()`;
}
