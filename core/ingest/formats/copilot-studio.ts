import { TranscriptRowReader } from '@/core/ingest/transcript-row-reader';
import type { TableFormat } from './table-format';

/** Copilot Studio keeps this many characters of what its bot says. */
const BOT_TEXT = 512;

/** Copilot Studio's sessions: a conversation per row, bot texts cut off, no time per turn. */
export const COPILOT_STUDIO: TableFormat = {
  system: 'copilot_studio',
  marks: ['SessionID', 'ChatTranscript'],
  columns: {
    conversation_id: ['SessionID'],
    sent_at: ['StartDateTime'],
    text: ['ChatTranscript'],
    topic: ['TopicName'],
    csat: ['CSAT', 'CSATScore'],
    channel: ['Channel', 'ChannelId'],
  },
  required: ['conversation_id', 'text'],
  reader: (layout, reading) =>
    new TranscriptRowReader(layout, reading, { cutAt: BOT_TEXT, wordless: 'skipped' }),
};
