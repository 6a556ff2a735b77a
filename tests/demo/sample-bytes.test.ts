import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSample } from '@/demo/create-sample';
import { sample } from './read-sample';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

describe('the sample workspace is the same bytes every time', () => {
  it.each(['messages.csv', 'customers.csv', 'policies.csv', 'readings.csv', 'truth.csv'])(
    'demo/data/%s is what the generator writes; npm run demo:generate renews it',
    (name) => {
      const stored = readFileSync(new URL(`../../demo/data/${name}`, import.meta.url));
      expect(sha256(stored)).toBe(sha256(sample.files[name] ?? ''));
    },
  );

  it('does not depend on what was drawn before', () => {
    expect(sha256(createSample().files['messages.csv'] ?? '')).toBe(
      sha256(sample.files['messages.csv'] ?? ''),
    );
  });

  it('keeps messages.csv below 7 MB', () => {
    expect(Buffer.byteLength(sample.files['messages.csv'] ?? '')).toBeLessThan(7_000_000);
  });
});
