import fs from 'node:fs';

/** Samples are taken this often. */
const PER_MINUTE = 6;

/** A leak that matters in a week: 2 MB a minute are 20 GB. Garbage that waits to be collected moves less over twenty minutes. */
const MOST_PER_MINUTE = 2;
const MOST_RATIO = 1.1;

/** Resident memory of a process, MB; NaN where the system does not tell. */
export function residentMb(pid: number | undefined): number {
  try {
    const match = /VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Math.round(Number(match[1]) / 1024) : NaN;
  } catch {
    return NaN;
  }
}

/**
 * Whether memory keeps growing, from samples every ten seconds. The first third is warming up: code is compiled, caches
 * fill to their bound. After it, memory grows where both the Theil–Sen slope (the median of the slopes between all
 * pairs, which a peak does not move) is over 2 MB a minute and the median of the run's last fifth is over 1.1 times that
 * of its middle fifth.
 */
export function growthOf(memory: readonly number[]): { perMinute: number; ratio: number; grows: boolean } {
  const settled = memory.slice(Math.floor(memory.length / 3));
  const slopes: number[] = [];
  for (const [i, from] of settled.entries()) {
    for (const [j, to] of settled.entries()) if (j > i) slopes.push(((to - from) / (j - i)) * PER_MINUTE);
  }
  const fifth = (n: number) => memory.slice((n * memory.length) / 5, ((n + 1) * memory.length) / 5);
  const perMinute = median(slopes);
  const ratio = median(fifth(4)) / median(fifth(2));
  return { perMinute, ratio, grows: !(perMinute <= MOST_PER_MINUTE || ratio <= MOST_RATIO) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
