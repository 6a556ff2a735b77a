import { expect, test } from 'vitest';
import { commandsFor } from '@/components/palette/commands';

const known: Parameters<typeof commandsFor>[1] = {
  rights: ['figures', 'text', 'views', 'reports', 'review', 'import', 'settings'],
  views: [{ name: 'Weekly check', address: '/escalations?channel=web' }],
  channels: ['web_chat', 'a/b?c'],
};

test('nothing typed lists views and pages, and nothing to search or save', () => {
  const commands = commandsFor('  ', known);
  expect(commands[0]).toMatchObject({ kind: 'View', href: '/escalations?channel=web' });
  expect(commands.some(({ kind }) => kind === 'Search' || kind === 'Save')).toBe(false);
});

test.each([
  ['esc', '/escalations'],
  ['check week', '/escalations?channel=web'],
  ['web chat', '/channels/web_chat'],
  ['late & "gift card"', '/conversations?q=late%20%26%20%22gift%20card%22'],
])('"%s" leads first to %s', (typed, href) => {
  expect(commandsFor(typed, known)[0]?.href).toBe(href);
});

test('channels with odd names keep them in the address', () => {
  const href = commandsFor('a/b', known)[0]?.href ?? '';
  expect(decodeURIComponent(href.slice('/channels/'.length))).toBe('a/b?c');
});

test('whoever may only see figures is offered no other page, no search and no saving', () => {
  const viewer = { ...known, rights: ['figures', 'reports'] as const };
  const kinds = commandsFor('e', viewer).map(({ kind }) => kind);
  expect(kinds).not.toContain('Search');
  expect(kinds).not.toContain('Save');
  const hrefs = commandsFor('', viewer).map(({ href }) => href);
  expect(hrefs).toContain('/escalations');
  for (const closed of ['/conversations', '/review', '/imports', '/customers', '/settings']) {
    expect(hrefs).not.toContain(closed);
  }
});
