/** What the caller did wrong, in one sentence; exit code 2. */
export class UsageError extends Error {}
