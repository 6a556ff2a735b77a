import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';

export interface Measured {
  seconds: number;
  /** Largest resident memory, MB; null where the system does not tell. */
  peakMb: number | null;
  output: string;
}

/** Runs a command to its end; throws when it fails. */
export async function measuredProcess(command: string, args: string[]): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  let peakMb: number | null = null;
  const poll = setInterval(() => {
    peakMb = peakOf(child.pid) ?? peakMb;
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(poll);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}.`);
  return { seconds: (performance.now() - began) / 1000, peakMb, output };
}

/** Linux keeps the high-water mark of every process. */
function peakOf(pid: number | undefined): number | null {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Math.round(Number(match[1]) / 1024) : null;
  } catch {
    return null;
  }
}
