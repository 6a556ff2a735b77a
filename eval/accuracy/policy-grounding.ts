import { CLAIM_WEIGHTS } from '@/core/scoring/accuracy/claim-weights';
import { aucRow } from './policy-claims';
import { statementFeatures } from './policy-examples';
import { bm25Doubt, overlapDoubt, precisionDoubt } from './policy-peers';
import { messageProbability } from './policy-training';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';

interface GroundedRow {
  evidence: string | null;
  response: string;
  begin_label?: string;
  inconsistent?: number;
}

/** Answers that their evidence does not bear out; nothing was trained on these two. */
export function policyGrounding(folder: string): void {
  for (const name of ['faithdial_audit', 'q2_wow_consistency']) {
    const rows = readCorpus<GroundedRow>(folder, name);
    if (rows === null) {
      console.log(`skipped: no ${name} in ${folder}`);
      continue;
    }
    // Answers that state nothing ("Generic") are neither borne out nor invented.
    const judged = rows.filter((row) => row.begin_label !== 'Generic' && typeof row.response === 'string');
    const wrong = judged.map(
      (row) => row.inconsistent === 1 || row.begin_label?.includes('hallucination') === true,
    );
    const score = (of: (text: string, source: { topic: string; text: string }) => number) =>
      judged.map((row) => of(row.response, { topic: '', text: row.evidence ?? '' }));
    const shipped = score((text, source) =>
      messageProbability(statementFeatures(text, { id: 'given', ...source }), CLAIM_WEIGHTS),
    );
    printTable(
      `Grounding, ${name} (not trained on)`,
      ['score', 'n', 'wrong', 'AUC', '95%'],
      [
        aucRow('this score', shipped, wrong),
        aucRow('idf precision', score(precisionDoubt), wrong),
        aucRow('word overlap', score(overlapDoubt), wrong),
        aucRow('BM25 alone', score(bm25Doubt), wrong),
      ],
    );
  }
}
