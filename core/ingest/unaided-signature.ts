import { firstRows, likelyHeader } from './first-rows';
import { headerSignature } from './header-signature';
import { recognise } from './recognise';
import { recordsTable } from './records-table';

/**
 * Names the shape of a file as it is understood without any help, so that the same corrections can be found
 * for the next file like it even where it cannot be read without them. null for a file without a shape: empty,
 * no text, or JSON of another kind.
 */
export function unaidedSignature(head: Uint8Array, whole: boolean): string | null {
  const records = recordsTable(head, whole);
  if (records) return headerSignature(records.kind, records.header);
  const found = recognise(head, whole);
  if ('refusal' in found) {
    const rows = firstRows(head, {});
    const header = rows && likelyHeader(rows);
    return header && headerSignature('unknown', header.cells);
  }
  const { system, layout } = found.recipe;
  return headerSignature(system, layout.kind === 'table' ? layout.header : []);
}
