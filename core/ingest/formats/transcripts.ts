import { TranscriptRowReader } from '@/core/ingest/transcript-row-reader';
import type { TableFormat } from './table-format';

/** Any table with a conversation per row, its transcript in one cell. */
export const TRANSCRIPTS: TableFormat = {
  system: 'transcripts',
  marks: [],
  columns: {
    conversation_id: ['conversation id', 'id'],
    sent_at: ['start date time', 'started at', 'start time', 'start', 'chat start time', 'begin'],
    text: [
      'transcript',
      'chat transcript',
      'conversation transcript',
      'full transcript',
      'chat log',
      'chat history',
      'conversation log',
      'conversation history',
      'dialogue',
      'dialog',
      'messages',
      'conversation text',
      'chat text',
      'Verlauf',
      'Chatverlauf',
    ],
  },
  required: ['text'],
  reader: (layout, reading) => new TranscriptRowReader(layout, reading),
};
