/**
 * Where a run that scores everything again stands; `queued`, `scoring` and `storing` survive a crash. A run
 * that only says what other settings would change ends as `ready`.
 */
export type RescoreStatus = 'queued' | 'scoring' | 'storing' | 'ready' | 'done' | 'failed';
