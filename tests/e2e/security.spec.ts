import { expect, request } from '@playwright/test';
import { E2E } from '../support/e2e-place';
import { test } from '../support/listening-page';

test('every page comes with a strict policy, and nothing on it breaks the policy', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  const nonces = new Set<string>();
  for (const path of ['/', '/conversations', '/imports', '/no-such-page']) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none');
    await page.waitForLoadState('load');
  }
  expect(nonces.size).toBe(4);
  expect(nonces).not.toContain('none');
  expect(broken).toEqual([]);
});

const DOORS = ['/', '/api/imports', '/api/sample', '/api/imports/1/undo'];

test('a name that is not this machine is refused everywhere', async () => {
  const visitor = await request.newContext({ extraHTTPHeaders: { Host: 'rebound.example' } });
  for (const door of DOORS) {
    expect((await visitor.post(`${E2E.url}${door}`)).status(), `POST ${door}`).toBe(421);
  }
  for (const path of ['/', '/conversations', '/api/imports', '/api/imports/1', '/_next/static/x.js']) {
    expect((await visitor.get(`${E2E.url}${path}`)).status(), `GET ${path}`).toBe(421);
  }
  await visitor.dispose();
});

test('another site can change nothing', async ({ page }) => {
  const visitor = await request.newContext({ extraHTTPHeaders: { Origin: 'http://elsewhere.example' } });
  for (const door of DOORS) {
    const response = await visitor.post(`${E2E.url}${door}`, { data: 'conversation_id,sender,text\n' });
    expect(response.status(), `POST ${door}`).toBe(403);
    expect(await response.text()).toMatch(/^[A-Z].+\.\n$/);
  }
  await visitor.dispose();

  // The same from a real browser: a form on a page that has the origin `null`.
  await page.setContent(`<form method="post" action="${E2E.url}/api/sample"><button>Win</button></form>`);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/sample')),
    page.getByRole('button').click(),
  ]);
  expect(answer.status()).toBe(403);
});
