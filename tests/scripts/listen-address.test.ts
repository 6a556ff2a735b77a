import net, { type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listenAddress, whyTaken } from '../../scripts/listen-address.mjs';

describe('listenAddress', () => {
  it.each([
    [{}, 'http://127.0.0.1:3000'],
    [{ HOST: '', PORT: '' }, 'http://127.0.0.1:3000'],
    [{ HOST: 'localhost', PORT: '8080' }, 'http://localhost:8080'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ HOST: '[::1]', PORT: '65535' }, 'http://[::1]:65535'],
    [{ HOST: '192.168.1.2', TRUSTLEDGER_URL: 'https://trust.example.com' }, 'http://192.168.1.2:3000'],
    [{ HOST: '0.0.0.0' }, 'http://127.0.0.1:3000'],
    [{ HOST: '::' }, 'http://[::1]:3000'],
  ])('%o is %s', (env, url) => {
    expect(listenAddress(env).url).toBe(url);
  });

  it.each(['0.0.0.0', '::', '192.168.1.2'])('HOST %s is refused without accounts, by name', (HOST) => {
    expect(() => listenAddress({ HOST, TRUSTLEDGER_AUTH: 'off' })).toThrow(HOST);
  });

  it.each(['example.org', '127.0.0.1.example.org'])('HOST %s is no address, and refused by name', (HOST) => {
    expect(() => listenAddress({ HOST })).toThrow(HOST);
  });

  it.each(['0', '65536', '-1', '3000.5', 'http', '3000x'])('PORT %s is refused, by name', (PORT) => {
    expect(() => listenAddress({ PORT })).toThrow(PORT);
  });
});

describe('whyTaken', () => {
  it('names the port while another program listens on it, and is null once it is free', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await whyTaken({ host: '127.0.0.1', port })).toMatch(new RegExp(`^Port ${port} is in use`));
    await new Promise((resolve) => other.close(resolve));
    expect(await whyTaken({ host: '127.0.0.1', port })).toBeNull();
  });
});
