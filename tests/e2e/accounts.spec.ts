import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { deliverySettingsSchema } from '@/core/report/delivery-settings';
import { openEngine } from '@/db/open-engine';
import { writeDeliverySettings } from '@/db/write/write-delivery-settings';
import { TEAM_PORT } from '../support/e2e-place';
import { test } from '../support/listening-page';
import { looksRight } from '../support/looks-right';
import { MailServer } from '../support/mail-server';
import { OidcServer } from '../support/oidc-server';
import { oneTimeCode } from '../support/one-time-code';
import { signedInCookie } from '../support/signed-in-cookie';
import { TeamServer } from '../support/team-server';

const OWNER = { name: 'Mira Holm', email: 'mira@example.com', password: 'four quiet herons' };

const ORIGIN = `http://127.0.0.1:${TEAM_PORT}`;
const provider = new OidcServer(TEAM_PORT + 2, `${ORIGIN}/api/auth/callback/sso`);
const server = new TeamServer(TEAM_PORT, {
  TRUSTLEDGER_URL: ORIGIN,
  TRUSTLEDGER_OIDC_ISSUER: provider.issuer,
  TRUSTLEDGER_OIDC_CLIENT_ID: 'trustledger',
  TRUSTLEDGER_OIDC_CLIENT_SECRET: 'a secret that both know',
  TRUSTLEDGER_OIDC_NAME: 'Example ID',
  TRUSTLEDGER_OIDC_DOMAINS: 'let-in.example',
});
const mail = new MailServer();

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: server.url });
test.beforeAll(async () => {
  await provider.listen();
  await server.start();
});
test.afterAll(async () => {
  await server.stop();
  provider.close();
  await mail.close();
});

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

const ANNA = { name: 'Anna Ek', email: 'anna@example.com', password: 'seven slow tides' };

/** The settings name the mail server from then on. */
async function setUpMail() {
  const engine = openEngine(path.join(server.dataFolder, 'trustledger.db'));
  const settings = {
    host: '127.0.0.1',
    port: await mail.listen(),
    security: 'none',
    sender: 'us@example.com',
  };
  await writeDeliverySettings(engine, deliverySettingsSchema.parse(settings), 0);
  engine.close();
}

/** The link in the newest mail to somebody. */
async function linkTo(email: string): Promise<string> {
  const newest = () => mail.received.findLast(({ to }) => to === email)?.mail.text ?? '';
  await expect.poll(newest).toMatch(/https?:/);
  return /https?:\/\/\S+\/(?:invitation|reset)\/\S+/.exec(newest())?.[0] ?? '';
}

async function signedInAsOwner(page: Page) {
  await page.goto('/sign-in');
  await signIn(page, OWNER);
  await expect(page).toHaveURL(`${server.url}/`);
}

test('somebody is invited by hand or by mail, once, and may do what their role says', async ({
  page,
  browser,
}) => {
  await signedInAsOwner(page);
  await page.goto('/settings/people');
  await looksRight(page);
  const invite = async (email: string, role: string) => {
    await page.getByLabel('E-mail', { exact: true }).fill(email);
    await page.getByLabel('Role').selectOption(role);
    await page.getByRole('button', { name: 'Invite' }).click();
  };
  await invite('olga@example.com', 'analyst');
  await expect(page.getByText('No mail is set up.')).toBeVisible();
  await expect(page.getByText(`${server.url}/invitation/`)).toBeVisible();
  await setUpMail();
  await invite(ANNA.email, 'analyst');
  await expect(page.getByText(`A mail with a link is on its way to ${ANNA.email}.`)).toBeVisible();

  const link = await linkTo(ANNA.email);
  const other = await browser.newContext({ baseURL: server.url });
  const theirs = await other.newPage();
  await theirs.goto(link);
  await looksRight(theirs);
  await fill(theirs, { 'Your name': ANNA.name, Password: 'password1234' });
  await theirs.getByRole('button', { name: 'Make the account' }).click();
  await expect(theirs.getByText('one of the first to be guessed')).toBeVisible();
  await fill(theirs, { 'Your name': ANNA.name, Password: ANNA.password });
  await theirs.getByRole('button', { name: 'Make the account' }).click();
  await expect(theirs.getByRole('link', { name: 'Your account, Anna Ek' })).toBeVisible();
  expect((await theirs.goto('/settings/people'))?.status()).toBe(403);
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { name: 'This invitation does not work' })).toBeVisible();

  // What an admin takes away is gone with the next click.
  await page.goto('/settings/people');
  await page.getByRole('link', { name: ANNA.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: ANNA.name })).toBeVisible();
  await looksRight(page);
  await page.getByRole('button', { name: 'Sign them out everywhere' }).click();
  await expect(page.getByText('They are signed out everywhere.')).toBeVisible();
  await theirs.goto('/');
  await expect(theirs).toHaveURL(`${server.url}/sign-in`);
  await other.close();

  await page.goto('/settings/people');
  await page.getByRole('link', { name: OWNER.name, exact: true }).click();
  await page.getByRole('button', { name: `Remove ${OWNER.name}` }).click();
  await expect(page.getByText('This is the only admin.')).toBeVisible();
});

