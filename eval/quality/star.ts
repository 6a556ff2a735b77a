import type { Message } from '@/core/conversation/conversation';
import { readCorpus } from '@/eval/accuracy/read-corpus';

interface Turn {
  dialogue_id: string;
  role: Message['role'];
  text: string;
  user_annoyed?: boolean | null;
  task_done?: boolean | null;
}

export interface StarDialogue {
  id: string;
  turns: Turn[];
  annoyed: boolean | null;
  taskDone: boolean | null;
}

/** The dialogues of the STAR corpus with what their customers said afterwards; empty where it is absent. */
export function readStar(folder: string): StarDialogue[] {
  const dialogues = new Map<string, StarDialogue>();
  for (const turn of readCorpus<Turn>(folder, 'star') ?? []) {
    const id = turn.dialogue_id;
    const dialogue = dialogues.get(id) ?? { id, turns: [], annoyed: null, taskDone: null };
    dialogue.turns.push(turn);
    dialogue.annoyed = turn.user_annoyed ?? dialogue.annoyed;
    dialogue.taskDone = turn.task_done ?? dialogue.taskDone;
    dialogues.set(id, dialogue);
  }
  return [...dialogues.values()];
}
