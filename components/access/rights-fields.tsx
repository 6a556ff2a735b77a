import { Checkbox, NativeSelect } from '@mantine/core';
import { ROLES, type Role } from '@/core/access/role';
import { ROLE_NAMES } from '@/core/access/role-names';
import classes from './rights-fields.module.css';

const CHOICES = ROLES.map((role) => ({
  value: role,
  label: `${ROLE_NAMES[role].name}: ${ROLE_NAMES[role].means}`,
}));

/** What somebody may do, and which channels they see. */
export function RightsFields({
  chosen,
  limitedTo,
  channels,
}: {
  chosen: Role;
  /** The channels that they may see now; null for all. */
  limitedTo: readonly string[] | null;
  /** Every channel there is. */
  channels: readonly string[];
}) {
  const names = [...new Set([...channels, ...(limitedTo ?? [])])];
  return (
    <>
      <NativeSelect name="role" label="Role" data={CHOICES} defaultValue={chosen} />
      {names.length > 0 && (
        <fieldset className={classes.channels}>
          <legend>Only these channels</legend>
          <p className={classes.note}>None ticked: all channels. An admin sees all in any case.</p>
          {names.map((name) => (
            <Checkbox
              key={name}
              name="channel"
              value={name}
              label={name}
              defaultChecked={limitedTo?.includes(name) ?? false}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
