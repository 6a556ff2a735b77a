/** A sentence as it goes on after a comma: no capital, unless it begins with "I" or an abbreviation. */
export function afterComma(sentence: string): string {
  return /^(I\b|[A-Z]{2})/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
