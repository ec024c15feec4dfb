/** The sheet that lies over the studio, if any. */
import type { JSX } from 'preact';
import { useStore } from '../../ui/useStore.ts';
import type { Bench } from '../bench.ts';
import { FilesSheet } from '../files/FilesSheet.tsx';
import { LooksSheet } from '../looks/LooksSheet.tsx';
import { NameSheet } from './NameSheet.tsx';
import { Pick } from './Pick.tsx';
import { QuestionSheet } from './QuestionSheet.tsx';
import { VariablesSheet } from './VariablesSheet.tsx';
import { VersionsSheet } from './VersionsSheet.tsx';

export function Sheets({ bench }: { readonly bench: Bench }): JSX.Element | null {
  const sheet = useStore(bench, (state) => state.sheet);
  if (sheet === undefined) return null;
  const close = (): void => bench.close(sheet);
  switch (sheet.kind) {
    case 'files':
      return <FilesSheet bench={bench} onClose={close} />;
    case 'versions':
      return <VersionsSheet bench={bench} onClose={close} />;
    case 'variables':
      return <VariablesSheet bench={bench} onClose={close} />;
    case 'looks':
      return <LooksSheet bench={bench} onClose={close} />;
    case 'pick':
      return <Pick key={sheet.title} title={sheet.title} items={sheet.items} onClose={close} />;
    case 'name':
      return <NameSheet sheet={sheet} onClose={close} />;
    case 'question':
      return <QuestionSheet sheet={sheet} onClose={close} />;
  }
}
