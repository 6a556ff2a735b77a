import { format } from 'node:util';
import { terminalText } from '@/core/text/terminal-text';

/** From here on nothing that came from a file acts on the terminal, whatever prints it: errors of the program too. */
export function guardTerminal(): void {
  console.log = (...said: unknown[]) => void process.stdout.write(`${terminalText(format(...said))}\n`);
  console.error = (...said: unknown[]) => void process.stderr.write(`${terminalText(format(...said))}\n`);
  console.warn = console.error;
  console.info = console.log;
}
