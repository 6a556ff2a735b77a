import { parseArgs } from 'node:util';
import { seeded } from '@/eval/coverage/simulate-conversations';
import { KILLED_WORK, killMoments } from '@/tests/support/kill-moments';

/**
 * `bench -- kills [--moments N] [--seed N]`: ends a working process with SIGKILL at this many seeded moments of imports, runs that
 * score again, reviews, closings of months, backups and restores, and checks the workspace after each.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { moments: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  });
  const killed = new Map(KILLED_WORK.map((kind) => [kind, 0]));
  let broken = 0;
  let done = 0;
  for await (const moment of killMoments(Number(values.moments), seeded(Number(values.seed)))) {
    killed.set(moment.kind, (killed.get(moment.kind) ?? 0) + 1);
    done += 1;
    if (done % 10 === 0) console.log(`${done} moments, ${broken} broken`);
    if (moment.broken.length === 0) continue;
    broken += 1;
    console.log(`${moment.kind}, killed after ${moment.afterMs} ms: ${moment.broken.join('; ')}`);
  }
  for (const [kind, count] of killed) console.log(`${kind.padEnd(10)}${String(count).padStart(4)} killed`);
  console.log(`\n${broken === 0 ? 'The workspace was sound after each.' : `Broken after ${broken}.`}`);
  if (broken > 0) process.exitCode = 1;
}
