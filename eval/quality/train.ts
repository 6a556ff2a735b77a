import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGold } from '@/eval/accuracy/gold-conversation';
import { CHAT_BOTS, chatCases, goldBreakdownCases } from './breakdown-cases';
import { trainBreakdown } from './breakdown-training';
import { modelSource } from './model-source';
import { resolvedCases, trainResolved } from './resolved-training';
import { satisfactionCases, trainSatisfaction } from './satisfaction-training';

const FOLDER = 'core/scoring/quality';
const COMMAND = 'Learned by `npx tsx eval/quality/train.ts`';

/** Rebuilds the weights of the conversation models from the corpora; the same input gives the same files. */
export function trainQuality(corpora: string): void {
  const gold = [...(readGold(corpora) ?? []), ...(readGold('eval/gold', 'first') ?? [])];
  if (gold.length === 0) throw new Error(`no gold_dev in ${corpora}`);
  const { resolved, pending } = trainResolved(resolvedCases(gold));
  const own = `${COMMAND} from ${gold.length} conversations labelled in the codebook's terms`;
  const write = (file: string, source: string) => writeFileSync(`${FOLDER}/${file}.ts`, source);
  const provenance = [own, "(the project's own labels); the file holds no text of theirs."];
  write('resolved-weights', modelSource('RESOLVED_WEIGHTS', provenance, resolved));
  write('pending-weights', modelSource('PENDING_WEIGHTS', provenance, pending));
  write(
    'satisfaction-weights',
    modelSource(
      'SATISFACTION_WEIGHTS',
      [
        own,
        "(the project's own labels) and from what the customers of STAR (MIT licence) said afterwards;",
        'the file holds no text of theirs.',
      ],
      trainSatisfaction(satisfactionCases(corpora, gold)),
    ),
  );
  const chat = chatCases(corpora).filter(({ set }) => (CHAT_BOTS as readonly string[]).includes(set));
  write(
    'breakdown-weights',
    modelSource(
      'BREAKDOWN_WEIGHTS',
      [
        `${COMMAND} from ${chat.length} turns of two chat bots with the votes`,
        'of thirty readers each (DBDC3, MIT licence) and from the conversations labelled for this project;',
        'the file holds no text of theirs.',
      ],
      trainBreakdown([...chat, ...goldBreakdownCases(gold)]),
    ),
  );
}

if (process.argv[1]?.endsWith('quality/train.ts')) {
  const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
  trainQuality(values.corpora);
}
