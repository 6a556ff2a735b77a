import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RIGHTS } from '@/core/access/rights';
import { ROLES } from '@/core/access/role';

const document = readFileSync('docs/access.md', 'utf8');

/** What the document's tables say: the first cell's code, and the second's. */
const rows = [...document.matchAll(/^\| `([^`]+)` \| (?:`([^`]+)`|(nobody asks)) \|/gm)].map(
  ([, what = '', right]) => [what, right ?? 'nobody'] as const,
);
const said = new Map(rows);

/** All files of this name under app. */
function filesNamed(name: string): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.split('/').at(-1) === name).map((file) => `app/${file}`);
}

/** Every action that a page can send, and the right that its own file asks for. */
function actions(): [string, string][] {
  return filesNamed('actions.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const exported = [
      ...text.matchAll(/^export (?:const|async function|function) (\w+)(?: = (\w+)\(\s*'(\w+)')?/gm),
    ];
    return exported.map(([, name = '', door, right]): [string, string] => [
      name,
      door === 'action' ? (right ?? '') : 'nobody',
    ]);
  });
}

/** Every method of every route of the interface, and the right that it asks for. */
function routes(): [string, string][] {
  return filesNamed('route.ts').flatMap((file) => {
    const path = file.replace(/^app(.*)\/route\.ts$/, '$1');
    const text = readFileSync(file, 'utf8');
    return [
      ...text.matchAll(
        /^export (?:const|async function|function) ([A-Z]+)\b([\s\S]*?)(?=^export |$(?![\s\S]))/gm,
      ),
    ].map(([, method, body = '']): [string, string] => [
      `${method} ${path}`,
      /\banswered\(\s*'(\w+)'/.exec(body)?.[1] ?? 'nobody',
    ]);
  });
}

test('docs/access.md names every action and every route, with the right that it asks for', () => {
  const doors = [...actions(), ...routes()];
  const documented = [...said].filter(([what]) => !what.startsWith('/'));
  expect(documented.toSorted()).toEqual(doors.toSorted());
});

test('docs/access.md names every page', () => {
  const pages = filesNamed('page.tsx').map(
    (file) => file.replace(/^app|\/page\.tsx$/g, '').replace(/\/\(\w+\)/g, '') || '/',
  );
  expect([...said.keys()].filter((what) => what.startsWith('/')).toSorted()).toEqual(pages.toSorted());
  for (const right of said.values()) expect([...Object.keys(RIGHTS), 'nobody']).toContain(right);
});

test('docs/access.md prints the rights of each role', () => {
  for (const [right, of] of Object.entries(RIGHTS)) {
    const cells = ROLES.map((role) => ((of.roles as readonly string[]).includes(role) ? 'yes' : 'no'));
    const limited = 'whole' in of ? 'no' : 'yes';
    expect(document).toContain(`| \`${right}\` | ${of.words} | ${cells.join(' | ')} | ${limited} |`);
  }
});

test('docs/openapi.json names every route for programs', () => {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
  const described = Object.entries<object>(paths).flatMap(([path, of]) =>
    Object.keys(of).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, '[$1]')}`),
  );
  // What the pages' own buttons use.
  const others = [
    'GET /api/audit.csv',
    'GET /api/conversations.csv',
    'POST /api/customers/export',
    'POST /api/sample',
    ...routes()
      .filter(([, right]) => right === 'nobody')
      .map(([route]) => route),
  ];
  expect([...described, ...others].toSorted()).toEqual(
    routes()
      .map(([route]) => route)
      .toSorted(),
  );
});
