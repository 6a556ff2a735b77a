import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** A name that leads into a private network; one sentence for the reader. */
export class PrivateAddress extends Error {
  constructor(host: string) {
    super(`${host} leads to an address that is not public, and nothing is sent there.`);
    this.name = 'PrivateAddress';
  }
}

/**
 * Resolves a name for a connection that is made to the very addresses that were looked at, so that a name that means another
 * machine a moment later changes nothing. One address that is not public is enough to refuse the name.
 */
export function guardedLookup(resolve: typeof lookup = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address)))
        return done(new PrivateAddress(host), '');
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
