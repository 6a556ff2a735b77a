import type { Random } from './random';

/** Gives the value of a `{name}` in a piece; the same name gives the same value within a conversation. */
export type Slots = (name: string) => string;

/** Splits at the bars that belong to this level of brackets. */
function alternatives(inner: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === '[') depth++;
    else if (inner[i] === ']') depth--;
    else if (inner[i] === '|' && depth === 0) {
      parts.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(inner.slice(from));
  return parts;
}

function choose(template: string, random: Random): string {
  const open = template.indexOf('[');
  if (open === -1) return template;
  let depth = 0;
  let close = open;
  for (; close < template.length; close++) {
    if (template[close] === '[') depth++;
    else if (template[close] === ']' && --depth === 0) break;
  }
  const chosen = random.pick(alternatives(template.slice(open + 1, close)));
  return template.slice(0, open) + choose(chosen, random) + choose(template.slice(close + 1), random);
}

/** Turns a piece into a sentence: `[a|b|]` takes one alternative, `{name}` the slot's value. */
export function fill(template: string, slots: Slots, random: Random): string {
  return choose(template, random)
    .replace(/\{(\w+)\}/g, (_, name: string) => slots(name))
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.!?])/g, '$1')
    .trim();
}
