import type { ImportFacts } from './import-facts';
import { ImportProgress } from './import-progress';
import classes from './imports-under-way.module.css';

/** Work that will still change the figures of this page. Nothing where none is under way. */
export function ImportsUnderWay({ imports }: { imports: readonly ImportFacts[] }) {
  if (imports.length === 0) return null;
  return (
    <section className={classes.box} aria-label="Imports under way">
      {imports.map((facts) => (
        <div key={facts.id}>
          <p className={classes.name}>{facts.fileName}</p>
          <ImportProgress facts={facts} />
        </div>
      ))}
    </section>
  );
}
