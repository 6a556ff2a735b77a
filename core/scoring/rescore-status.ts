/** Where a run that scores everything again stands; `queued`, `scoring` and `storing` survive a crash. */
export type RescoreStatus = 'queued' | 'scoring' | 'storing' | 'done' | 'failed';
