import { REDACTION_KINDS } from './redaction-kind';

/** A tag of ours, or one that an export brought along: it counts as a detail of its own. */
export const TAG = new RegExp(`\\[(${REDACTION_KINDS.join('|')})_(\\d{1,6})\\]`, 'g');
