import type { Column } from './column-aliases';
import { ConversationWindow } from './conversation-window';
import { headerSignature } from './header-signature';
import type { ImportedConversation } from './imported';
import type { Mapping } from './mapping';
import { NameStatistics } from './name-statistics';
import { type Recognised, recognise } from './recognise';
import { rowSource } from './row-source';
import type { Refusal, Understanding } from './understanding';
import { unusedHeaders } from './unused-headers';

/** Rows that are shown as conversations. */
const PREVIEW_ROWS = 50;

/**
 * Understands a file from its first bytes, with what the user says of it: the user always wins. `whole` says
 * that the bytes are all of the file. Never throws: what cannot be read gets one sentence.
 */
export function understand(head: Uint8Array, whole: boolean, mapping: Mapping = {}): Understanding | Refusal {
  const recognised = recognise(head, whole, mapping);
  return 'refusal' in recognised ? recognised : withEvidence(recognised, whole);
}

function withEvidence({ recipe, because, text }: Recognised, whole: boolean): Understanding {
  const names = new NameStatistics();
  const preview: ImportedConversation[] = [];
  const window = new ConversationWindow((conversation) => preview.push(conversation));
  let shown = 0;
  const source = rowSource(recipe, {
    row(row) {
      names.row(row);
      shown += 1;
      if (shown <= PREVIEW_ROWS) window.add(row);
    },
    problem: () => undefined,
  });
  source.push(text);
  if (whole) source.end();
  window.close();
  const header = recipe.layout.kind === 'table' ? recipe.layout.header : [];
  const columns = recipe.layout.kind === 'table' ? recipe.layout.columns : {};
  return {
    ...recipe,
    because,
    signature: headerSignature(recipe.system, header),
    senders: source.reading.senders.seen(),
    names: names.seen(),
    times: { ...source.reading.times.seen },
    unused: unusedHeaders(recipe),
    found: Object.keys(columns) as Column[],
    preview,
  };
}
