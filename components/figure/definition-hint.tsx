'use client';

import { Tooltip } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import classes from './definition-hint.module.css';

/** A small button that says what a term means, on hover, focus and touch. */
export function DefinitionHint({ term, definition }: { term: string; definition: string }) {
  return (
    <Tooltip label={definition} w={280} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className={classes.hint} aria-label={`What "${term}" means`}>
        <IconInfoCircle size={15} stroke={1.5} aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
