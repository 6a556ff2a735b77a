import type { Analysis, MessageAnalysis } from './analyse';

/** The customer's next message after `message`, whoever writes in between; null where none follows. */
export function customerAfter({ messages }: Analysis, { index }: MessageAnalysis): MessageAnalysis | null {
  for (let at = index + 1; at < messages.length; at++) {
    const message = messages[at];
    if (message?.role === 'customer') return message;
  }
  return null;
}
