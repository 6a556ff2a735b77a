'use client';

import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import classes from './color-scheme-toggle.module.css';

const SCHEMES: { value: MantineColorScheme; label: string; Icon: typeof IconSun }[] = [
  { value: 'light', label: 'Light', Icon: IconSun },
  { value: 'dark', label: 'Dark', Icon: IconMoon },
  { value: 'auto', label: 'Like the system', Icon: IconDeviceDesktop },
];

const never = () => () => {};

/** Light, dark, or whatever the system says. The choice is known in the browser only. */
export function ColorSchemeToggle({ folded }: { folded: boolean }) {
  // Without this Mantine would insert a style element without the nonce, which the policy refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const shown = inBrowser ? colorScheme : 'auto';
  const Current = (SCHEMES.find(({ value }) => value === shown) ?? SCHEMES[2])?.Icon ?? IconDeviceDesktop;
  return (
    <Menu position={folded ? 'right-end' : 'top-start'} width={180} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="Colours: light or dark"
          className={classes.target}
        >
          <Current size={18} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Colours</Menu.Label>
        {SCHEMES.map(({ value, label, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} stroke={1.5} />}
            rightSection={shown === value ? <IconCheck size={16} aria-label="chosen" /> : null}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
