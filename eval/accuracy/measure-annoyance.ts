import type { Conversation, Message } from '@/core/conversation/conversation';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { aucWithInterval } from './auc-with-interval';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';

interface Turn {
  dialogue_id: string;
  role: Message['role'];
  text: string;
  user_annoyed?: boolean | null;
}

/** Whether the moods tell the customers who said that they were annoyed; nothing is trained on these. */
export function measureAnnoyance(folder: string): void {
  const turns = readCorpus<Turn>(folder, 'star');
  if (turns === null) return;
  const dialogues = new Map<string, { messages: Message[]; annoyed: boolean | null }>();
  for (const turn of turns) {
    const dialogue = dialogues.get(turn.dialogue_id) ?? { messages: [], annoyed: null };
    dialogue.messages.push({ role: turn.role, text: turn.text, at: null, author: null });
    dialogue.annoyed = turn.user_annoyed ?? dialogue.annoyed;
    dialogues.set(turn.dialogue_id, dialogue);
  }
  const annoyed: boolean[] = [];
  const scores: Record<string, number[]> = {
    'mean mood': [],
    'end mood': [],
    'lowest mood': [],
    severity: [],
  };
  for (const [id, { messages, annoyed: label }] of dialogues) {
    if (label === null) continue;
    const scored = scoreConversation(conversationOf(id, messages), DEFAULT_SETTINGS);
    const moods = scored.messages.flatMap((m) => m.sentiment?.score ?? []);
    if (moods.length === 0) continue;
    annoyed.push(label);
    scores['mean mood']?.push(-moods.reduce((sum, mood) => sum + mood, 0) / moods.length);
    scores['end mood']?.push(-(scored.sentiment.end ?? 0));
    scores['lowest mood']?.push(-(scored.sentiment.low ?? 0));
    scores.severity?.push(scored.severity.total);
  }
  const n = `${annoyed.filter(Boolean).length} of ${annoyed.length}`;
  printTable(
    'Annoyed customers, star: area under the curve',
    ['score', 'annoyed', 'AUC', 'trained on'],
    Object.entries(scores).map(([name, values]) => [name, n, aucWithInterval(values, annoyed), 'no']),
  );
}

function conversationOf(id: string, messages: Message[]): Conversation {
  return {
    id,
    channel: '',
    customerId: null,
    topic: null,
    language: 'en',
    botVersion: null,
    csat: null,
    messages,
  };
}
