import { readAuditHead } from '@/db/read/read-audit-head';
import type { Anchor } from '@/db/read/verify-events';
import { anchorsFile, writeAnchor } from '@/jobs/audit/anchors';
import { verifyLog } from '@/jobs/audit/verify-log';
import { readArguments } from './read-arguments';
import { UsageError } from './usage-error';
import { withWorkspace } from './with-workspace';

/**
 * `audit verify [--head SEQ:HASH] [--json] [--db PATH]`: whether the audit log is as it was written, exit code 1 where
 * it is not. `audit head [--db PATH]`: its last event and hash, to be kept elsewhere; notes it beside the database.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    db: { type: 'string' },
    head: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const [wanted, ...more] = positionals;
  if ((wanted !== 'verify' && wanted !== 'head') || more.length > 0) {
    throw new UsageError('Say audit verify or audit head.');
  }
  const heads = (values.head ?? []).map(anchorIn);
  await withWorkspace(values.db, async (workspace) => {
    if (wanted === 'verify') return verify(workspace, heads, values.json === true);
    const head = await readAuditHead(workspace.engine.db);
    if (head) writeAnchor(anchorsFile(workspace.database), head, Date.now());
    console.log(head === null ? 'The audit log is empty.' : `${head.seq}:${head.hash}`);
  });
}

async function verify(
  workspace: Parameters<typeof verifyLog>[0],
  heads: readonly Anchor[],
  json: boolean,
): Promise<void> {
  const verified = await verifyLog(workspace, heads);
  const { events, head, erased, broken, anchors } = verified;
  if (broken) process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify(verified));
    return;
  }
  const lines = broken
    ? [`The audit log is broken at event ${broken.seq}. ${broken.why}`]
    : [
        `All ${events} events are as they were written${head === null ? '' : `; the last is ${head.seq}:${head.hash}`}.`,
      ];
  if (erased > 0) lines.push(`Of ${erased} of them, what they are about was erased with a customer.`);
  lines.push(`They were held against ${anchors} ${anchors === 1 ? 'head' : 'heads'} noted before.`);
  console.log(lines.join('\n'));
}

function anchorIn(text: string): Anchor {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) {
    throw new UsageError(`--head ${text}: write it as audit head prints it, NUMBER:HASH.`);
  }
  return { seq: Number(seq), hash };
}
