import type { ReportChannel } from '@/core/report/report-model';

const WIDTH = 400;
const HEIGHT = 30;
const BAR = { y: 5, height: 14 };

/** The ledger of 100 points as a drawing that prints: what is left, what each kind of failure took, interval and last month. */
export function TrustBar({ row }: { row: ReportChannel }) {
  const { now, before, drivers } = row;
  if (now === null) return null;
  const x = (points: number) => (WIDTH * points) / 100;
  let from = now.value;
  return (
    <svg
      className="report-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="report-credit" x={0} y={BAR.y} width={x(now.value)} height={BAR.height} />
      {drivers.map(({ group, points }) => {
        const start = from;
        from += points;
        return points <= 0 ? null : (
          <rect
            key={group}
            className={`report-driver report-${group}`}
            x={x(start)}
            y={BAR.y}
            width={x(points)}
            height={BAR.height}
          />
        );
      })}
      {before !== null && (
        <path className="report-before" d={`M${x(before.value)} 0V${BAR.y + BAR.height + 2}`} />
      )}
      <path
        className="report-whisker"
        d={`M${x(now.low)} 22V${HEIGHT}M${x(now.high)} 22V${HEIGHT}M${x(now.low)} 26H${x(now.high)}`}
      />
    </svg>
  );
}
