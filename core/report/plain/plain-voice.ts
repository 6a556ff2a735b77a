import type { Voice } from '@/core/report/voice';
import { advice } from './advice';
import { adviceNote } from './advice-note';
import { causes } from './causes';
import { change } from './change';
import { changeNote } from './change-note';
import { channelNote } from './channel-note';
import { headline } from './headline';
import { lead } from './lead';
import { method } from './method';
import { money } from './money';
import { quality } from './quality';
import { recovery } from './recovery';

/** Short sentences, verbs, no more than the intervals allow. */
export const PLAIN_VOICE: Voice = {
  headline,
  lead,
  channelNote,
  change,
  causes,
  changeNote,
  money,
  recovery,
  advice,
  adviceNote,
  quality,
  method,
};
