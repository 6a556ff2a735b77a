import { type APIRequestContext, expect } from '@playwright/test';
import { E2E } from './e2e-place';

/** Imports files one after another, as a program does, and waits until each is there. */
export async function loadFiles(
  request: APIRequestContext,
  files: readonly { name: string; text: string }[],
): Promise<void> {
  for (const { name, text } of files) {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
    const answer = await request.post('/api/imports', { multipart: { file }, headers: { origin: E2E.url } });
    const { imports } = (await answer.json()) as { imports: { id: number }[] };
    for (const { id } of imports) {
      await expect
        .poll(async () => (await (await request.get(`/api/imports/${id}`)).json()).status, {
          timeout: 120_000,
        })
        .toBe('done');
    }
  }
}
