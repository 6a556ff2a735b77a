'use client';

import { Alert, Button } from '@mantine/core';
import { useState, useTransition } from 'react';
import { IfMay } from '@/components/access/if-may';
import type { ReportDifference } from '@/core/report/report';
import { plural } from '@/core/text/plural';
import { ReportDifferences } from './report-differences';
import { ReportRevisions } from './report-revisions';

/** Whether the month is closed, what it would read now, and the button that closes it or issues it again. */
export function ReportState({
  month,
  monthName,
  words,
  closed,
  over,
  revision,
  earlier,
  differences,
  close,
}: {
  month: string;
  monthName: string;
  /** "Closed on 3 Nov 2026, revision 1". */
  words: string;
  closed: boolean;
  over: boolean;
  /** The revision that is shown, and whether the address asked for it and not for the latest. */
  revision: number | null;
  earlier: boolean;
  differences: readonly ReportDifference[];
  close: (month: string, reissue: boolean) => Promise<{ problem: string | null }>;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, start] = useTransition();
  const act = () => start(async () => setProblem((await close(month, closed)).problem));
  const moved = closed && differences.length > 0;
  return (
    <div>
      {problem !== null && (
        <Alert color="orange" role="alert" mb="md">
          {problem}
        </Alert>
      )}
      {!closed && (
        <>
          <p>
            {over
              ? `${monthName} is not closed: this is what the data say now, and it moves with every import. Closing keeps it as it reads.`
              : `${monthName} is not over yet: this is what the data say so far.`}
          </p>
          {over && (
            <IfMay right="close">
              <Button mt="sm" loading={waiting} onClick={act}>
                Close {monthName}
              </Button>
            </IfMay>
          )}
        </>
      )}
      {revision !== null && <ReportRevisions month={month} revision={revision} earlier={earlier} />}
      {closed && !moved && <p>{words}. The data still say the same.</p>}
      {moved && (
        <>
          <p>
            {words}. Since then the data, the scores or the settings have changed: {monthName} would now read
            otherwise in {plural(differences.length, 'place')}. What was closed stays until it is issued
            again.
          </p>
          <ReportDifferences differences={differences} />
          {!earlier && (
            <IfMay right="close">
              <Button mt="sm" variant="default" loading={waiting} onClick={act}>
                Issue again as the next revision
              </Button>
            </IfMay>
          )}
        </>
      )}
    </div>
  );
}
