'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { foundIn } from '@/components/imports/found-in';
import type { ImportFacts } from '@/components/imports/import-facts';
import { ImportProgress } from '@/components/imports/import-progress';
import type { KeptExamination } from '@/core/ingest/examined';
import { MOST_UNUSABLE, unusableShare } from '@/core/ingest/survey';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import classes from './review-bar.module.css';

/** What would be stored, in sight while it is corrected, with the two ways on. */
export function ReviewBar({
  facts,
  examined,
  looking,
  busy,
  onApprove,
  onDiscard,
}: {
  facts: ImportFacts;
  examined: KeptExamination;
  looking: boolean;
  busy: boolean;
  onApprove: (acceptedBadRows: boolean) => void;
  onDiscard: () => void;
}) {
  const [asking, { open, close }] = useDisclosure(false);
  const { survey } = examined;
  const usable = examined.kind === 'transcripts' ? examined.survey.messages : examined.survey.records;
  const tooMany = unusableShare(survey) > MOST_UNUSABLE;
  const { words } = foundIn(examined);
  return (
    <section aria-label="What would be stored" className={classes.bar}>
      <div className={classes.inner}>
        <div className={classes.words}>
          {looking ? (
            <ImportProgress facts={facts} cancellable={false} />
          ) : (
            <p role="status">
              <strong>{words}</strong>
              {survey.unusable > 0 && (
                <span className={classes.bad}>
                  {' · '}
                  {plural(survey.unusable, 'row')} cannot be used
                </span>
              )}
              <span className={classes.faint}> · nothing is stored yet</span>
            </p>
          )}
        </div>
        <div className={classes.buttons}>
          <Button variant="default" onClick={onDiscard} disabled={busy}>
            Discard
          </Button>
          <Button
            onClick={tooMany ? open : () => onApprove(false)}
            disabled={looking || usable === 0}
            loading={busy && !looking}
          >
            Import
          </Button>
        </div>
      </div>
      <Modal
        opened={asking}
        onClose={close}
        title="Store the rest of this file?"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Text>
          {formatCount(survey.unusable)} of {plural(survey.rows - survey.skipped, 'row')} (
          {(100 * unusableShare(survey)).toFixed(1)}%) cannot be used. That many often mean that a column or a
          sender was read wrongly. The others would be stored; the rows left out stay listed.
        </Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            Look again
          </Button>
          <Button
            onClick={() => {
              close();
              onApprove(true);
            }}
          >
            Store the rest
          </Button>
        </Group>
      </Modal>
    </section>
  );
}
