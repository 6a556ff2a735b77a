'use client';

import { Button, Kbd, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { useEffect } from 'react';
import classes from './key-help.module.css';
import { isTaken, type KeyHint } from './key-list';

/** A button that lists the keys of a page; "?" opens it too. */
export function KeyHelp({ hints }: { hints: readonly KeyHint[] }) {
  const [opened, { open, close }] = useDisclosure(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTaken(event)) open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        color="gray"
        className={classes.button}
        leftSection={<IconKeyboard size={16} stroke={1.5} aria-hidden="true" />}
        onClick={open}
      >
        Keys
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title="Keys on this page"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <dl className={classes.list}>
          {hints.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
