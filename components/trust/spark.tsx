import classes from './spark.module.css';
import { sparkPaths } from './spark-paths';

/** Weeks of trust as a small line, 0 to 100, gaps where nothing is known. The table and panels say it in numbers. */
export function Spark({ values, color }: { values: readonly (number | null)[]; color: string }) {
  return (
    <svg className={classes.spark} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {sparkPaths(values).map((path) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke={color}
          strokeWidth="1.5"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
