import type { ReportFigure } from '@/core/report/report-model';
import { restsOn } from './rests-on';

/** A figure in a table of many: the value, and under it the interval and what it rests on. */
export function FigureCell({ figure }: { figure: ReportFigure | undefined }) {
  if (figure === undefined) return <td className="report-number">–</td>;
  const { text, range, reason, beforeText, href } = figure;
  return (
    <td className="report-number report-cell">
      <b>{href === null ? text : <a href={href}>{text}</a>}</b>
      {beforeText !== null && <span> was {beforeText}</span>}
      <br />
      <small>{reason ?? [range, restsOn(figure)].filter((part) => part !== null).join(' · ')}</small>
    </td>
  );
}
