import { htmlToText } from '@/core/ingest/html-to-text';
import { attributesOf, type FoundMessage } from '@/core/ingest/reading';
import { ReplyThreads } from '@/core/ingest/reply-threads';
import { ABSENT, headerPosition, type TableFormat } from './table-format';

interface FoundPost extends Omit<FoundMessage, 'conversationId' | 'attributes'> {
  inbound: boolean;
}

/**
 * Support posts on X (Twitter): a row a post, threads told by which post answers which. Customers are
 * numbers, the named authors are brands; a conversation is a thread, its customer the first who wrote in it.
 */
export const X: TableFormat = {
  system: 'x',
  marks: ['tweet_id', 'author_id', 'inbound', 'in_response_to_tweet_id'],
  columns: {
    sent_at: ['created_at'],
    text: ['text'],
    message_id: ['tweet_id'],
    channel: ['channel'],
    topic: ['topic'],
    language: ['lang'],
  },
  required: ['text'],
  optional: ['response_tweet_id'],
  reader({ header, columns }, reading) {
    const at = {
      id: headerPosition(header, 'tweet_id'),
      author: headerPosition(header, 'author_id'),
      inbound: headerPosition(header, 'inbound'),
      parent: headerPosition(header, 'in_response_to_tweet_id'),
      replies: headerPosition(header, 'response_tweet_id'),
      text: columns.text ?? ABSENT,
      time: columns.sent_at ?? ABSENT,
    };
    const threads = new ReplyThreads<FoundPost>((root, posts) => {
      const customer = posts.find(({ inbound }) => inbound);
      const attributes = attributesOf({
        channel: reading.recipe.channel ?? 'x',
        customerId: customer?.name ?? null,
      });
      for (const { inbound: _, ...post } of posts.sort((a, b) => a.row - b.row)) {
        reading.message({ ...post, conversationId: root, attributes });
      }
    });
    return {
      read(cells, row) {
        const id = tweetId(cells[at.id]);
        const text = htmlToText(cells[at.text] ?? '').trim();
        if (id === '') {
          reading.refuse(row, 'tweet_id', 'missing_value', 'The post has no id.', null);
          return;
        }
        if (text === '') {
          reading.skip();
          return;
        }
        const inbound = /^(?:true|1|yes|t)$/i.test((cells[at.inbound] ?? '').trim());
        const replies = (cells[at.replies] ?? '')
          .split(/[,;\s]+/)
          .map(tweetId)
          .filter((reply) => reply !== '');
        threads.add({
          id,
          parent: tweetId(cells[at.parent]) || null,
          replies,
          size: text.length,
          value: {
            inbound,
            sender: inbound ? 'inbound' : 'outbound',
            name: (cells[at.author] ?? '').trim() || null,
            text,
            at: (cells[at.time] ?? '').trim(),
            externalId: id,
            row,
          },
        });
      },
      end: () => threads.close(),
    };
  },
};

/** Spreadsheets and data frames write whole numbers as 119237.0. */
function tweetId(cell = ''): string {
  return cell
    .trim()
    .replace(/\.0+$/, '')
    .replace(/^(?:nan|null|none)$/i, '');
}
