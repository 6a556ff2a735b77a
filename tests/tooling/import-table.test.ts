import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// [where, imports that the rule must refuse, imports that it must let through]
const IMPORT_TABLE: [string, string[], string[]][] = [
  [
    'core/metrics/case.ts',
    [
      '@/db/read/x',
      '../../db/read/x',
      'node:fs',
      'react',
      'papaparse',
      'recharts',
      '@/app/load',
      '@/environment',
    ],
    ['./rate', '@/core/filter/filter', 'zod'],
  ],
  ['core/ingest/case.ts', ['@/db/write/x', 'node:fs', 'eld', 'react'], ['./row', 'papaparse']],
  [
    'core/scoring/case.ts',
    ['@/db/read/x', 'papaparse', '@mantine/core'],
    ['./finding', 'eld', 'vader-sentiment'],
  ],
  [
    'core/redaction/case.ts',
    ['@/db/read/x', 'papaparse', 'node:crypto'],
    ['./card', '@/core/text/tokens', 'libphonenumber-js', 'libphonenumber-js/max'],
  ],
  [
    'db/read/case.ts',
    ['@/app/load', '../../app/load', '../app/load', '@/jobs/x', 'react', 'next/headers', 'papaparse'],
    [
      './x',
      '../schema/sqlite',
      '@/core/filter/filter',
      '@/db/schema/sqlite',
      '@/environment',
      'drizzle-orm',
      'better-sqlite3',
      'node:fs',
    ],
  ],
  [
    'jobs/case.ts',
    ['@/app/load', '@/components/x', '@/cli/x', 'drizzle-orm', 'better-sqlite3', 'react', 'next/server'],
    [
      './x',
      '@/core/filter/filter',
      '@/db/write/x',
      '@/print/x',
      'node:worker_threads',
      'yauzl',
      'nodemailer',
    ],
  ],
  [
    'print/case.tsx',
    [
      '@/db/read/x',
      '@/jobs/x',
      '@/app/load',
      '@/components/trust/x',
      '@mantine/core',
      'nodemailer',
      'next/link',
    ],
    ['./x', '@/core/x', '@/components/report/x', 'react', 'react-dom/server', 'papaparse', 'node:fs'],
  ],
  [
    'cli/case.ts',
    ['@/app/load', '../app/load', '@/components/x', 'drizzle-orm', 'react', 'next/server', 'recharts'],
    ['./x', '@/core/filter/filter', '@/db/read/x', 'node:fs'],
  ],
  [
    'eval/bench/case.ts',
    ['@/app/load', '@/components/x', 'recharts'],
    ['@/core/x', '@/db/read/x', 'papaparse', 'sentiment'],
  ],
  [
    'components/case.tsx',
    [
      '@/db/read/x',
      '../db/read/x',
      '@/app/load',
      '@/jobs/x',
      'recharts',
      'server-only',
      'node:fs',
      'next/headers',
      'zod',
    ],
    [
      './x',
      './x.module.css',
      '@/core/x',
      '@/components/y',
      'react',
      '@mantine/core',
      '@tabler/icons-react',
      'next/link',
    ],
  ],
  [
    'components/charts/case.tsx',
    ['@/db/read/x', '@/app/load', 'd3-array', 'node:fs'],
    ['recharts', '@/core/x', '@/components/y', 'react', '@mantine/core'],
  ],
  [
    'app/conversations/page.tsx',
    [
      '@/db/read/x',
      '../../db/read/x',
      '@/app/access/engine',
      '../access/engine',
      '@/jobs/x',
      '@/print/x',
      'recharts',
      'drizzle-orm',
      '@/cli/x',
    ],
    [
      '@/app/load',
      './rows',
      '@/core/filter/filter',
      '@/components/x',
      'next/headers',
      '@mantine/core',
      'react',
    ],
  ],
  ['app/conversations/rows.tsx', ['@/db/read/x', '@/app/access/engine'], ['@/app/load', '@/components/x']],
  ['app/conversations/load.ts', ['@/db/read/x'], ['@/app/load']],
  [
    'app/load.ts',
    ['recharts', 'drizzle-orm', '@/cli/x', '@/app/access/engine', './access/engine', '@/db/open-engine'],
    ['@/db/read/x', '@/db/engine', '@/core/x', '@/app/access/allowed', 'server-only'],
  ],
  [
    'app/load/load-case.ts',
    ['../access/engine', '@/app/access/engine'],
    ['../access/allowed', '@/db/read/x'],
  ],
  ['app/access/case.ts', ['recharts', 'drizzle-orm'], ['./engine', '@/db/open-engine', '@/jobs/x']],
  [
    'app/api/imports/route.ts',
    ['recharts', 'drizzle-orm', '@/app/access/engine', '@/db/open-engine'],
    ['@/db/write/x', '@/jobs/x', '@/print/x', '@/app/access/answered'],
  ],
  [
    'app/imports/actions.ts',
    ['recharts', 'drizzle-orm', '@/app/access/engine', '../access/engine'],
    ['@/db/write/x', '@/jobs/x', '@/app/access/action'],
  ],
  ['app/security/case.ts', ['@/db/read/x', 'node:fs', '@/core/x'], ['./x']],
];

