import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(args: string[], env: Record<string, string>) {
  return spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
}

describe('npm start and npm run demo', () => {
  it.each([
    ['start', 'off'],
    ['demo', 'off'],
    ['demo', 'on'],
  ])(
    '%s: beyond this machine and without accounts ends in one sentence, before any work',
    (command, auth) => {
      const env = { HOST: '0.0.0.0', TRUSTLEDGER_AUTH: auth };
      const { status, stdout, stderr } = run([`scripts/${command}.mjs`], env);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^With TRUSTLEDGER_AUTH=off .+ 0\.0\.0\.0\.\n$/);
    },
  );

  it.each(['18.20.4', '20.8.1'])('Node %s ends in one sentence', (version) => {
    const asOld = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); import('./scripts/start.mjs');`;
    const { status, stderr } = run(['-e', asOld], {});
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `Trustledger needs Node 20.9 or newer; this is Node ${version}.\n`,
    });
  });
});
