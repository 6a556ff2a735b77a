import type { Tokens } from '@/core/text/tokens';
import type { MessageAnalysis } from './acts/analyse';
import type { Span } from './finding';

/** The text between the first and the last of these tokens; undefined where there is no token. */
export function evidenceSpan(
  tokens: Tokens,
  message: MessageAnalysis,
  from: number,
  to: number,
): Span | undefined {
  const start = tokens.start[from];
  const end = tokens.end[to - 1];
  if (from >= to || start === undefined || end === undefined || end <= start) return undefined;
  return { message: message.index, start, end };
}

/** The whole message without its outer white space; undefined where nothing is left. */
export function wholeSpan(message: MessageAnalysis): Span | undefined {
  const start = message.text.length - message.text.trimStart().length;
  const end = message.text.trimEnd().length;
  return start < end ? { message: message.index, start, end } : undefined;
}
