/** Milliseconds of processor time that `work` takes: what else the machine does does not count. */
export function processorTime(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
