import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signMessage } from '@/jobs/alerts/sign-message';

const document = readFileSync('docs/alerts.md', 'utf8');
const code = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? '';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const BODY = '{"title":"über"}';

const CASES = [
  ['the message as it was sent', BODY, signMessage(BODY, 'whsec_a', NOW), true],
  ['another body', BODY.replace('über', 'uber'), signMessage(BODY, 'whsec_a', NOW), false],
  ['another secret', BODY, signMessage(BODY, 'whsec_b', NOW), false],
  ['a message of an hour ago', BODY, signMessage(BODY, 'whsec_a', NOW - 3_600_000), false],
  [
    'a later time in front of an old signature',
    BODY,
    signMessage(BODY, 'whsec_a', NOW - 60_000).replace(/t=\d+/, `t=${NOW / 1000}`),
    false,
  ],
  ['no signature', BODY, '', false],
] as const;

describe('the checks in docs/alerts.md', () => {
  const script = code('js').replace('export ', '');
  const node = (body: string, header: string) => {
    const call = `${script}\nprocess.stdout.write(String(isGenuine(${JSON.stringify(body)}, ${JSON.stringify(header)}, 'whsec_a', ${NOW})));`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', call], { encoding: 'utf8' }).stdout;
  };
  test.each(CASES)('in Node: %s', (_what, body, header, genuine) => {
    expect(node(body, header)).toBe(String(genuine));
  });

  const hasPython = spawnSync('python3', ['--version']).status === 0;
  const python = (body: string, header: string) => {
    const call = `${code('python')}\nimport json\nprint(is_genuine(json.loads(${JSON.stringify(JSON.stringify(body))}).encode(), json.loads(${JSON.stringify(JSON.stringify(header))}), "whsec_a", ${NOW / 1000}), end="")`;
    return spawnSync('python3', ['-c', call], { encoding: 'utf8' }).stdout;
  };
  test.skipIf(!hasPython).each(CASES)('in Python: %s', (_what, body, header, genuine) => {
    expect(python(body, header)).toBe(genuine ? 'True' : 'False');
  });
});
