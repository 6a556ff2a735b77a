import type { REPLY_KINDS } from '@/core/scoring/escalation/reply-features';
import { readCorpus } from '@/eval/accuracy/read-corpus';
import type { Lesson } from '@/eval/student/lessons';
import type { ReplyExample } from './reply-examples';

type ReplyKind = (typeof REPLY_KINDS)[number];

/** What the acts of the own service sentences would make of a request. */
const KIND_OF: Readonly<Record<string, ReplyKind>> = {
  promise: 'granted',
  offer_person: 'granted',
  later_path: 'granted',
  refuse_person: 'refused',
  steer: 'refused',
  fallback: 'ignored',
  update: 'ignored',
  ask_resolved: 'ignored',
};

/** Replies to a request for a person that are or are not of this kind. */
export function replyLessons(kind: ReplyKind, examples: readonly ReplyExample[]): Lesson[] {
  const own = (readCorpus<{ text: string; reply: ReplyKind }>('eval/acts', 'replies') ?? []).map(
    ({ text, reply }) => ({ text, source: 'own', target: Number(reply === kind) }),
  );
  const service = (readCorpus<{ text: string; acts: string[] }>('eval/acts', 'service') ?? []).flatMap(
    ({ text, acts }) => {
      const kinds = acts.flatMap((act) => KIND_OF[act] ?? []);
      return new Set(kinds).size === 1 ? [{ text, source: 'own', target: Number(kinds[0] === kind) }] : [];
    },
  );
  const gold = examples.map(({ conversation, reply, kind: is }) => ({
    text: reply.text,
    source: 'gold',
    group: conversation,
    target: Number(is === kind),
  }));
  return [...own, ...service, ...gold];
}
