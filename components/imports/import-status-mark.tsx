import { IconAlertTriangle, IconArrowBackUp, IconBan, IconCheck, IconHelpCircle } from '@tabler/icons-react';
import type { ImportStatus } from '@/core/ingest/import-status';
import classes from './import-status-mark.module.css';
import { importStatusWords } from './import-status-words';

const SIGNS: Partial<Record<ImportStatus, typeof IconCheck>> = {
  failed: IconAlertTriangle,
  undone: IconArrowBackUp,
  cancelled: IconBan,
  waiting: IconHelpCircle,
};

/** How an import ended: a sign and a word. */
export function ImportStatusMark({ status }: { status: ImportStatus }) {
  const Icon = SIGNS[status] ?? IconCheck;
  return (
    <span className={classes.mark} data-status={status}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      {importStatusWords(status)}
    </span>
  );
}
