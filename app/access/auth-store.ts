import type { BetterAuthOptions } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Database } from '@/db/database';
import type { Engine } from '@/db/engine';
import { people, secondFactors, sessions, signInMethods, verifications } from '@/db/schema/sqlite';

const TABLES = {
  user: people,
  session: sessions,
  account: signInMethods,
  verification: verifications,
  twoFactor: secondFactors,
};

type Store = ReturnType<ReturnType<typeof drizzleAdapter>>;

/**
 * better-auth's adapter on our tables. Each of its writes is a transaction of the engine's, which waits for its
 * turn: an import that publishes holds the write lock for seconds, and nobody's sign-in may fail of that.
 */
export function authStore(engine: Engine): (options: BetterAuthOptions) => Store {
  return (options) => {
    const on = (db: Database) => drizzleAdapter(db, { provider: 'sqlite', schema: TABLES })(options);
    const written = <T>(work: (store: Store) => Promise<T>) => engine.transaction((db) => work(on(db)));
    const store: Store = {
      ...on(engine.db),
      create: (data) => written((one) => one.create(data)),
      update: (data) => written((one) => one.update(data)),
      updateMany: (data) => written((one) => one.updateMany(data)),
      delete: (data) => written((one) => one.delete(data)),
      deleteMany: (data) => written((one) => one.deleteMany(data)),
      consumeOne: (data) => written((one) => one.consumeOne(data)),
      incrementOne: (data) => written((one) => one.incrementOne(data)),
      // Steps of theirs that belong together begin and end with a read; none may hold the lock while it hashes.
      transaction: (work) => work(store),
    };
    return store;
  };
}
