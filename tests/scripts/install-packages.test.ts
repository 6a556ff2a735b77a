import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install-packages.mjs';

let folder: string;

function write(file: string, text: string, modified: number): void {
  writeFileSync(path.join(folder, file), text);
  utimesSync(path.join(folder, file), modified, modified);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'install-'));
  mkdirSync(path.join(folder, 'node_modules'));
  write('package-lock.json', '{}', 1000);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('isInstalled', () => {
  it('is false without the list that npm writes last', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  it('follows the clock after an install by hand', () => {
    write('node_modules/.package-lock.json', '{}', 2000);
    expect(isInstalled(folder)).toBe(true);
    write('package-lock.json', '{"changed":true}', 3000);
    expect(isInstalled(folder)).toBe(false);
  });

  it('knows the lock file that it installed, however new the file is', () => {
    write('node_modules/.package-lock.json', '{}', 2000);
    const sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    write('node_modules/.installed-lock-hash', sha256, 2000);
    write('package-lock.json', '{}', 3000);
    expect(isInstalled(folder)).toBe(true);
  });
});
