/** How conversations are chosen for review. Only a random sample says what the whole is like. */
export const QUEUES = ['random', 'stratified', 'uncertain'] as const;

export type Queue = (typeof QUEUES)[number];

/** The queue that an address names; null where it names none. */
export function queueOf(value: unknown): Queue | null {
  return QUEUES.find((queue) => queue === value) ?? null;
}
