import { parseArgs } from 'node:util';
import { policyClaims } from './policy-claims';
import { policyFindings } from './policy-findings';
import { policyGrounding } from './policy-grounding';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    /** Lists what was missed or invented. */
    mistakes: { type: 'boolean', default: false },
  },
});

policyFindings(values.corpora, values.mistakes);
policyClaims(values.corpora);
policyGrounding(values.corpora);
