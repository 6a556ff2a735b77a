import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import type { ImportStatus } from '@/core/ingest/import-status';
import classes from './import-status-mark.module.css';
import { importStatusWords } from './import-status-words';

/** How an import ended: a sign and a word. */
export function ImportStatusMark({ status }: { status: ImportStatus }) {
  const Icon = status === 'failed' ? IconAlertTriangle : status === 'undone' ? IconArrowBackUp : IconCheck;
  return (
    <span className={classes.mark} data-status={status}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      {importStatusWords(status)}
    </span>
  );
}
