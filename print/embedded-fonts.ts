import fs from 'node:fs';
import path from 'node:path';

/**
 * Inter in fixed weights. Of a variable font a PDF would hold drawings without a name (Type 3); these become
 * fonts in it.
 */
const PACKAGE = path.resolve('node_modules/@fontsource/inter');
const WEIGHTS = [400, 500, 600, 700];

/** The name under which the interface's styles ask for Inter. */
const FAMILY = 'Inter Variable';

/** Inter as data inside style rules: only the alphabets that the text is written in. */
export async function embeddedFonts(text: string): Promise<string> {
  const used = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const embedded: string[] = [];
  for (const weight of WEIGHTS) {
    const rules = await fs.promises.readFile(path.join(PACKAGE, `${weight}.css`), 'utf8');
    for (const [rule] of rules.matchAll(/@font-face \{[^}]+\}/g)) {
      const file = /url\(\.\/(files\/[\w-]+\.woff2)\)/.exec(rule)?.[1];
      const range = /unicode-range:\s*([^;]+);/.exec(rule)?.[1];
      if (file === undefined || range === undefined || !serves(range, used)) continue;
      const data = await fs.promises.readFile(path.join(PACKAGE, file), 'base64');
      embedded.push(`@font-face {
  font-family: '${FAMILY}';
  font-style: normal;
  font-weight: ${weight};
  src: url(data:font/woff2;base64,${data}) format('woff2');
  unicode-range: ${range};
}`);
    }
  }
  if (embedded.length < WEIGHTS.length) throw new Error('The font package lacks weights of the font.');
  return embedded.join('\n');
}

/** Whether a unicode-range holds any of the characters. */
function serves(ranges: string, used: ReadonlySet<number>): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    const [low, high] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    for (const letter of used) if (letter >= low && letter <= high) return true;
    return false;
  });
}
