import { IconInfoCircle } from '@tabler/icons-react';
import classes from './notices.module.css';

/** What was wrong with the request and what is shown instead. Nothing without notices. */
export function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <div role="status" className={classes.box}>
      <IconInfoCircle size={18} stroke={1.5} aria-hidden="true" />
      <ul className={classes.list}>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </div>
  );
}
