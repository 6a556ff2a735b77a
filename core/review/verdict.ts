/**
 * What a person says of a finding: the machine is right (`confirmed`), it is wrong (`rejected`), or it
 * overlooked this one (`added`).
 */
export const VERDICTS = ['confirmed', 'rejected', 'added'] as const;

export type Verdict = (typeof VERDICTS)[number];
