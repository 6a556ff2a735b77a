'use client';

import { type ReactNode, useRef, useState } from 'react';
import classes from './chart-frame.module.css';
import type { ChartTable } from './chart-table';
import type { FileKind } from './take-away/take-away';
import twin from './trend-table.module.css';

const KINDS: readonly FileKind[] = ['png', 'svg', 'csv'];

/** A chart with its twin: the same numbers as a table, and both as files. */
export function ChartFrame({
  name,
  basis,
  table,
  children,
  ownTwin = false,
}: {
  /** What the chart shows, a few words; also the name of its files. */
  name: string;
  /** What it rests on: "12,340 scored conversations". Stands in its files. */
  basis: string;
  table: ChartTable;
  children: ReactNode;
  /** The page has a table of these numbers already. */
  ownTwin?: boolean;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  // What draws the files is loaded when somebody wants one.
  const take = async (kind: FileKind) => {
    if (frame.current === null) return;
    const { takeAway } = await import('./take-away/take-away');
    setFailed(!(await takeAway(kind, frame.current, { name, basis, table })));
  };
  return (
    <div className={classes.chart} data-chart={name}>
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
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              onClick={() => take(kind)}
              aria-label={`${name} as ${kind.toUpperCase()}`}
            >
              {kind.toUpperCase()}
            </button>
          ))}
          {failed && <span role="status">The picture could not be drawn; SVG has the same.</span>}
        </p>
      </div>
    </div>
  );
}
