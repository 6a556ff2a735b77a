import { Button } from '@mantine/core';
import classes from './report-downloads.module.css';

const FORMS = [
  { form: 'pdf', printed: true, label: 'PDF, A4' },
  { form: 'pdf', paper: 'letter', printed: true, label: 'PDF, Letter' },
  { form: 'html', label: 'HTML' },
  { form: 'png', printed: true, label: 'PNG of the first page' },
  { form: 'csv', label: 'CSV of the figures' },
  { form: 'json', label: 'JSON' },
];

/** The report as files, in the revision that is shown. */
export function ReportDownloads({
  month,
  revision,
  noBrowser,
}: {
  month: string;
  revision: number | null;
  /** Why PDF and PNG cannot be had, a sentence; null where they can. */
  noBrowser: string | null;
}) {
  const forms = FORMS.filter(({ printed }) => !printed || noBrowser === null);
  return (
    <div className={classes.row}>
      <span>Take it away as</span>
      {forms.map(({ form, paper, label }) => {
        const params = new URLSearchParams({ format: form });
        if (paper) params.set('paper', paper);
        if (revision !== null) params.set('revision', String(revision));
        return (
          <Button
            key={label}
            component="a"
            href={`/api/reports/${month}?${params}`}
            download
            variant="default"
            size="xs"
          >
            {label}
          </Button>
        );
      })}
      {noBrowser !== null && <p className={classes.note}>{noBrowser}</p>}
    </div>
  );
}
