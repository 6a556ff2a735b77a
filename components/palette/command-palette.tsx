'use client';

import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useState } from 'react';
import { useRights } from '@/components/access/rights-provider';
import type { SavedView } from '@/core/settings/saved-view';
import classes from './command-palette.module.css';
import { type Command, commandsFor } from './commands';

export interface PaletteProps {
  views: readonly SavedView[];
  channels: readonly string[];
  save: (view: SavedView) => Promise<{ problem: string | null }>;
  remove: (name: string) => Promise<{ problem: string | null }>;
}

/** One field that leads everywhere: pages, channels, saved views, a search. Ctrl K or Cmd K opens it. */
export function CommandPalette({
  opened,
  onClose,
  typed,
  onTyped,
  views,
  channels,
  save,
  remove,
}: PaletteProps & {
  opened: boolean;
  onClose: () => void;
  typed: string;
  onTyped: (words: string) => void;
}) {
  const router = useRouter();
  const list = useId();
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const rights = useRights();
  const commands = commandsFor(typed, { views, channels, rights });
  const active = Math.min(at, commands.length - 1);
  useEffect(() => {
    if (!opened) return;
    setAt(0);
    setSaid('');
  }, [opened]);

  const run = async (command: Command | undefined) => {
    if (command === undefined) return;
    if (command.href !== undefined) {
      onClose();
      router.push(command.href);
      return;
    }
    const name = typed.trim().slice(0, 80);
    const { problem } = await save({ name, address: `${window.location.pathname}${window.location.search}` });
    setSaid(problem ?? `Saved as "${name}".`);
    if (problem === null) onTyped('');
  };

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Go to"
      centered={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-label="Page, channel, saved view, or words to search"
        aria-expanded={commands.length > 0}
        aria-controls={list}
        aria-activedescendant={commands.length > 0 ? `${list}-${active}` : undefined}
        placeholder="Page, channel, saved view, or words to search"
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
        value={typed}
        // What was typed before the field was there is gone on with, not typed over.
        onFocus={({ currentTarget: field }) =>
          field.setSelectionRange(field.value.length, field.value.length)
        }
        onChange={(event) => {
          onTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0) {
            event.preventDefault();
            setAt(Math.min(commands.length - 1, Math.max(0, active + step)));
          }
          if (event.key === 'Enter') {
            event.preventDefault();
            run(commands[active]);
          }
          if (event.key === 'Delete' && event.shiftKey && commands[active]?.kind === 'View') {
            event.preventDefault();
            remove(commands[active].label).then(({ problem }) => setSaid(problem ?? ''));
          }
        }}
      />
      <div id={list} role="listbox" aria-label="Where to go" className={classes.list}>
        {commands.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys; options are not focused
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={command.key}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === active}
            className={classes.option}
            onMouseMove={() => setAt(i)}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            <span className={classes.kind}>{command.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className={classes.help}>
        {said || 'Arrows choose, Enter goes. Type a name to save what is shown; Shift Delete forgets a view.'}
      </p>
    </Modal>
  );
}
