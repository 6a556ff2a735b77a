const EMAIL = /^[^\s@]+(@[\p{L}\p{N}.-]+\.\p{L}{2,24})$/u;
const PHONE = /^(?:\p{L}+:)?\+?\d[\d\s().-]{6,20}$/u;

/**
 * How a sender who is not known is shown and answered for: an e-mail address by its domain
 * ("@shop.example"), a telephone number as "+", so that nobody's own is kept and one word settles all of
 * them; everything else as it stands.
 */
export function strangerShown(value: string): string {
  const sender = value.trim();
  const mail = EMAIL.exec(sender);
  if (mail) return (mail[1] ?? '').toLowerCase();
  return PHONE.test(sender) ? '+' : sender;
}
