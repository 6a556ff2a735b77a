import { analyse } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import type { FindingKind } from '@/core/scoring/finding';
import type { Intent } from '@/core/scoring/intents/intent';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';
import { readCorpus } from '@/eval/accuracy/read-corpus';
import { type Lesson, ownGold } from './lessons';

/** What the own sentences call an intent. */
const ACTS: Record<Intent, string> = {
  request: 'human_request',
  correction: 'correction',
  lost: 'lost',
  contact: 'contact_request',
  distress: 'distress',
};
const KINDS: Record<Exclude<Intent, 'distress'>, FindingKind> = {
  request: 'human_request',
  correction: 'confusion.correction',
  lost: 'confusion.customer_lost',
  contact: 'contact_request',
};

/** Whether a labelled message has the intent; null where the labels leave it open. */
export function labelOf(row: GoldConversation, index: number, intent: Intent): boolean | null {
  const has = (kind: FindingKind, at: number) =>
    row.findings.some((f) => f.kind === kind && f.message === at);
  if (intent !== 'distress') return has(KINDS[intent], index);
  // A feeling is labelled where the reply passes it over; one that is recognised has no label.
  const { messages } = row.conversation;
  let at = index + 1;
  while (at < messages.length && messages[at]?.role === 'system') at++;
  const reply = messages[at];
  if (reply === undefined || reply.role === 'customer') return null;
  if (has('empathy.missing', at)) return true;
  const analysis = analyse({
    ...row.conversation,
    messages: [messages[index], reply].filter((m) => m !== undefined),
  });
  const [said, answer] = analysis.messages;
  const recognised = answer !== undefined && strongest(answer, 'recognises') !== undefined;
  return recognised || (said !== undefined && strongest(said, 'distress') !== undefined) ? null : false;
}

/** Every so many turns of a corpus is taken: greetings and numbers teach little. */
const TAKEN = { multidogo_test_customer_turns: 12, banking77_test: 3 } as const;

/**
 * Messages with and without the intent: the project's own sentences, its labelled conversations, and corpora that
 * have none. `messages` are all customer messages of the labelled conversations, in the order of their readings.
 */
export function intentLessons(folder: string, intent: Intent): { lessons: Lesson[]; messages: Lesson[] } {
  const act = ACTS[intent];
  const own = (
    readCorpus<{ text: string; acts: string[]; judged?: string[] }>('eval/acts', 'customer') ?? []
  ).flatMap(({ text, acts, judged }) =>
    judged === undefined || judged.includes(act) || acts.includes(act)
      ? [{ text, source: 'own', target: Number(acts.includes(act)) }]
      : [],
  );
  const messages: Lesson[] = [];
  const labelled: Lesson[] = [];
  for (const row of ownGold(folder)) {
    for (const [index, { role, text }] of row.conversation.messages.entries()) {
      if (role !== 'customer') continue;
      const label = labelOf(row, index, intent);
      const lesson = { text, source: 'gold', group: row.conversation.id, target: Number(label === true) };
      messages.push(lesson);
      if (label !== null) labelled.push(lesson);
    }
  }
  const others =
    intent === 'distress'
      ? []
      : (Object.entries(TAKEN) as [string, number][]).flatMap(([name, every]) =>
          (readCorpus<{ text: string }>(folder, name) ?? [])
            .filter((_, i) => i % every === 0)
            .map(({ text }) => ({ text, source: name, target: 0 })),
        );
  return { lessons: [...own, ...labelled, ...others], messages };
}
