import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '@/app/access/password-hash';

describe('the hash of a password', () => {
  it('is of one password only, and new each time', async () => {
    const password = 'four quiet herons';
    const [hash, another] = [await hashPassword(password), await hashPassword(password)];
    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[\w+/]{22}==\$[\w+/]{43}=$/);
    expect(another).not.toBe(hash);
    expect(await verifyPassword({ hash, password })).toBe(true);
    expect(await verifyPassword({ hash, password: 'four quiet heron' })).toBe(false);
  });

  it('is the same for a password typed on another keyboard', async () => {
    const hash = await hashPassword('caf\u00e9 caf\u00e9 caf\u00e9');
    expect(await verifyPassword({ hash, password: 'cafe\u0301 cafe\u0301 cafe\u0301' })).toBe(true);
  });

  it('of another make is nobody’s', async () => {
    expect(await verifyPassword({ hash: '', password: '' })).toBe(false);
    expect(await verifyPassword({ hash: '5f4dcc3b5aa765d61d8327deb882cf99', password: 'password' })).toBe(
      false,
    );
  });
});
