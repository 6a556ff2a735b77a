import Papa from 'papaparse';
import type { Policy } from '@/core/policy/policy';
import { plainId, plainLabel } from './plain-label';
import { plainName } from './plain-name';

export type PoliciesRead = { policies: Policy[]; unusable: number } | { policies: null; refusal: string };

const NEEDED = ['id', 'text'] as const;

/**
 * Reads a policy register: a CSV with the columns id, topic and text. Rows without an id or a text
 * are counted as unusable; a file without these columns is refused with one sentence.
 */
export function readPolicies(csv: string): PoliciesRead {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: plainName,
  });
  const missing = NEEDED.filter((name) => !meta.fields?.includes(name));
  if (missing.length > 0) {
    return {
      policies: null,
      refusal: `The policies lack the column ${missing.map((n) => `"${n}"`).join(' and ')}.`,
    };
  }
  const policies: Policy[] = [];
  let unusable = 0;
  for (const { id = '', topic = '', text = '' } of data) {
    if (id.trim() === '' || text.trim() === '') unusable += 1;
    else policies.push({ id: plainId(id.trim()), topic: plainLabel(topic.trim()), text: text.trim() });
  }
  return { policies, unusable };
}
