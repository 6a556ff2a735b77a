import type { JsonFormat } from './formats/json-format';
import { JSON_FORMATS } from './formats/json-formats';
import { type JsonObject, objectOf, plainKeys } from './json-value';
import { partialJson } from './partial-json';
import type { System } from './system';
import type { JsonRecords } from './understanding';

/** How many lines may be broken before the first good one. */
const LINES_TRIED = 5;

/** How deep lists of records are looked for. */
const DEEPEST_LIST = 3;

/**
 * Finds out of a JSON text's beginning whose it is and where its records stand: a line each, in a list, or
 * in a list under some keys. null where no record is one that can be read.
 */
export function detectJson(
  text: string,
  wished?: System,
): { format: JsonFormat; records: JsonRecords } | null {
  const formats = JSON_FORMATS.filter(({ system }) => wished === undefined || system === wished);
  const lines = text.split('\n', LINES_TRIED + 1);
  const whole = lines.map(parsed).find((value) => value !== undefined && typeof value === 'object');
  const root = whole ?? partialJson(text);
  const format = formatOf(root, formats);
  if (format) return { format, records: whole === undefined ? 'values' : 'lines' };
  const list =
    listIn(root, [], formats) ?? (whole === undefined ? null : listIn(partialJson(text), [], formats));
  if (list) return list;
  const [given] = formats;
  if (wished === undefined || given === undefined) return null;
  return { format: given, records: Array.isArray(root) ? 'list' : whole === undefined ? 'values' : 'lines' };
}

function formatOf(value: unknown, formats: readonly JsonFormat[]): JsonFormat | null {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return null;
  const record = objectOf(plainKeys(value));
  return formats.find(({ fits }) => fits(record)) ?? null;
}

function listIn(
  value: unknown,
  path: string[],
  formats: readonly JsonFormat[],
): { format: JsonFormat; records: JsonRecords } | null {
  if (Array.isArray(value)) {
    for (const element of value.slice(0, LINES_TRIED)) {
      const format = formatOf(element, formats);
      if (format) return { format, records: path.length === 0 ? 'list' : { under: path } };
    }
    return null;
  }
  if (path.length >= DEEPEST_LIST) return null;
  const inner: JsonObject = objectOf(value);
  for (const key of Object.keys(inner).slice(0, 100)) {
    const found = listIn(inner[key], [...path, key], formats);
    if (found) return found;
  }
  return null;
}

/** Whether a text begins as JSON does. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{|\[\s*[{[\]])/.test(text.slice(0, 2000));
}

function parsed(line: string): unknown {
  if (!/^\s*[{[]/.test(line)) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
