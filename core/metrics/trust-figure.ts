import type { CustomerClustering } from './customer-clustering';
import { ENOUGH } from './enough';
import type { FigureState } from './figure-state';
import type { Mix } from './mix';
import { rawSeverity, standardisedSeverity } from './standardised-severity';
import type { Strata } from './strata';
import { trust } from './trust';
import { type TrustDriver, trustDrivers } from './trust-drivers';
import { trustInterval } from './trust-interval';

export interface TrustFigure {
  state: FigureState;
  /** Trust in points, 0 to 100; null unless the state is ok. */
  value: number | null;
  /** 95% interval, in points; null unless the state is ok. */
  low: number | null;
  high: number | null;
  /** Trust from the plain mean, not standardised; null where nothing was scored. */
  raw: number | null;
  /** Standardised mean severity b, 0 to 1; null where nothing was scored. */
  severity: number | null;
  /** Scored conversations. */
  n: number;
  /** Worth of independent conversations: after uneven weights and repeated customers. */
  nEff: number;
  /** Points lost to each driver group; they sum to 100 - value. Empty unless the state is ok. */
  drivers: TrustDriver[];
  /** Why there is no value, in words; null where there is one. */
  reason: string | null;
}

export interface TrustBasis {
  /** The workspace's mix of strata, that all channels are brought to. */
  mix: Mix;
  clustering: CustomerClustering;
  /** Credits that a bad conversation debits. */
  ratio: number;
  /** Effective n from which there is a value; 30 unless said otherwise. */
  enough?: number;
  /** Part of the clustered conversations that the strata hold, (0, 1]; 1 unless said otherwise. */
  share?: number;
}

/**
 * Trust of a set of conversations with interval, drivers and what it rests on. Nothing scored gives
 * state none; an effective n under `enough` gives too-little. Source: METRICS "Trust".
 */
export function trustFigure(strata: Strata, basis: TrustBasis): TrustFigure {
  const { mix, clustering, ratio, enough = ENOUGH, share = 1 } = basis;
  const mean = standardisedSeverity(strata, mix);
  const plain = rawSeverity(strata);
  if (mean === null || plain === null) return { ...WITHOUT_VALUE, reason: 'no scored conversations' };
  const { nEff, low, high } = trustInterval(mean, clustering, ratio, share);
  const known = { raw: trust(plain.b, ratio), severity: mean.b, n: mean.n, nEff };
  if (nEff < enough) {
    const worth = Math.floor(nEff) === mean.n ? '' : ` (worth ${Math.floor(nEff)} independent ones)`;
    const reason = `not enough data: ${mean.n} scored conversations${worth}, ${enough} are needed`;
    return { ...WITHOUT_VALUE, ...known, state: 'too-little', reason };
  }
  const value = trust(mean.b, ratio);
  return {
    ...known,
    state: 'ok',
    value,
    low,
    high,
    drivers: trustDrivers(mean.parts, value),
    reason: null,
  };
}

const WITHOUT_VALUE: TrustFigure = {
  state: 'none',
  value: null,
  low: null,
  high: null,
  raw: null,
  severity: null,
  n: 0,
  nEff: 0,
  drivers: [],
  reason: null,
};
