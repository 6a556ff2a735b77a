import { ENOUGH } from '@/core/metrics/enough';
import type { Resolutions } from '@/core/metrics/resolutions';
import { formatRate } from '@/core/text/format-rate';

/** The vendor's number and ours, in words. Says only what can be counted. */
export function vendorSentence({
  contained,
  assumed,
  verified,
  durable,
  deflectionGap,
}: Resolutions): string {
  if (contained.value === null || contained.denominator < ENOUGH) {
    return 'There are too few scored conversations to say how many were solved.';
  }
  const vendor = `A vendor would report ${formatRate(contained.value)}: the conversations in which no person wrote.`;
  if (durable.value === null || deflectionGap.value === null || durable.denominator < ENOUGH) {
    return `${vendor} In ${formatRate(assumed.value ?? 0)} the customer left without asking for more, and in ${formatRate(verified.value ?? 0)} the text shows that the matter was solved. Whether it stayed solved cannot be told: ${durable.reason ?? 'too few named customers have been followed for 7 days'}.`;
  }
  const lost =
    durable.value + deflectionGap.value === 0
      ? 0
      : deflectionGap.value / (durable.value + deflectionGap.value);
  return `${vendor} Our number is ${formatRate(durable.value)}: those that were solved and whose customer was not back on the topic within 7 days. Of 100 that count as deflected, ${Math.round(100 * lost)} were not solved for good.`;
}
