import { type ChartTable, tableCsv } from '@/components/charts/chart-table';
import { paintFrame } from './paint-frame';
import { pixelsOf } from './pixels-of';
import { saveFile } from './save-file';

export type FileKind = 'png' | 'svg' | 'csv';

/** Hands a chart to the reader as a file that says what it shows. False where the picture could not be drawn. */
export async function takeAway(
  kind: FileKind,
  frame: HTMLElement,
  { name, basis, table }: { name: string; basis: string; table: ChartTable },
): Promise<boolean> {
  const file = `${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${kind}`;
  const said = [shownWords(), basis].filter(Boolean);
  if (kind === 'csv') {
    saveFile(file, new Blob([tableCsv(table, [name, ...said].join('. '))], { type: 'text/csv' }));
    return true;
  }
  const picture = paintFrame(frame, { title: name, said });
  const content =
    kind === 'svg'
      ? new Blob([picture.text], { type: 'image/svg+xml' })
      : await pixelsOf(picture).catch(() => null);
  if (content === null) return false;
  saveFile(file, content);
  return true;
}

/** Which conversations the page shows, as its filter bar says it. */
function shownWords(): string {
  return document.querySelector('[data-shown-words]')?.textContent ?? '';
}
