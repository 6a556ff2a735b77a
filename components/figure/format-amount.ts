const FORMAT = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount of money in hundredths for reading: "1,234.50". Without a currency: the file does not say one. */
export function formatAmount(hundredths: number): string {
  return FORMAT.format(hundredths / 100);
}
