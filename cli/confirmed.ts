import { createInterface } from 'node:readline/promises';

/** Asks for a word to be typed on a terminal; where nobody can answer, the answer is no. `--yes` answers in advance. */
export async function confirmed(question: string, word: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} Type ${word} to go on: `)).trim() === word;
  } finally {
    terminal.close();
  }
}
