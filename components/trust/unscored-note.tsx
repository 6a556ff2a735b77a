import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { unscoredGroups } from './unscored-groups';
import classes from './unscored-note.module.css';

/** Says which failures nobody has looked for yet, so that their absence isn't read as zero. */
export function UnscoredNote() {
  const groups = unscoredGroups();
  if (groups.length === 0) return null;
  return (
    <p className={classes.note}>
      Not scored yet in this version, so never a cost here:{' '}
      {groups.map((group, i) => (
        <span key={group} title={DRIVER_NAMES[group].definition}>
          {i === 0 ? '' : i === groups.length - 1 ? ' and ' : ', '}
          {DRIVER_NAMES[group].label.toLowerCase()}
        </span>
      ))}
      .
    </p>
  );
}
