'use client';

import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { channelLabel } from '@/core/conversation/channel-label';
import { REDACTION_KINDS, REDACTION_LABELS } from '@/core/redaction/redaction-kind';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { ownDelayLimit } from '@/core/scoring/escalation/delay-limit';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import type { Settings } from '@/core/settings/settings';
import { isTimeZone } from '@/core/time/time-zone';
import classes from './settings-form.module.css';
import { SettingsGroup } from './settings-group';
import { TopicList } from './topic-list';

/** Everything that a workspace can change, with what each change takes. */
export function SettingsForm({
  settings,
  channels,
  timeZones,
  save,
}: {
  settings: Settings;
  channels: readonly string[];
  timeZones: readonly string[];
  save: (changed: Settings) => Promise<{ problem: string | null }>;
}) {
  const [draft, setDraft] = useState(settings);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const [pending, startTransition] = useTransition();
  const change = (part: Partial<Settings>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const rescored = scorerStamp(draft) !== scorerStamp(settings);
  const changed = rescored || JSON.stringify(draft) !== JSON.stringify(settings);

  const submit = () => {
    if (!isTimeZone(draft.timeZone)) {
      setProblem(`"${draft.timeZone}" is not a time zone; choose one of the list.`);
      return;
    }
    startTransition(async () => {
      const answer = await save(draft);
      setProblem(answer.problem);
      setSaved(answer.problem === null);
    });
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SettingsGroup
        title="How much a bad conversation weighs"
        note="Changes figures only: it takes effect at once, and nothing is scored again."
      >
        <NumberInput
          label="Ratio R"
          description="Credits that one bad conversation takes back, 1 to 20. Ten is a convention; research puts it between 2 and 5."
          min={1}
          max={20}
          step={1}
          value={draft.trustRatio}
          onChange={(value) => typeof value === 'number' && change({ trustRatio: value })}
        />
      </SettingsGroup>
      <SettingsGroup
        title="What each failure costs"
        note="Scores depend on it: you see what it would change before it takes effect."
      >
        {DRIVER_GROUPS.map((group) => (
          <NumberInput
            key={group}
            label={DRIVER_NAMES[group].label}
            description={DRIVER_NAMES[group].definition}
            min={0}
            max={1}
            step={0.1}
            decimalScale={2}
            value={draft.weights[group]}
            onChange={(value) =>
              typeof value === 'number' && change({ weights: { ...draft.weights, [group]: value } })
            }
          />
        ))}
      </SettingsGroup>
      <SettingsGroup
        title="How long a customer may wait for a person"
        note="In seconds. Scores depend on it. A channel without a limit of its own has the general one."
      >
        <NumberInput
          label="All channels"
          min={1}
          max={604800}
          value={draft.delayLimitSeconds}
          onChange={(value) => typeof value === 'number' && value > 0 && change({ delayLimitSeconds: value })}
        />
        {channels.map((channel) => (
          <NumberInput
            key={channel}
            label={channelLabel(channel)}
            min={1}
            max={604800}
            placeholder={String(draft.delayLimitSeconds)}
            value={ownDelayLimit(channel, draft) ?? ''}
            onChange={(value) => {
              const { [channel]: _, ...others } = draft.delayLimitSecondsByChannel;
              const limit = typeof value === 'number' && value > 0 ? { [channel]: value } : {};
              change({ delayLimitSecondsByChannel: { ...others, ...limit } });
            }}
          />
        ))}
      </SettingsGroup>
      <SettingsGroup
        title="Time zone"
        note="Decides which day and hour a conversation belongs to. Days depend on it."
      >
        <TextInput
          label="Time zone"
          description="An IANA name, such as Europe/Berlin."
          list="time-zones"
          value={draft.timeZone}
          onChange={(event) => change({ timeZone: event.currentTarget.value })}
        />
        <datalist id="time-zones">
          {timeZones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </SettingsGroup>
      <SettingsGroup
        title="Topics"
        note="What a conversation is about, by the customer's own words. A topic that the file names always stays; these keywords tell it for the others. Topics depend on them: you see what a change would do before it takes effect."
      >
        <TopicList topics={draft.topics} onChange={(topics) => change({ topics })} />
      </SettingsGroup>
      <SettingsGroup
        title="What is replaced by tags before anything is stored"
        note="Takes effect on the next import. What is stored already stays as it is."
      >
        {REDACTION_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            label={REDACTION_LABELS[kind]}
            checked={draft.redaction.kinds[kind]}
            onChange={(event) =>
              change({
                redaction: {
                  ...draft.redaction,
                  kinds: { ...draft.redaction.kinds, [kind]: event.currentTarget.checked },
                },
              })
            }
          />
        ))}
        <Checkbox
          label="Store customer ids as keyed hashes"
          checked={draft.hashCustomerIds}
          onChange={(event) => change({ hashCustomerIds: event.currentTarget.checked })}
        />
        <Checkbox
          label="Keep the imported files as they came"
          checked={draft.keepFiles}
          onChange={(event) => change({ keepFiles: event.currentTarget.checked })}
        />
      </SettingsGroup>
      <div className={classes.actions}>
        <Button type="submit" disabled={!changed} loading={pending}>
          {rescored ? 'See what this would change' : 'Save'}
        </Button>
        {changed && (
          <Button variant="subtle" onClick={() => setDraft(settings)}>
            Back to what is set
          </Button>
        )}
        <p role="status" className={classes.state}>
          {problem !== null && <span className={classes.problem}>{problem}</span>}
          {problem === null && saved && !changed && 'Saved.'}
        </p>
      </div>
    </form>
  );
}
