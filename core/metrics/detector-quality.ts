import { cohensKappa, type Kappa } from './cohens-kappa';
import type { Agreement } from './corrected-rate';
import { type Rate, rate } from './rate';

export interface DetectorQuality {
  /** Of what the machine found, the share that people confirm. */
  precision: Rate;
  /** Of what people find, the share that the machine found. */
  recall: Rate;
  /** Agreement beyond chance; null where one answer is all there is. */
  kappa: Kappa | null;
  /** Conversations reviewed. */
  n: number;
}

/** How good a detector is on reviewed conversations: each either has the finding or has not. */
export function detectorQuality({ both, machineOnly, peopleOnly, neither }: Agreement): DetectorQuality {
  return {
    precision: rate(both, both + machineOnly, 'the machine found none in reviewed conversations'),
    recall: rate(both, both + peopleOnly, 'people found none in reviewed conversations'),
    kappa: cohensKappa([
      [both, machineOnly],
      [peopleOnly, neither],
    ]),
    n: both + machineOnly + peopleOnly + neither,
  };
}
