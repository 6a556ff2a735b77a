import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RATES } from '@/app/security/rate-limits';

const security = readFileSync('docs/security.md', 'utf8');
const rows = security
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/security.md', () => {
  const files = [...new Set(security.match(/\b(?:tests|core|app|db|jobs)\/[\w./[\]-]+\.(?:tsx?|json)\b/g))];

  it('names tests', () => {
    expect(files.filter((file) => file.startsWith('tests/')).length).toBeGreaterThan(25);
  });

  it.each(files)('%s is there', (file) => {
    expect(existsSync(file)).toBe(true);
  });

  it.each(Object.entries(RATES))('tells the rate %s as it is', (kind, { burst, perMinute }) => {
    expect(rows).toContainEqual([`\`${kind}\``, String(burst), String(perMinute)]);
  });

  describe('goes through the ASVS line by line', () => {
    const lines = rows.filter(([number]) => /^\d+\.\d+\.\d+$/.test(number ?? ''));
    const answers = (answer: string) => lines.filter((line) => line[2] === answer).length;

    it('with each requirement once, in order', () => {
      const numbers = lines.map(([number = '']) => number.split('.').map(Number));
      const sorted = numbers.toSorted(
        (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0),
      );
      expect(numbers).toEqual(sorted);
      expect(new Set(lines.map(([number]) => number)).size).toBe(lines.length);
      // ASVS 5.0.0 has 70 requirements of level 1 and 183 of level 2.
      expect(lines).toHaveLength(70 + 183);
    });

    it('with yes, no or n/a, counted as it says', () => {
      expect(answers('yes') + answers('no') + answers('n/a')).toBe(lines.length);
      expect(security).toContain(
        `${lines.length} requirements: ${answers('yes')} yes, ${answers('no')} no, ${answers('n/a')} not applicable.`,
      );
    });
  });
});
