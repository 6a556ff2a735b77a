import { Fragment } from 'react';
import { AddedNote } from '@/components/review/added-note';
import { type Said, saidOf } from '@/components/review/said';
import type { Review } from '@/components/review/use-review';
import { plural } from '@/core/text/plural';
import { clock } from './clock';
import { FindingNote } from './finding-note';
import { MarkedText } from './marked-text';
import { MessageMeta } from './message-meta';
import type { ReadFinding, ReadMessage } from './reading';
import { timeGap } from './time-gap';
import classes from './transcript.module.css';

/** The chat as it was, with the evidence marked in the words and the findings in the margin beside them. */
export function Transcript({
  messages,
  findings,
  timeZone,
  lit,
  onLight,
  said,
  review,
}: {
  messages: readonly ReadMessage[];
  findings: readonly ReadFinding[];
  timeZone: string;
  lit: number | null;
  onLight: (finding: number | null) => void;
  said: Said;
  review: Review;
}) {
  const { day, time } = clock(timeZone);
  return (
    <ol className={classes.transcript}>
      {messages.map((message, i) => {
        const before = messages[i - 1];
        const gap = timeGap(before?.at ?? null, message.at);
        const newDay =
          message.at !== null && (before?.at == null || day(before.at) !== day(message.at))
            ? day(message.at)
            : null;
        const notes = findings.filter((finding) => finding.message === message.seq);
        const added = said.verdicts.filter(
          ({ verdict, messageSeq }) => verdict === 'added' && messageSeq === message.seq,
        );
        return (
          <Fragment key={message.seq}>
            {(gap !== null || newDay !== null) && (
              <li className={classes.gap}>{[gap, newDay].filter(Boolean).join(', ')}</li>
            )}
            <li
              className={classes.turn}
              data-role={message.role}
              id={`message-${message.seq}`}
              data-message={message.seq}
            >
              <div className={classes.said}>
                <MessageMeta message={message} time={message.at === null ? null : time(message.at)} />
                <p className={classes.bubble}>
                  <MarkedText message={message} findings={findings} lit={lit} onLight={onLight} />
                </p>
                {message.leftOut > 0 && (
                  <p className={classes.rest}>{plural(message.leftOut, 'more character')} left out here.</p>
                )}
              </div>
              {notes.length + added.length > 0 && (
                <div className={classes.notes}>
                  {notes.map((finding) => (
                    <FindingNote
                      key={finding.number}
                      finding={finding}
                      lit={lit === finding.number}
                      onLight={onLight}
                      said={saidOf(said, finding)}
                      review={review}
                    />
                  ))}
                  {added.map((one) => (
                    <AddedNote key={`${one.kind} ${one.reviewer}`} said={one} review={review} />
                  ))}
                </div>
              )}
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
