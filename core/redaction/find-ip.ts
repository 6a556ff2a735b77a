import type { Finder, Sighting } from './sighting';
import { wordsBefore } from './words-before';

const V4 = /(?<![\w.-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\.?\d)(?![\w-])/g;
/** Bounded by the eight groups that an address can have. */
const V6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/g;
/** Four numbers with dots are also how software counts itself. */
const VERSION =
  /\b(?:version|firmware|release|build|update|driver|v|ver|software|section|clause)\s*(?:is|to|from|no|number)?[\s.:]*$/;

/** IPv4 and IPv6 addresses; version numbers and times of day stay. */
export const findIp: Finder = (text, { lower }) => {
  const found: Sighting[] = [];
  if (text.includes('.')) {
    for (const { 0: value, index } of text.matchAll(V4)) {
      if (value.split('.').some((part) => Number(part) > 255)) continue;
      if (VERSION.test(wordsBefore(lower, index))) continue;
      found.push({ kind: 'IP', start: index, end: index + value.length, value });
    }
  }
  if (text.includes(':')) {
    for (const { 0: value, index } of lower.matchAll(V6)) {
      if (!isV6(value)) continue;
      found.push({ kind: 'IP', start: index, end: index + value.length, value });
    }
  }
  return found;
};

function isV6(value: string): boolean {
  if (value === '::1') return true;
  const groups = value.split(':');
  const filled = groups.filter((group) => group !== '').length;
  const shortened = value.split('::').length - 1;
  if (shortened > 1 || filled < 2) return false;
  return shortened === 1 ? filled <= 7 && groups.some((group) => group.length > 2) : filled === 8;
}
