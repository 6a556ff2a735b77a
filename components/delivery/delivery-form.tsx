'use client';

import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { ATTACHED_FORMS, type DeliverySettings } from '@/core/report/delivery-settings';
import classes from './delivery-form.module.css';

const SECURITY = [
  { value: 'starttls', label: 'STARTTLS (usually port 587)' },
  { value: 'tls', label: 'TLS from the start (usually port 465)' },
  { value: 'none', label: 'None: for a server on this machine' },
];

const PAPER = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
];

/** When the monthly report is mailed, to whom, in which forms, and over which server. */
export function DeliveryForm({
  settings,
  timeZone,
  passwordGiven,
  save,
}: {
  settings: DeliverySettings;
  timeZone: string;
  /** Whether the environment holds a password; never the password. */
  passwordGiven: boolean;
  save: (changed: DeliverySettings) => Promise<{ problem: string | null }>;
}) {
  const [draft, setDraft] = useState(settings);
  const [recipients, setRecipients] = useState(settings.recipients.join('\n'));
  const [said, setSaid] = useState<{ problem: string | null } | null>(null);
  const [pending, startTransition] = useTransition();
  const change = (part: Partial<DeliverySettings>) => {
    setSaid(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  const number = (key: 'day' | 'hour' | 'port') => (value: string | number) =>
    typeof value === 'number' && change({ [key]: value });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const changed = { ...draft, recipients: recipients.split(/[\s,;]+/).filter((one) => one !== '') };
        startTransition(async () => setSaid(await save(changed)));
      }}
    >
      <Checkbox
        label="Send the report of the month before by itself"
        description={`On its day the month is closed and mailed, by the clocks of ${timeZone}.`}
        checked={draft.scheduled}
        onChange={(event) => change({ scheduled: event.currentTarget.checked })}
      />
      <div className={classes.fields}>
        <NumberInput label="Day of the month" min={1} max={28} value={draft.day} onChange={number('day')} />
        <NumberInput
          label="Hour"
          description="0 to 23"
          min={0}
          max={23}
          value={draft.hour}
          onChange={number('hour')}
        />
        <Textarea
          label="Recipients"
          description="One e-mail address a line; each gets a mail of their own."
          autosize
          minRows={2}
          maxRows={8}
          value={recipients}
          onChange={(event) => {
            setSaid(null);
            setRecipients(event.currentTarget.value);
          }}
        />
        <TextInput
          label="Sender"
          type="email"
          value={draft.sender}
          onChange={(event) => change({ sender: event.currentTarget.value.trim() })}
        />
        <fieldset className={classes.choices}>
          <legend>Attached</legend>
          {ATTACHED_FORMS.map((form) => (
            <Checkbox
              key={form}
              label={form.toUpperCase()}
              checked={draft.forms.includes(form)}
              onChange={(event) => {
                const wanted = event.currentTarget.checked;
                change({
                  forms: ATTACHED_FORMS.filter((one) => (one === form ? wanted : draft.forms.includes(one))),
                });
              }}
            />
          ))}
        </fieldset>
        <Select
          label="Paper"
          data={PAPER}
          allowDeselect={false}
          value={draft.paper}
          onChange={(value) => (value === 'a4' || value === 'letter') && change({ paper: value })}
        />
        <TextInput
          label="Mail server"
          description="A name or an address, such as smtp.example.com."
          value={draft.host}
          onChange={(event) => change({ host: event.currentTarget.value.trim() })}
        />
        <NumberInput label="Port" min={1} max={65535} value={draft.port} onChange={number('port')} />
        <Select
          label="Encryption"
          data={SECURITY}
          allowDeselect={false}
          value={draft.security}
          onChange={(value) =>
            (value === 'starttls' || value === 'tls' || value === 'none') && change({ security: value })
          }
        />
        <TextInput
          label="User"
          description={
            passwordGiven
              ? 'The password comes from the environment of the server.'
              : 'The password is given to the server as TRUSTLEDGER_SMTP_PASSWORD or in the file that TRUSTLEDGER_SMTP_PASSWORD_FILE names. Neither is set.'
          }
          autoComplete="off"
          value={draft.user}
          onChange={(event) => change({ user: event.currentTarget.value.trim() })}
        />
        <TextInput
          label="Address of this workspace"
          description="Where readers of the mail reach it; links lead there. Empty: nothing is linked."
          placeholder="https://trust.example.com"
          value={draft.origin}
          onChange={(event) => change({ origin: event.currentTarget.value.trim() })}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" loading={pending}>
          Save how reports are sent
        </Button>
        <p role="status" className={classes.state}>
          {said?.problem != null && <span className={classes.problem}>{said.problem}</span>}
          {said !== null && said.problem === null && 'Saved.'}
        </p>
      </div>
    </form>
  );
}
