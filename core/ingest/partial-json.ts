/** Nothing that is worth reading goes deeper. */
const DEEPEST = 200;

/**
 * What the beginning of a JSON text already says: everything up to the last complete value, with the open
 * brackets closed behind it. undefined where nothing can be read.
 */
export function partialJson(text: string): unknown {
  const closers: string[] = [];
  let cut = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i += 1;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      closers.push(c === '{' ? '}' : ']');
      if (closers.length > DEEPEST) return undefined;
      cut = i + 1;
    } else if (c === '}' || c === ']') {
      closers.pop();
      cut = i + 1;
      if (closers.length === 0) break;
    } else if (c === ',') cut = i;
  }
  try {
    return JSON.parse(text.slice(0, cut) + closers.reverse().join(''));
  } catch {
    return undefined;
  }
}
