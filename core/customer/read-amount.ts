/** A longer text is no amount. */
const LONGEST = 40;

const AROUND = /^[\p{Sc}\p{L}\s]+|[\p{Sc}\p{L}\s]+$/gu;
const AMOUNT = /^([+-]?)\p{Sc}?\s?(\d[\d.,'\s\u2019]*|[.,]\d+)$/u;
/** One mark with three digits behind it parts thousands: 1.234 is more than a thousand everywhere. */
const THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads an amount of money as whole hundredths: "25.89", "1.234,50", "1 200", "€ 25", "25 EUR", "-3".
 * The last comma or point is the decimal mark unless it parts thousands; further decimals are rounded.
 * null for anything else, and for what a number cannot hold exactly.
 */
export function readAmount(text: string): number | null {
  if (text.length > LONGEST) return null;
  const match = AMOUNT.exec(text.replace(AROUND, ''));
  if (!match?.[2]) return null;
  const digits = match[2].replace(/['\s\u2019]/g, '');
  const mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const repeated = digits.indexOf(digits.charAt(mark)) < mark;
  const whole = mark < 0 || repeated || THOUSANDS.test(digits) ? digits : digits.slice(0, mark);
  const decimals = digits.slice(whole.length + 1);
  const hundredths = Math.round(Number(`${whole.replace(/[.,]/g, '') || '0'}.${decimals || '0'}`) * 100);
  if (!Number.isSafeInteger(hundredths)) return null;
  return match[1] === '-' && hundredths > 0 ? -hundredths : hundredths;
}
