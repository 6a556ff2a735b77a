/**
 * A share (0 to 1) for reading: one decimal under 10%, none above; "under 0.1%" for what is there but
 * would round to nothing, so that 0% always means none.
 */
export function formatRate(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return 'under 0.1%';
  const fine = percent.toFixed(1);
  return Number(fine) > 0 && Number(fine) < 10 ? `${fine}%` : `${Math.round(percent)}%`;
}
