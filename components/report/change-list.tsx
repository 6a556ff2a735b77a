import type { ReportChange } from '@/core/report/report-model';

/** What changed, each with its causes and a customer's words. */
export function ChangeList({ changes, note }: { changes: readonly ReportChange[]; note: string }) {
  return (
    <>
      {changes.length > 0 && (
        <ol className="report-changes">
          {changes.map(({ channel, better, sentence, causes, quotation, href }) => (
            <li key={channel} data-better={better || undefined}>
              <p className="report-change">
                <span className="report-mark" aria-hidden="true">
                  {better ? '▲' : '▼'}
                </span>{' '}
                <a href={href}>{sentence}</a>
              </p>
              <p>{causes.join(' ')}</p>
              {quotation && (
                <blockquote>
                  “{quotation.text}” <a href={quotation.href}>{quotation.source}</a>
                </blockquote>
              )}
            </li>
          ))}
        </ol>
      )}
      {note !== '' && <p>{note}</p>}
    </>
  );
}
