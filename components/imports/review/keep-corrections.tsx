'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Section } from '@/components/shell/section';
import type { Mapping } from '@/core/ingest/mapping';
import classes from './keep-corrections.module.css';

export interface SavedCorrections {
  name: string;
  mapping: Mapping;
}

/** The corrections under a name, and those that were saved before. Nothing while there is neither. */
export function KeepCorrections({
  draft,
  saved,
  onUse,
  onSave,
}: {
  draft: Mapping;
  saved: readonly SavedCorrections[];
  onUse: (mapping: Mapping) => void;
  onSave: (name: string) => Promise<{ problem: string | null }>;
}) {
  const router = useRouter();
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const corrected = Object.keys(draft).length > 0;
  if (!corrected && saved.length === 0) return null;
  const save = async () => {
    const { problem } = await onSave(name);
    setSaid(problem ?? `Saved as "${name.trim()}".`);
    router.refresh();
  };
  return (
    <Section
      title="Your corrections"
      note="The next file with the same columns is read with these corrections by itself. Under a name they can be chosen for any file."
    >
      <div className={classes.row}>
        {corrected && (
          <div className={classes.pair}>
            <TextInput
              label="Save them as"
              value={name}
              maxLength={80}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Button variant="default" onClick={save} disabled={name.trim() === ''}>
              Save
            </Button>
          </div>
        )}
        {saved.length > 0 && (
          <NativeSelect
            label="Use saved corrections"
            value=""
            data={[
              { value: '', label: 'Choose' },
              ...saved.map((one) => ({ value: one.name, label: one.name })),
            ]}
            onChange={({ currentTarget }) => {
              const chosen = saved.find((one) => one.name === currentTarget.value);
              if (chosen) onUse(chosen.mapping);
            }}
          />
        )}
        {corrected && (
          <Button variant="subtle" onClick={() => onUse({})}>
            Take all corrections back
          </Button>
        )}
      </div>
      <p role="status" className={classes.said}>
        {said}
      </p>
    </Section>
  );
}
