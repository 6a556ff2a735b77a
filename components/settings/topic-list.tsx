'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { plural } from '@/core/text/plural';
import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { keptTaxonomy, putTopic, withoutTopic } from '@/core/topics/edit-taxonomy';
import { MOST_TOPICS, type Topic } from '@/core/topics/topic';
import { TopicEditor } from './topic-editor';
import classes from './topic-list.module.css';

/** The topics that keywords tell, to be added, changed and removed one by one. */
export function TopicList({
  topics: own,
  onChange,
}: {
  /** null: those that come with the program. */
  topics: readonly Topic[] | null;
  onChange: (topics: Topic[] | null) => void;
}) {
  const topics = own ?? DEFAULT_TAXONOMY;
  const [editing, setEditing] = useState<Topic | 'new' | null>(null);
  const change = (edited: readonly Topic[]) => onChange(keptTaxonomy(edited));
  const changed = editing === 'new' ? null : editing;
  return (
    <div className={classes.topics}>
      <ul className={classes.list} aria-label="Topics">
        {topics.map((topic) => (
          <li key={topic.key} className={classes.topic}>
            <strong className={classes.name}>{topic.label}</strong>
            <p className={classes.keywords} title={topic.keywords.join(', ')}>
              {topic.keywords.length === 0 ? 'No keywords yet' : topic.keywords.join(', ')}
            </p>
            <span className={classes.count}>{plural(topic.keywords.length, 'keyword')}</span>
            <div className={classes.buttons}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`Change ${topic.label}`}
                onClick={() => setEditing(topic)}
              >
                Change
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Remove ${topic.label}`}
                onClick={() => change(withoutTopic(topics, topic.key))}
              >
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button variant="default" disabled={topics.length >= MOST_TOPICS} onClick={() => setEditing('new')}>
          Add a topic
        </Button>
        {own !== null && (
          <Button variant="subtle" onClick={() => onChange(null)}>
            Back to the topics that come with Trustledger
          </Button>
        )}
      </div>
      {editing !== null && (
        <TopicEditor
          topic={changed}
          onDone={(written) => {
            const edited = putTopic(topics, changed?.key ?? null, written);
            if (edited.topics !== null) change(edited.topics);
            return edited.problem;
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
