import { z } from 'zod';

const namesSchema = z.array(z.string());

/** The channels that somebody is limited to, from where they are stored as JSON; null for all. */
export function readChannelNames(stored: string | null | undefined): readonly string[] | null {
  return stored ? namesSchema.parse(JSON.parse(stored)) : null;
}