test('a forgotten password is set by a mail, and who has no account gets the same answer', async ({
  page,
}) => {
  await page.goto('/reset');
  await looksRight(page);
  for (const email of ['nobody@example.com', ANNA.email]) {
    await page.getByLabel('E-mail', { exact: true }).fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByText(`If ${email} has an account here`)).toBeVisible();
  }
  await expect.poll(() => mail.received.at(-1)?.mail.subject).toBe('A new password for Trustledger');
  expect(mail.recipients()).not.toContain('nobody@example.com');
  await page.goto(await linkTo(ANNA.email));
  await page.getByLabel('New password', { exact: true }).fill('eight slow tides');
  await page.getByRole('button', { name: 'Keep the password' }).click();
  await expect(page).toHaveURL(`${server.url}/sign-in`);
  await signIn(page, ANNA);
  await expect(page.getByText('E-mail and password do not belong together.')).toBeVisible();
  await signIn(page, { ...ANNA, password: 'eight slow tides' });
  await expect(page).toHaveURL(`${server.url}/`);
});

test('a second factor is set up from a picture and asked for from then on', async ({ page }) => {
  await signedInAsOwner(page);
  await page.goto('/account');
  await page.getByLabel('Your password, to begin').fill(OWNER.password);
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('img', { name: 'The key as a QR code' })).toBeVisible();
  await looksRight(page);
  const key = (await page.getByText(/^[A-Z2-7]{32,}=*$/).textContent()) ?? '';
  await page.getByLabel('The six digits').fill(oneTimeCode(key));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('button', { name: 'Do without it' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(`${server.url}/sign-in`);

  await page.goto('/sign-in?next=/reports');
  await signIn(page, OWNER);
  await expect(page.getByRole('heading', { name: 'Your code' })).toBeVisible();
  await looksRight(page);
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This is not a code that works now.')).toBeVisible();
  await page.getByLabel('Code').fill(oneTimeCode(key));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${server.url}/reports`);
});

test('guessing has to wait, the same for who has no account', async ({ page }) => {
  await page.goto('/sign-in');
  await looksRight(page);
  for (const email of ['nobody@example.org', ANNA.email]) {
    for (let time = 0; time < 6; time += 1) {
      await signIn(page, { email, password: `wrong password ${time}` });
      const said = time < 5 ? 'E-mail and password do not belong together.' : 'That was tried too often.';
      await expect(page.getByText(said)).toBeVisible();
      await page.reload();
    }
  }
  await signIn(page, { ...ANNA, password: 'eight slow tides' });
  await expect(page.getByText('That was tried too often.')).toBeVisible();
});

test('single sign-on lets in who was invited or has an e-mail of a domain, and nobody else', async ({
  browser,
}) => {
  const comeBy = async (login: string) => {
    const context = await browser.newContext({ baseURL: server.url });
    const page = await context.newPage();
    await page.goto('/sign-in?next=/reports');
    await page.getByRole('link', { name: 'Sign in with Example ID' }).click();
    await page.locator('input[name=login]').fill(login);
    await page.locator('input[name=password]').fill('anything');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${server.url}/**`);
    const account = page.getByRole('link', { name: /^Your account, / });
    const refused = page.getByText('You were not let in that way.');
    await expect(account.or(refused)).toBeVisible();
    const name = (await account.isVisible()) ? await account.getAttribute('aria-label') : null;
    await context.close();
    return name;
  };
  expect(await comeBy('olga')).toBe('Your account, Olga Brandt');
  expect(await comeBy('dora')).toBe('Your account, Dora');
  expect(await comeBy('dora')).toBe('Your account, Dora');
  expect(await comeBy('stranger')).toBeNull();
  expect(await comeBy('claimant')).toBeNull();
});
