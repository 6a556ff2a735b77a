import { severityOfTrust, trust } from './trust';
import type { TrustDriver } from './trust-drivers';

interface Points {
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Value and interval (points of trust that were computed with the ratio `computed`) at another ratio, 1 to 20:
 * they follow from the same severities. null stays null.
 */
export function trustAt<P extends Points>(points: P, computed: number, ratio: number): P {
  if (ratio === computed) return points;
  const { value, low, high } = points;
  const at = (point: number | null) => pointsAt(point, computed, ratio);
  return { ...points, value: at(value), low: at(low), high: at(high) };
}

/** A whole figure at another ratio: raw moves too, and the drivers share the new loss as they shared the old one. */
export function trustFigureAt<F extends Points & { raw: number | null; drivers: TrustDriver[] }>(
  figure: F,
  computed: number,
  ratio: number,
): F {
  if (ratio === computed) return figure;
  const moved = trustAt(figure, computed, ratio);
  const lost = figure.value === null ? 0 : 100 - figure.value;
  const scale = moved.value === null || lost === 0 ? 0 : (100 - moved.value) / lost;
  return {
    ...moved,
    raw: pointsAt(figure.raw, computed, ratio),
    drivers: figure.drivers.map((driver) => ({ ...driver, points: driver.points * scale })),
  };
}

function pointsAt(points: number | null, computed: number, ratio: number): number | null {
  return points === null ? null : trust(severityOfTrust(points, computed), ratio);
}
