import { expect, type Page } from '@playwright/test';
import { TEAM_PORT } from '../support/e2e-place';
import { test } from '../support/listening-page';
import { signedInCookie } from '../support/signed-in-cookie';
import { TeamServer } from '../support/team-server';

const OWNER = { name: 'Mira Holm', email: 'mira@example.com', password: 'four quiet herons' };

const server = new TeamServer(TEAM_PORT);

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: server.url });
test.beforeAll(() => server.start());
test.afterAll(() => server.stop());

async function fill(page: Page, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
}

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await fill(page, { 'E-mail': email, Password: password });
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function sessionCookie(page: Page) {
  return (await page.context().cookies()).find(({ name }) => name === 'trustledger.session_token');
}

test('the first account is made with the code from the terminal, once', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(`${server.url}/setup`);
  const owner = { 'Your name': OWNER.name, 'E-mail': OWNER.email, Password: OWNER.password };
  await fill(page, { 'Code from the terminal': 'WRNG-WRNG-WRNG', ...owner });
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page.getByText('This is not the code')).toBeVisible();

  await fill(page, { 'Code from the terminal': server.code().toLowerCase(), ...owner });
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(`${server.url}/`);
  await expect(page.getByRole('link', { name: 'Your account, Mira Holm' })).toBeVisible();

  const cookie = await sessionCookie(page);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false, path: '/' });
  await page.goto('/setup');
  await expect(page).toHaveURL(`${server.url}/`);
});

test('signing in leads back to where one came from, with a session that is new; signing out ends it', async ({
  page,
}) => {
  await page.goto('/settings?x=1');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, { ...OWNER, password: 'four quiet heronS' });
  await expect(page.getByText('E-mail and password do not belong together.')).toBeVisible();
  await signIn(page, OWNER);
  await expect(page).toHaveURL(`${server.url}/settings?x=1`);
  const first = await sessionCookie(page);
  expect(first).toBeDefined();

  const taken = await fetch(`${server.url}/settings`, {
    headers: { Cookie: `${first?.name}=${first?.value}` },
    redirect: 'manual',
  });
  expect(taken.status).toBe(200);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${server.url}/sign-in`);
  expect(await sessionCookie(page)).toBeUndefined();
  const ended = await fetch(`${server.url}/settings`, {
    headers: { Cookie: `${first?.name}=${first?.value}` },
    redirect: 'manual',
  });
  expect([ended.status, ended.headers.get('location')]).toEqual([307, '/sign-in?next=%2Fsettings']);

  // A session that somebody else planted is not the one that is signed in.
  await page
    .context()
    .addCookies([{ name: 'trustledger.session_token', value: String(first?.value), url: server.url }]);
  await page.goto('/sign-in?next=https://elsewhere.example/');
  await signIn(page, OWNER);
  await expect(page).toHaveURL(`${server.url}/`);
  expect((await sessionCookie(page))?.value).not.toBe(first?.value);
});

test('each role sees who they are', async ({ page }) => {
  const cookie = await signedInCookie(server.dataFolder, { name: 'Vera', role: 'viewer' });
  await page.setExtraHTTPHeaders({ Cookie: cookie });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Your account, Vera' })).toBeVisible();
});
