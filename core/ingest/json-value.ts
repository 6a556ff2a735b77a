import { plainName } from './plain-name';

/** An object whose keys are compared without case, spaces and punctuation: conversation_id = conversationId. */
export type JsonObject = Readonly<Record<string, unknown>>;

const PLAIN = new Map<string, string>();

function plainKey(key: string): string {
  let plain = PLAIN.get(key);
  if (plain === undefined) {
    plain = plainName(key);
    if (PLAIN.size > 10_000) PLAIN.clear();
    PLAIN.set(key, plain);
  }
  return plain;
}

/** The value with all keys of its objects reduced to letters and digits; the first of equal keys stays. */
export function plainKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainKeys);
  if (typeof value !== 'object' || value === null) return value;
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    const name = plainKey(key);
    if (!(name in plain)) plain[name] = plainKeys(inner);
  }
  return plain;
}

/** The value as an object; an empty one where it is none. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The value as a list; an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first of some values that is a text or a number, as text; "" without any. */
export function textOf(...values: readonly unknown[]): string {
  for (const value of values) {
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return '';
}

/** Like `textOf`, trimmed; null without any. */
export function nameOf(...values: readonly unknown[]): string | null {
  return textOf(...values).trim() || null;
}

/** The value as a finite number, also where it is written as text; null otherwise. */
export function numberOf(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
