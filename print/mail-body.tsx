import type { CSSProperties, ReactNode } from 'react';
import type { Report } from '@/core/report/report';
import type { ReportAdvice, ReportChange, ReportChannel } from '@/core/report/report-model';
import { revisionNote } from './revision-note';

/** Styles stand on the elements and layout is tables: mail programs know little else. */
const FONT = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif";
const INK = '#17191c';
const SOFT = '#474b52';
const FAINT = '#63686f';
const LINE = '1px solid #e4e4e0';

const text: CSSProperties = { margin: '0 0 8px', fontSize: 15, lineHeight: '22px', color: INK };
const small: CSSProperties = { ...text, fontSize: 13, lineHeight: '19px', color: SOFT };
const cell: CSSProperties = {
  padding: '7px 0 7px 12px',
  borderBottom: LINE,
  fontSize: 14,
  lineHeight: '20px',
  color: INK,
};
const number: CSSProperties = { ...cell, textAlign: 'right', whiteSpace: 'nowrap' };
const head: CSSProperties = {
  ...number,
  fontSize: 12,
  color: FAINT,
  fontWeight: 400,
  verticalAlign: 'bottom',
};

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
                    <Channels
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
                      {model.advice.map((advice) => (
                        <Advice key={`${advice.topic} ${advice.title}`} advice={advice} link={link} />
                      ))}
                      <p style={small}>{model.adviceNote}</p>
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

function Channels({
  rows,
  monthName,
  beforeName,
}: {
  rows: readonly ReportChannel[];
  monthName: string;
  beforeName: string;
}) {
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: 'collapse', margin: '16px 0 8px' }}
    >
      <thead>
        <tr>
          <th scope="col" style={{ ...head, textAlign: 'left', paddingLeft: 0 }}>
            Trust, of 100
          </th>
          <th scope="col" style={head}>
            {monthName}
          </th>
          <th scope="col" style={head}>
            95% interval
          </th>
          <th scope="col" style={head}>
            {beforeName}
          </th>
          <th scope="col" style={head}>
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ channel, label, now, before, change, reason }) => (
          <tr key={channel ?? ''} style={{ fontWeight: channel === null ? 600 : 400 }}>
            <th scope="row" style={{ ...cell, paddingLeft: 0, textAlign: 'left', fontWeight: 'inherit' }}>
              {label}
            </th>
            {now === null ? (
              <td colSpan={4} style={{ ...cell, color: SOFT, fontWeight: 400 }}>
                {reason}
              </td>
            ) : (
              <>
                <td style={number}>{now.text}</td>
                <td style={{ ...number, color: SOFT, fontWeight: 400 }}>{now.range}</td>
                <td style={{ ...number, color: SOFT, fontWeight: 400 }}>{before?.text ?? 'not known'}</td>
                <td style={{ ...number, whiteSpace: 'normal', fontWeight: 400 }}>{change.text}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
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

function Advice({ advice, link }: { advice: ReportAdvice; link: (address: string) => string | null }) {
  return (
    <p style={text}>
      <strong style={{ fontWeight: 600 }}>
        {advice.title}: <Linked address={link(advice.href)}>{advice.label}</Linked>.
      </strong>{' '}
      {advice.sentence}
    </p>
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
