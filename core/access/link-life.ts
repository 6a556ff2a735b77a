const HOUR_MS = 60 * 60_000;

/** How long a link that was handed out works. */
export const LINK_LIFE_MS = { invitation: 7 * 24 * HOUR_MS, reset: HOUR_MS } as const;

/** The same in words. */
export const LINK_LIFE_WORDS = { invitation: 'seven days', reset: 'one hour' } as const;

export type LinkKind = keyof typeof LINK_LIFE_MS;
