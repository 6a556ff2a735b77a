/** What customers give so that they can be found, as bits. */
export const DETAIL = {
  reference: 1,
  email: 2,
  phone: 4,
  name: 8,
  address: 16,
  birth: 32,
} as const;

/** Digits from which a token is a reference, and a telephone number. */
const REFERENCE_DIGITS = 4;
const PHONE_DIGITS = 9;

/**
 * The details that a customer's message holds, told by their shape: codes of letters and digits, an at
 * sign, long numbers, and the tags that redaction leaves ("[EMAIL_1]"). One pass over the text.
 */
export function givenDetails(text: string): number {
  let given = 0;
  let digits = 0;
  let letters = 0;
  let run = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (unit >= 0x30 && unit <= 0x39) {
      digits += 1;
      run += 1;
    } else if (unit === 0x2d) continue;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) {
      letters += 1;
      run = 0;
    } else {
      if (digits >= REFERENCE_DIGITS || (digits >= 2 && letters >= 2 && digits + letters >= 5))
        given |= DETAIL.reference;
      if (unit !== 0x20 || run === 0) run = 0;
      digits = 0;
      letters = 0;
      if (unit === 0x40) given |= DETAIL.email;
      if (unit === 0x5b) given |= tagged(text, i + 1);
    }
    if (run >= PHONE_DIGITS) given |= DETAIL.phone;
  }
  return given;
}

function tagged(text: string, at: number): number {
  if (text.startsWith('EMAIL_', at)) return DETAIL.email;
  if (text.startsWith('PHONE_', at)) return DETAIL.phone;
  if (text.startsWith('NAME_', at)) return DETAIL.name;
  if (text.startsWith('ADDRESS_', at)) return DETAIL.address;
  return 0;
}
