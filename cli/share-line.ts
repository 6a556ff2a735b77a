import type { WriteStream } from 'node:tty';

/** One line with a percentage that is rewritten in place on a terminal; nothing where the output goes to a file. */
export function shareLine(out: WriteStream, what: string) {
  let shown = -1;
  return {
    show(share: number): void {
      const percent = Math.floor(100 * share);
      if (!out.isTTY || percent === shown) return;
      shown = percent;
      out.write(`\r\u001b[K${what}: ${percent}%`);
    },
    clear(): void {
      if (out.isTTY) out.write('\r\u001b[K');
    },
  };
}
