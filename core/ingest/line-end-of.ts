/**
 * How the lines of a table end, told by its beginning: by line feeds (with or without a return), or by
 * returns alone as old Macs wrote. Breaks inside quoted cells do not count.
 */
export function lineEndOf(text: string): '\n' | '\r' {
  if (!text.includes('\r')) return '\n';
  let feeds = 0;
  let returns = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 10) feeds += 1;
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) returns += 1;
  }
  return returns > feeds ? '\r' : '\n';
}
