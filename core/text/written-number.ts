const COUNT = new Intl.NumberFormat('en-GB');
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count for reading: "12,431". */
export function writtenCount(count: number): string {
  return COUNT.format(count);
}

/**
 * A share (0 to 1) for reading: one decimal under 10%, none above; "under 0.1%" for what is there but
 * would round to nothing, so that 0% always means none.
 */
export function writtenShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return 'under 0.1%';
  const fine = percent.toFixed(1);
  return Number(fine) > 0 && Number(fine) < 10 ? `${fine}%` : `${Math.round(percent)}%`;
}

/** An amount in hundredths of the customers file's currency, which has no name: "1,240". */
export function writtenMoney(hundredths: number): string {
  return WHOLE.format(hundredths / 100);
}

/** A count with its noun: "1 conversation", "2,310 conversations". */
export function writtenPlural(count: number, one: string, many = `${one}s`): string {
  return `${writtenCount(count)} ${count === 1 ? one : many}`;
}

/** A wait for reading: "45 s", "3 min", "2 h 5 min", "3 days". */
export function writtenWait(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  const rest = minutes % 60;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
