/**
 * Runs once when the server starts: settles who may reach it and, where nobody has an account yet, says the code for
 * the first one; imports that were cut off go on from here, and the overview is computed before anybody asks.
 */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces these very words when it bundles for other runtimes.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseUnusable } = await import('./jobs/refuse-unusable');
  const { openDoors } = await import('./app/access/open-doors');
  const { startWorker } = await import('./jobs/start-worker');
  const { defaultDatabasePath } = await import('./environment');
  refuseUnusable(defaultDatabasePath());
  await openDoors();
  startWorker(defaultDatabasePath());
  const { engine } = await import('./app/access/engine');
  const { keepWarm } = await import('./jobs/keep-warm');
  void keepWarm(() => engine().db);
}
