import type { Policy } from '@/core/policy/policy';
import { accuracyFindings } from '@/core/scoring/accuracy/accuracy-findings';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';

/** A register written one entry a line, "topic: text"; ids are P1, P2 ... */
function register(lines: readonly string[]) {
  return compileRegister(policies(lines));
}

export function policies(lines: readonly string[]): Policy[] {
  return lines.map((line, i) => {
    const [topic = '', ...text] = line.split(': ');
    return { id: `P${i + 1}`, topic, text: text.join(': ') };
  });
}

/** The rules seen in one reply of a bot, after a question where one is given. */
export function rulesIn(reply: string, lines: readonly string[], question?: string): string[] {
  const messages = [
    ...(question === undefined ? [] : [{ role: 'customer' as const, text: question }]),
    { role: 'bot' as const, text: reply },
  ];
  return accuracyFindings(messages, register(lines)).map((finding) => finding.rule);
}
