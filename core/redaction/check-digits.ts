import { passesLuhn } from './luhn';

const at = (digits: string, index: number) => digits.charCodeAt(index) - 48;

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * at(digits, i), 0);
}

/** Spain: eight digits and the letter of their remainder by 23; NIE begin with X, Y or Z. */
export function isSpanishId(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === id.at(-1);
}

/** Italy: the sixteenth character of a codice fiscale checks the others (D.M. 23/12/1976). */
export function isItalianCode(code: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  let sum = 0;
  for (let i = 0; i < 15; i += 1) {
    const char = code[i] ?? '';
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    sum += i % 2 === 0 ? (odd[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (sum % 26)) === code[15];
}

/** Netherlands: the eleven test of a BSN. */
export function isDutchBsn(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Brazil: the two check digits of a CPF. */
export function isBrazilianCpf(digits: string): boolean {
  if (digits.length !== 11 || /^(\d)\1*$/.test(digits)) return false;
  const check = (length: number) => {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += at(digits, i) * (length + 1 - i);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === at(digits, 9) && check(10) === at(digits, 10);
}

/** United Kingdom: the modulus 11 check of an NHS number. */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check === 11 ? 0 : check) === at(digits, 9);
}

/** Germany: the tax identification number, ISO 7064 MOD 11,10. */
export function isGermanTaxId(digits: string): boolean {
  if (digits.length !== 11 || digits.startsWith('0')) return false;
  let product = 10;
  for (let i = 0; i < 10; i += 1) {
    const sum = (at(digits, i) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === at(digits, 10);
}

/** France: the key of a NIR (sécurité sociale) is 97 minus the rest by 97; Corsica's letters are not read. */
export function isFrenchNir(digits: string): boolean {
  if (digits.length !== 15 || !/^[12]/.test(digits)) return false;
  const month = Number(digits.slice(3, 5));
  const body = BigInt(digits.slice(0, 13));
  return month >= 1 && (month <= 12 || month >= 20) && 97 - Number(body % 97n) === Number(digits.slice(13));
}

/** Poland: the weights of a PESEL. */
export function isPesel(digits: string): boolean {
  if (digits.length !== 11) return false;
  return (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === at(digits, 10);
}

/** Canada: a SIN passes the Luhn check; 0 begins the specimens. */
export function isCanadianSin(digits: string): boolean {
  return digits.length === 9 && !digits.startsWith('8') && passesLuhn(digits);
}

/** Australia: the weights of a tax file number. */
export function isAustralianTfn(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Sweden: the Luhn check over a personnummer's last ten digits, which begin with a date. */
export function isPersonnummer(digits: string): boolean {
  const ten = digits.slice(-10);
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6)) % 60;
  return ten.length === 10 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && passesLuhn(ten);
}

/** Switzerland: an AHV number is an EAN-13 that begins with 756. */
export function isSwissAhv(digits: string): boolean {
  if (digits.length !== 13 || !digits.startsWith('756')) return false;
  return (10 - (weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === at(digits, 12);
}

const D5 = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const P8 = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** India: the Verhoeff check of an Aadhaar number, which begins with 2 to 9. */
export function isAadhaar(digits: string): boolean {
  if (digits.length !== 12 || /^[01]/.test(digits)) return false;
  let check = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const permuted = Number(P8[i % 8]?.[at(digits, digits.length - 1 - i)]);
    check = Number(D5[check]?.[permuted]);
  }
  return check === 0;
}
