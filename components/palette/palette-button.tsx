'use client';

import { Kbd, Tooltip } from '@mantine/core';
import { IconCommand } from '@tabler/icons-react';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { CommandPalette, PaletteProps } from './command-palette';
import { keepLetters } from './keep-letters';
import classes from './palette-button.module.css';

/** Opens the palette, by pointer or by Ctrl K; the palette itself loads when it is first asked for. */
export function PaletteButton({ folded, ...palette }: PaletteProps & { folded: boolean }) {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [Palette, setPalette] = useState<ComponentType<Parameters<typeof CommandPalette>[0]> | null>(null);
  const open = useCallback(() => {
    setTyped('');
    setOpened(true);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  useEffect(() => (opened ? keepLetters(setTyped, () => setOpened(false)) : undefined), [opened]);
  useEffect(() => {
    if (opened && Palette === null) {
      import('./command-palette').then(({ CommandPalette: Loaded }) => setPalette(() => Loaded));
    }
  }, [opened, Palette]);
  return (
    <>
      <Tooltip label="Go to (Ctrl K)" position="right" disabled={!folded}>
        <button type="button" className={classes.button} data-folded={folded || undefined} onClick={open}>
          <IconCommand size={18} stroke={1.5} aria-hidden="true" />
          <span className={classes.label}>Go to</span>
          <Kbd size="xs" className={classes.label}>
            Ctrl K
          </Kbd>
        </button>
      </Tooltip>
      {Palette && (
        <Palette
          {...palette}
          opened={opened}
          onClose={() => setOpened(false)}
          typed={typed}
          onTyped={setTyped}
        />
      )}
    </>
  );
}
