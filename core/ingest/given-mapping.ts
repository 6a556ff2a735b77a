import { type Mapping, parseMapping } from './mapping';
import { SYSTEMS } from './system';

/** What a terminal or a request says of how a file is to be read. */
export interface GivenReading {
  /** A system, or the name of a saved mapping. */
  preset?: string | undefined;
  /** A mapping as JSON. */
  mapping?: unknown;
  timezone?: string | undefined;
  channel?: string | undefined;
}

/**
 * Puts it together: what is given singly wins over the mapping, and this over the saved one that the preset
 * names. Otherwise one sentence says what is wrong.
 */
export function givenMapping(
  { preset, mapping, timezone, channel }: GivenReading,
  saved: readonly { name: string; mapping: Mapping }[] = [],
): ReturnType<typeof parseMapping> {
  const named = saved.find(({ name }) => name === preset);
  const system = SYSTEMS.find((one) => one === preset);
  if (preset !== undefined && !named && !system) {
    const names = [...SYSTEMS, ...saved.map(({ name }) => name)];
    return { mapping: null, refusal: `There is no preset "${preset}"; there are: ${names.join(', ')}.` };
  }
  if (mapping !== undefined && (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping))) {
    return parseMapping(mapping);
  }
  const single = Object.entries({ system: named ? undefined : system, zone: timezone, channel });
  return parseMapping({
    ...named?.mapping,
    ...mapping,
    ...Object.fromEntries(single.filter(([, value]) => value !== undefined)),
  });
}
