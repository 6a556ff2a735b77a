import { type APIRequestContext, expect } from '@playwright/test';

/** Undoes whatever an earlier test file imported, so that a file of tests depends on none before it. */
export async function emptyWorkspace(request: APIRequestContext): Promise<void> {
  for (let id = 1; ; id += 1) {
    const address = `/api/imports/${id}`;
    const found = await request.get(address);
    if (found.status() === 404) return;
    if ((await found.json()).status !== 'done') continue;
    await request.post(`${address}/undo`);
    await expect
      .poll(async () => (await (await request.get(address)).json()).status, { timeout: 60_000 })
      .toBe('undone');
  }
}
