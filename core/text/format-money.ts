const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** An amount in hundredths of the customers file's currency, which has no name: "1,240". */
export function formatMoney(hundredths: number): string {
  return WHOLE.format(hundredths / 100);
}
