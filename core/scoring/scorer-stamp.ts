import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { SCORER_VERSION } from './scorer-version';

/**
 * Names how a conversation is scored: the scorer's version, and what the workspace changed of the settings
 * that its scores depend on (`1.2.0+9f3c1a20`). Two conversations with the same stamp were scored alike.
 * Settings that figures or imports alone depend on, such as the ratio, do not change it.
 */
export function scorerStamp(settings: Settings): string {
  const known = stamps.get(settings);
  if (known !== undefined) return known;
  const own = scoringPart(settings);
  const isDefault = own === scoringPart(DEFAULT_SETTINGS);
  const stamp = isDefault ? SCORER_VERSION : `${SCORER_VERSION}+${fnv1a(own).toString(16).padStart(8, '0')}`;
  stamps.set(settings, stamp);
  return stamp;
}

/** An import stamps each conversation with the settings it began with; nobody changes settings in place. */
const stamps = new WeakMap<Settings, string>();

/** What scores, days and topics depend on, in a form that does not depend on the order of keys. */
function scoringPart(settings: Settings): string {
  const { timeZone, weights, delayLimitSeconds, delayLimitSecondsByChannel, topics } = settings;
  return JSON.stringify(sorted({ timeZone, weights, delayLimitSeconds, delayLimitSecondsByChannel, topics }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

/** Fowler, Noll and Vo's hash of 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
