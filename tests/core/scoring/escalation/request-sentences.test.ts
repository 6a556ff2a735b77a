import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const FOLDER = 'tests/core/scoring/escalation/sentences';

function sentences(file: string): string[] {
  return readFileSync(`${FOLDER}/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function asks(text: string): boolean {
  return scoreConversation(talk([`C: ${text}`]), DEFAULT_SETTINGS).outcome.humanRequested;
}

/** Requests by allusion that no rule hears: docs/scoring.md, "Known failures". */
const ALLUSIONS = [
  'enough of this machine, is anyone there?',
  'Is anybody actually there?',
  "I'd feel safer if a human confirmed this",
  'has anyone got a brain over there? let me speak to them',
];

describe('sentences of many kinds of customers', () => {
  it.each(['asks-first', 'asks-second'])('all ask for a person: %s', (file) => {
    expect(sentences(file).filter((text) => !asks(text) && !ALLUSIONS.includes(text))).toEqual([]);
  });

  it.each(['mentions-first', 'mentions-second'])('never ask for one: %s', (file) => {
    expect(sentences(file).filter(asks)).toEqual([]);
  });
});
