/** Runs once when the server starts: imports that were cut off go on from here. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces these very words when it bundles for other runtimes.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startWorker } = await import('./jobs/start-worker');
  const { defaultDatabasePath } = await import('./environment');
  startWorker(defaultDatabasePath());
}
