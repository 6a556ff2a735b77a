import { BlockList, isIP } from 'node:net';

/**
 * Networks that are no part of the public internet, or that lead back into another one: the special-purpose registries of
 * IANA (RFC 6890 and later), multicast, and the old form of 6to4. 169.254.0.0/16 holds the metadata services of clouds.
 */
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** Within 2000::/3, the only public part of IPv6: protocol assignments and Teredo, documentation, 6to4. */
const V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const blocked = new BlockList();
for (const network of V4) blocked.addSubnet(...split(network), 'ipv4');
for (const network of V6) blocked.addSubnet(...split(network), 'ipv6');
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** Whether an address (as a resolver gives it) is on the public internet; false for what is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, 'ipv4');
  return family === 6 && global.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
}

function split(network: string): [string, number] {
  const [address = '', prefix = '0'] = network.split('/');
  return [address, Number(prefix)];
}
