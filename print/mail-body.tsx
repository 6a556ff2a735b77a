import type { ReactNode } from 'react';
import type { Report } from '@/core/report/report';
import type { ReportChange, ReportModel } from '@/core/report/report-model';
import { MailChannels } from './mail-channels';
import { FAINT, FONT, INK, LINE, SOFT, small, text } from './mail-styles';
import { revisionNote } from './revision-note';

/** The report's first page for a mail program. `link` gives an address inside the workspace in full, or null. */
export function MailBody({
  report,
  link,
  attached,
}: {
  report: Report;
  link: (address: string) => string | null;
  /** "The PDF holds all figures with their definitions." */
  attached: string;
}) {
  const { model } = report;
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={{ background: '#ffffff' }}>
      <tbody>
        <tr>
          <td align="center" style={{ padding: '24px 16px' }}>
            <table
              role="presentation"
              width="100%"
              cellPadding={0}
              cellSpacing={0}
              style={{ maxWidth: 640, fontFamily: FONT, textAlign: 'left' }}
            >
              <tbody>
                <tr>
                  <td>
                    <p style={{ ...small, margin: '0 0 6px', color: FAINT }}>
                      Trust in support, {model.monthName}
                      {revisionNote(report)}
                    </p>
                    <h1
                      style={{
                        margin: '0 0 10px',
                        fontSize: 24,
                        lineHeight: '30px',
                        fontWeight: 600,
                        color: INK,
                      }}
                    >
                      {model.headline}
                    </h1>
                    <p style={{ ...text, color: SOFT }}>{model.lead}</p>
                    <MailChannels
                      rows={[model.overall, ...model.channels]}
                      monthName={model.monthName}
                      beforeName={model.beforeName}
                    />
                    <p style={small}>{model.channelNote}</p>
                    <Part title="What changed">
                      {model.changes.map((change) => (
                        <Change key={change.sentence} change={change} link={link} />
                      ))}
                      <p style={small}>{model.changeNote}</p>
                    </Part>
                    <Part title="What it costs">
                      {model.money.sentences.map((sentence) => (
                        <p key={sentence} style={text}>
                          {sentence}
                        </p>
                      ))}
                    </Part>
                    <Part title="What people put right">
                      <p style={text}>{model.recovery.sentence}</p>
                    </Part>
                    <Part title="What to do">
                      <Advice model={model} link={link} />
                    </Part>
                    <p style={{ ...small, borderTop: LINE, paddingTop: 12, marginTop: 24, color: FAINT }}>
                      {attached}
                    </p>
                  </td>
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2 style={{ margin: '28px 0 8px', fontSize: 17, lineHeight: '24px', fontWeight: 600, color: INK }}>
        {title}
      </h2>
      {children}
    </>
  );
}

function Change({ change, link }: { change: ReportChange; link: (address: string) => string | null }) {
  const { sentence, causes, quotation, better } = change;
  return (
    <div
      style={{
        borderLeft: `3px solid ${better ? '#009e73' : '#cf4a12'}`,
        padding: '0 0 2px 12px',
        margin: '0 0 14px',
      }}
    >
      <p style={{ ...text, margin: '0 0 4px', fontWeight: 600 }}>{sentence}</p>
      {causes.map((cause) => (
        <p key={cause} style={{ ...text, margin: '0 0 4px' }}>
          {cause}
        </p>
      ))}
      {quotation !== null && (
        <p style={{ ...small, margin: '4px 0 0' }}>
          “{quotation.text}” <Linked address={link(quotation.href)}>{quotation.source}</Linked>
        </p>
      )}
    </div>
  );
}

/** A line for each advice, as on the report's first page. */
function Advice({ model, link }: { model: ReportModel; link: (address: string) => string | null }) {
  const told = model.advice.filter(({ advice }) => advice !== 'cannot-tell');
  const titles = [...new Set(told.map(({ title }) => title))];
  return (
    <>
      {titles.map((title) => (
        <p key={title} style={text}>
          <strong style={{ fontWeight: 600 }}>{title}:</strong>{' '}
          {told
            .filter((row) => row.title === title)
            .map(({ label, lasted, href }, place) => (
              <span key={label}>
                {place > 0 && ', '}
                <Linked address={link(href)}>{label}</Linked> ({lasted})
              </span>
            ))}
        </p>
      ))}
      <p style={small}>
        {titles.length > 0 && 'In brackets, what the bot handled alone and stayed solved for 7 days. '}
        {model.adviceNote}
      </p>
    </>
  );
}

function Linked({ address, children }: { address: string | null; children: ReactNode }) {
  if (address === null) return <>{children}</>;
  return (
    <a href={address} style={{ color: '#1f4fa3' }}>
      {children}
    </a>
  );
}
