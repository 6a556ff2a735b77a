import { IconInfoCircle } from '@tabler/icons-react';
import Link from 'next/link';
import notice from '@/components/shell/notices.module.css';
import { plural } from '@/core/text/plural';

export interface WaitingFile {
  id: number;
  fileName: string;
  /** What only the user can say; none where the file can be stored as it is. */
  questions: readonly string[];
}

/** Files that are not among the figures because they wait for the user, with the way there. Nothing without any. */
export function FilesWaiting({ files }: { files: readonly WaitingFile[] }) {
  const [first] = files;
  if (first === undefined) return null;
  const asking = files.filter(({ questions }) => questions.length > 0);
  const [one = first] = asking;
  const href = files.length === 1 ? `/imports/${first.id}` : '/imports';
  return (
    <div role="status" className={notice.box}>
      <IconInfoCircle size={18} stroke={1.5} aria-hidden="true" />
      <p>
        {files.length === 1 ? (
          <>
            <bdi>{first.fileName}</bdi> is not in these figures yet:{' '}
            {first.questions[0] ?? 'it was looked through and waits for your yes.'}
          </>
        ) : (
          <>
            {plural(files.length, 'file')} are not in these figures yet;{' '}
            {asking.length === 0
              ? 'they were looked through and wait for your yes.'
              : `${asking.length === files.length ? 'they leave' : `${asking.length} of them leave`} something open. `}
            {asking.length > 0 && (
              <>
                <bdi>{one.fileName}</bdi>: {one.questions[0]}
              </>
            )}
          </>
        )}{' '}
        <Link href={href}>{asking.length > 0 ? 'Answer' : 'Look at it'}</Link>
      </p>
    </div>
  );
}
