import Link from 'next/link';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { unscoredGroups } from './unscored-groups';
import classes from './unscored-note.module.css';

/** Says which failures nobody has looked for, and why, so that their absence isn't read as zero. */
export function UnscoredNote({ hasPolicies }: { hasPolicies: boolean }) {
  const groups = unscoredGroups();
  if (groups.length === 0 && hasPolicies) return null;
  return (
    <p className={classes.note}>
      {!hasPolicies && (
        <>
          <span title={DRIVER_NAMES.accuracy.definition}>Accuracy</span> is not judged, so it is never a cost
          here: there are no policies to compare answers with.{' '}
          <Link href="/imports">Import a policies file</Link>.{' '}
        </>
      )}
      {groups.length > 0 && (
        <>
          Not scored yet in this version, so never a cost here:{' '}
          {groups.map((group, i) => (
            <span key={group} title={DRIVER_NAMES[group].definition}>
              {i === 0 ? '' : i === groups.length - 1 ? ' and ' : ', '}
              {DRIVER_NAMES[group].label.toLowerCase()}
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}
