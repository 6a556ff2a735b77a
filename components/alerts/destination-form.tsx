'use client';

import { Button, Checkbox, MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import classes from '@/components/delivery/delivery-form.module.css';
import { ALERT_KINDS, type AlertKind } from '@/core/alerts/alert';
import { channelLabel } from '@/core/conversation/channel-label';
import { KIND_WORDS } from './destination-words';

interface Wish {
  by: 'mail' | 'webhook';
  to: string;
  kinds: AlertKind[];
  alsoFewer: boolean;
  channels: string[];
}

const EMPTY: Wish = { by: 'mail', to: '', kinds: [...ALERT_KINDS], alsoFewer: false, channels: [] };

/** Puts an address or a webhook on the list; a webhook's secret is shown once, here. */
export function DestinationForm({
  channels,
  add,
}: {
  channels: readonly string[];
  add: (wish: Wish) => Promise<{ problem: string | null; secret?: string | null }>;
}) {
  const [wish, setWish] = useState(EMPTY);
  const [said, setSaid] = useState<{ problem: string | null; secret?: string | null } | null>(null);
  const [pending, startTransition] = useTransition();
  const change = (part: Partial<Wish>) => {
    setSaid(null);
    setWish((before) => ({ ...before, ...part }));
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        startTransition(async () => {
          const answer = await add(wish);
          setSaid(answer);
          if (answer.problem === null) setWish({ ...EMPTY, by: wish.by });
        });
      }}
    >
      <div className={classes.fields}>
        <SegmentedControl
          aria-label="By"
          data={[
            { value: 'mail', label: 'Mail' },
            { value: 'webhook', label: 'Webhook' },
          ]}
          value={wish.by}
          onChange={(by) => (by === 'mail' || by === 'webhook') && change({ by })}
        />
        <TextInput
          label={wish.by === 'mail' ? 'E-mail address' : 'URL'}
          placeholder={wish.by === 'mail' ? 'cx@example.com' : 'https://example.com/hooks/trustledger'}
          autoComplete="off"
          value={wish.to}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
        <fieldset className={classes.choices}>
          <legend>Told of</legend>
          {ALERT_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={KIND_WORDS[kind]}
              checked={wish.kinds.includes(kind)}
              onChange={(event) => {
                const wanted = event.currentTarget.checked;
                change({
                  kinds: ALERT_KINDS.filter((one) => (one === kind ? wanted : wish.kinds.includes(one))),
                });
              }}
            />
          ))}
          <Checkbox
            label="also where there are fewer than usual"
            checked={wish.alsoFewer}
            onChange={(event) => change({ alsoFewer: event.currentTarget.checked })}
          />
        </fieldset>
        <MultiSelect
          label="Channels"
          placeholder={wish.channels.length === 0 ? 'All channels' : ''}
          data={channels.map((channel) => ({ value: channel, label: channelLabel(channel) }))}
          searchable
          value={wish.channels}
          onChange={(chosen) => change({ channels: chosen })}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" loading={pending}>
          Add
        </Button>
        <div role="status" className={classes.state}>
          {said?.problem != null && <span className={classes.problem}>{said.problem}</span>}
          {said?.problem === null && !said.secret && 'Added.'}
          {said?.secret && (
            <>
              Added. Its messages are signed with this secret, which is not shown again:{' '}
              <code>{said.secret}</code>
            </>
          )}
        </div>
      </div>
    </form>
  );
}
