/** Ridge penalties, chosen by ten-fold cross-validation over .002 ... .02. */
export const REPLY_RIDGE = 0.003;
export const REPHRASE_RIDGE = 0.003;
export const LOOP_RIDGE = 0.003;
export const CONFLICT_RIDGE = 0.003;

const FOLDS = 10;

/** The fold of a conversation by its id, which ends in a running number. */
export function foldOf(conversation: string): number {
  return Number(/\d+$/.exec(conversation)?.[0] ?? 0) % FOLDS;
}
