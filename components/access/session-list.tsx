import type { FormAnswer } from '@/core/access/form-answer';
import { AccountForm } from './account-form';
import classes from './people-list.module.css';

interface Session {
  readonly id: string;
  /** When it began. */
  readonly since: string;
  /** The browser and the address. */
  readonly where: string;
  /** Whether it is the one that asks. */
  readonly here: boolean;
}

/** Where somebody is signed in, each with a way to end it. */
export function SessionList({
  sessions,
  end,
}: {
  sessions: readonly Session[];
  end: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
}) {
  return (
    <ul className={classes.list}>
      {sessions.map(({ id, since, where, here }) => (
        <li key={id} className={classes.person}>
          <div className={classes.who}>{where}</div>
          <div className={classes.faint}>since {since}</div>
          {here ? (
            <div>This session</div>
          ) : (
            <AccountForm action={end} submit="End it">
              <input type="hidden" name="session" value={id} />
            </AccountForm>
          )}
        </li>
      ))}
    </ul>
  );
}