const RESTRICTED = 'lint/style/noRestrictedImports';
const OTHER_RULES: [string, string, string][] = [
  ['core/rules/clock-a.ts', 'export const day = new Date();', 'plugin'],
  ['core/rules/clock-b.ts', 'export const day = new Date;', 'plugin'],
  ['core/rules/clock-c.ts', 'export const at = Date.now();', 'plugin'],
  ['core/rules/chance-a.ts', 'export const chance = Math.random();', 'plugin'],
  ['core/rules/chance-b.ts', 'export const chances = [1, 2].map(Math.random);', 'plugin'],
  ['core/rules/lazy.ts', "export const load = () => import('@/db/read/x');", RESTRICTED],
  ['core/rules/type-only.ts', "import type { X } from '@/db/read/x';\nexport type Y = X;", RESTRICTED],
  ['core/rules/said.ts', "export const say = () => console.log('x');", 'lint/suspicious/noConsole'],
  ['components/said.ts', "export const say = () => console.log('x');", 'lint/suspicious/noConsole'],
  [
    'core/rules/barrel.ts',
    "export { one } from './one';\nexport { two } from './two';",
    'lint/performance/noBarrelFile',
  ],
  [
    'core/rules/ring-a.ts',
    "import { b } from '@/core/rules/ring-b';\nexport const a = () => b;",
    'lint/suspicious/noImportCycles',
  ],
  [
    'core/rules/ring-b.ts',
    "import { a } from './ring-a';\nexport const b = () => a;",
    'lint/suspicious/noImportCycles',
  ],
  ['core/rules/setting.ts', 'export const zone = process.env.TZ;', 'lint/style/noProcessEnv'],
  ['db/setting.ts', 'export const zone = process.env.TZ;', 'lint/style/noProcessEnv'],
  ['app/setting.ts', 'export const zone = process.env.TZ;', 'lint/style/noProcessEnv'],
  ['core/rules/CamelCase.ts', 'export const one = 1;', 'lint/style/useFilenamingConvention'],
];
const FREE: [string, string][] = [
  ['core/rules/told.ts', 'export const day = (at: number) => new Date(at);'],
  ['components/clock.ts', 'export const day = () => new Date();'],
  ['cli/said.ts', "export const say = () => console.log('x');"],
  ['environment.ts', 'export const zone = process.env.TZ;'],
];

interface Diagnostic {
  category: string;
  location: { path: string; start: { line: number } };
}

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
let folder: string;
let diagnostics: Diagnostic[];

function write(file: string, code: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), `${code}\n`);
}

/** One import a line, so that a diagnostic's line says which import it is about. */
function importLines(specifiers: string[]): string {
  return specifiers.map((specifier, line) => `import { x as x${line} } from '${specifier}';`).join('\n');
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-table-'));
  for (const name of ['biome.json', 'biome', '.gitignore', 'package.json', 'tsconfig.json']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  for (const [file, refused, allowed] of IMPORT_TABLE) write(file, importLines([...refused, ...allowed]));
  for (const [file, code] of [...OTHER_RULES, ...FREE]) write(file, code);
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const run = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  diagnostics = (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rulesBrokenIn(file: string): string[] {
  return diagnostics.filter(({ location }) => location.path === file).map(({ category }) => category);
}

describe('the import table', () => {
  it.each(IMPORT_TABLE)('%s may not import %j and may import %j', (file, refused, allowed) => {
    const lines = diagnostics
      .filter(({ category, location }) => category === RESTRICTED && location.path === file)
      .map(({ location }) => location.start.line - 1);
    const specifiers = [...refused, ...allowed];
    expect(new Set(lines.map((line) => specifiers[line]))).toEqual(new Set(refused));
  });
});

describe('the other rules', () => {
  it.each(OTHER_RULES)('%s: %s breaks %s', (file, _code, rule) => {
    expect(rulesBrokenIn(file)).toContain(rule);
  });

  it.each(FREE)('%s: %s is fine', (file) => {
    expect(rulesBrokenIn(file)).toEqual([]);
  });
});
