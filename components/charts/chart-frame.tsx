'use client';

import { type ReactNode, useRef, useState } from 'react';
import classes from './chart-frame.module.css';
import { type ChartTable, tableCsv } from './chart-table';
import { drawingOf, pixelsOf, saveFile, shownWords } from './save-chart';
import twin from './trend-table.module.css';

/** A chart with its twin: the same numbers as a table, and both as files. */
export function ChartFrame({
  name,
  table,
  children,
  ownTwin = false,
}: {
  /** What the chart shows, a few words; also the name of its files. */
  name: string;
  table: ChartTable;
  children: ReactNode;
  /** The page has a table of these numbers already. */
  ownTwin?: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState(false);
  const file = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const csv = () =>
    saveFile(`${file}.csv`, new Blob([tableCsv(table, `${name}. ${shownWords()}`)], { type: 'text/csv' }));
  const drawing = () => frame.current && drawingOf(frame.current, `${name}. ${shownWords()}`);
  const svg = () => {
    const drawn = drawing();
    if (drawn) saveFile(`${file}.svg`, new Blob([drawn.text], { type: 'image/svg+xml' }));
  };
  const png = async () => {
    const drawn = drawing();
    const pixels = drawn && (await pixelsOf(drawn).catch(() => null));
    if (pixels) saveFile(`${file}.png`, pixels);
    setProblem(!pixels);
  };
  return (
    <div className={classes.chart}>
      <div ref={frame}>{children}</div>
      <div className={classes.foot}>
        {!ownTwin && (
          <details className={twin.twin}>
            <summary>The same as a table</summary>
            <section className={twin.scroll} aria-label={`${name}, table`} tabIndex={0}>
              <table>
                <caption className="unseen">{name}</caption>
                <thead>
                  <tr>
                    {table.columns.map((column) => (
                      <th key={column} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map(([head, ...cells], i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
                    <tr key={i}>
                      <th scope="row">{head}</th>
                      {cells.map((cell, j) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
                        <td key={j} className={typeof cell === 'number' ? twin.number : undefined}>
                          {cell ?? 'none'}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </details>
        )}
        <p className={classes.files}>
          Take it away:
          <button type="button" onClick={png} aria-label={`${name} as PNG`}>
            PNG
          </button>
          <button type="button" onClick={svg} aria-label={`${name} as SVG`}>
            SVG
          </button>
          <button type="button" onClick={csv} aria-label={`${name} as CSV`}>
            CSV
          </button>
          {problem && <span role="status">The picture could not be drawn; SVG has the same.</span>}
        </p>
      </div>
    </div>
  );
}
