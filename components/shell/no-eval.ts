/**
 * zod tries once whether it may build functions from text. The policy forbids it, and the browser would report the attempt
 * as a breach. This is the setting that zod's own `config` writes, without loading zod on every page.
 */
const shared = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
shared.__zod_globalConfig ??= {};
shared.__zod_globalConfig.jitless = true;

export {};
