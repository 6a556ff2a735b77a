import { type APIRequestContext, expect } from '@playwright/test';
import { E2E } from './e2e-place';

/** Loads the sample into an empty workspace as its button does, and waits until all of it is there. */
export async function loadSample(request: APIRequestContext): Promise<void> {
  const answer = await request.post('/api/sample', { headers: { origin: E2E.url } });
  const { importIds } = (await answer.json()) as { importIds: number[] };
  for (const id of importIds) {
    await expect
      .poll(async () => (await (await request.get(`/api/imports/${id}`)).json()).status, { timeout: 200_000 })
      .toBe('done');
  }
  await expect
    .poll(
      async () => /[45]\d\d<\/strong> reviewed at random/.test(await (await request.get('/review')).text()),
      {
        timeout: 60_000,
      },
    )
    .toBe(true);
}
