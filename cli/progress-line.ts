import type { WriteStream } from 'node:tty';
import { rateAndTimeLeft } from '@/core/ingest/rate-and-time-left';
import type { ImportProgress } from '@/db/write/report-progress';

/** One line that is rewritten in place on a terminal; nothing where the output goes to a file. */
export function progressLine(out: WriteStream, sizeBytes: number) {
  const began = Date.now();
  const write = (text: string) => {
    if (out.isTTY) out.write(`\r\u001b[K${text}`);
  };
  return {
    show({ status, bytesRead, rowsRead, messagesAdded, problems }: ImportProgress): void {
      const { perSecond, secondsLeft } = rateAndTimeLeft({
        messages: messagesAdded,
        bytesRead,
        sizeBytes,
        elapsedMs: Date.now() - began,
      });
      const percent = Math.floor((100 * bytesRead) / Math.max(1, sizeBytes));
      const left = secondsLeft === null ? '' : `, about ${secondsLeft} s left`;
      const bad = problems === 0 ? '' : `, ${problems} problems`;
      write(
        status === 'storing'
          ? `Storing ${messagesAdded} messages ...`
          : `${percent}%  ${rowsRead} rows, ${perSecond} messages/s${left}${bad}`,
      );
    },
    clear(): void {
      write('');
    },
  };
}
