import {
  IconAlertTriangle,
  IconHeartOff,
  IconMoodSad,
  IconQuestionMark,
  IconUserCheck,
  IconUserOff,
  IconUserQuestion,
} from '@tabler/icons-react';
import classes from './conversation-badges.module.css';
import type { ConversationFacts } from './conversation-facts';

/** What happened in a conversation, as words with a sign; colour only repeats them. */
export function ConversationBadges({ facts }: { facts: ConversationFacts }) {
  const {
    scored,
    asked,
    escalationFailed,
    confused,
    misinformed,
    unempathic,
    negativeEnd,
    humanJoined,
    language,
  } = facts;
  if (!scored) {
    return (
      <ul className={classes.list}>
        <li className={classes.badge}>{language ? `Not scored: language ${language}` : 'Not scored'}</li>
      </ul>
    );
  }
  return (
    <ul className={classes.list}>
      {escalationFailed && (
        <li className={classes.badge} data-tone="bad">
          <IconUserOff size={14} stroke={1.75} aria-hidden="true" />
          Asked, no person came
        </li>
      )}
      {asked && !escalationFailed && (
        <li className={classes.badge}>
          <IconUserQuestion size={14} stroke={1.75} aria-hidden="true" />
          Asked for a person
        </li>
      )}
      {confused && (
        <li className={classes.badge} data-tone="caution">
          <IconQuestionMark size={14} stroke={1.75} aria-hidden="true" />
          Confusion
        </li>
      )}
      {misinformed && (
        <li className={classes.badge} data-tone="bad">
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
          Wrong statement
        </li>
      )}
      {unempathic && (
        <li className={classes.badge} data-tone="caution">
          <IconHeartOff size={14} stroke={1.75} aria-hidden="true" />
          Missing empathy
        </li>
      )}
      {negativeEnd && (
        <li className={classes.badge} data-tone="bad">
          <IconMoodSad size={14} stroke={1.75} aria-hidden="true" />
          Negative end
        </li>
      )}
      {humanJoined && (
        <li className={classes.badge} data-tone="good">
          <IconUserCheck size={14} stroke={1.75} aria-hidden="true" />
          Person wrote
        </li>
      )}
    </ul>
  );
}
