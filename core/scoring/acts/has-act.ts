import type { Act } from './act';
import type { MessageAnalysis } from './analyse';

/** 1 where a message has an act, else 0; no message has none. */
export function hasAct(message: MessageAnalysis | null | undefined, act: Act): number {
  if (message != null) for (const match of message.acts) if (match.act === act) return 1;
  return 0;
}
