import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  loadConversation,
  loadCustomerConversations,
  loadReview,
  loadSettings,
  loadTopicWords,
  loadWorkspace,
} from '@/app/load';
import { noteView } from '@/app/load/note-view';
import { loadReviewer } from '@/app/reviewer';
import { ConversationsLink } from '@/components/access/conversations-link';
import { conversationsHref } from '@/components/filter/conversations-href';
import { BackLink } from '@/components/shell/back-link';
import { Notices } from '@/components/shell/notices';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';
import { ConversationAttributes } from '@/components/transcript/conversation-attributes';
import { ConversationReader } from '@/components/transcript/conversation-reader';
import { OtherConversations } from '@/components/transcript/other-conversations';
import { readFindings } from '@/components/transcript/reading';
import { shownText } from '@/components/transcript/shown-text';
import { ChannelName } from '@/components/trust/channel-name';
import { NO_FILTER } from '@/core/filter/filter';
import { queueOf } from '@/core/review/queue';
import { plural } from '@/core/text/plural';
import { formatDay } from '@/core/time/format-day';
import { dayInZone } from '@/core/time/local-day';
import { review } from './actions';

type Props = PageProps<'/conversations/[id]'>;

/** The id as stored; an address that can't be decoded names nothing. */
async function idFrom({ params }: Props): Promise<string> {
  try {
    return decodeURIComponent((await params).id);
  } catch {
    notFound();
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Conversation ${await idFrom(props)}` };
}

export default async function ConversationPage(props: Props) {
  const stored = await loadConversation(await idFrom(props));
  if (stored === null) notFound();
  await noteView(stored.conversation.externalId);
  const { channels } = await loadWorkspace();
  const { timeZone } = await loadSettings();
  const { conversation, messages, findings, severity } = stored;
  const { channel, topic, startedAt, day, scored, language, customerId, botVersion, csat } = conversation;
  const topicWords = await loadTopicWords(stored);
  const { time } = clock(timeZone);
  const { queue: asked } = await props.searchParams;
  const queue = queueOf(asked);
  const said = await loadReview(conversation.externalId);
  const others = customerId === null ? null : await loadCustomerConversations(customerId, conversation.id);
  const notices = [
    ...(conversation.textDeletedAt === null ? [] : [deletedWords(conversation.textDeletedAt, timeZone)]),
    ...(scored ? [] : [unscoredWords(language, conversation.engaged)]),
  ];
  return (
    <PageBody>
      <div>
        {queue === null ? (
          <BackLink href="/conversations">Conversations</BackLink>
        ) : (
          <BackLink href="/review">Review</BackLink>
        )}
        <PageHeader title={`Conversation ${conversation.externalId}`} />
      </div>
      <ConversationAttributes
        items={[
          {
            label: 'Channel',
            value: (
              <ConversationsLink href={conversationsHref(NO_FILTER, { channel })}>
                <ChannelName channel={channel} channels={channels} />
              </ConversationsLink>
            ),
          },
          {
            label: 'Topic',
            value: topic && (
              <>
                <ConversationsLink href={conversationsHref(NO_FILTER, { topic })}>{topic}</ConversationsLink>
                {topicWords.length > 0 && ` (told by: ${topicWords.join(', ')})`}
              </>
            ),
          },
          { label: 'Began', value: `${formatDay(day)}${startedAt === null ? '' : `, ${time(startedAt)}`}` },
          { label: 'Length', value: plural(messages.length, 'message') },
          { label: 'Handled by', value: conversation.humanJoined ? 'Bot and person' : 'Bot alone' },
          { label: 'Customer', value: customerId },
          { label: 'Language', value: language },
          { label: 'Bot version', value: botVersion },
          { label: 'CSAT', value: csat },
        ]}
      />
      <Notices notices={notices} />
      <ConversationReader
        key={conversation.externalId}
        id={conversation.externalId}
        messages={messages.map((message) => ({ ...message, ...shownText(message.text) }))}
        reading={readFindings(findings, severity)}
        parts={severity.parts}
        scored={scored}
        timeZone={timeZone}
        review={{ said, ...(await loadReviewer()), queue, act: review }}
      />
      {others !== null && (
        <Section title="The customer's other conversations">
          <OtherConversations rows={others.rows} total={others.total} channels={channels} />
        </Section>
      )}
    </PageBody>
  );
}

function deletedWords(at: number, timeZone: string): string {
  return `The text of this conversation was deleted on ${formatDay(dayInZone(timeZone, at))} by the rule on how long words are kept. Its scores are what they were.`;
}

function unscoredWords(language: string | null, engaged: boolean): string {
  if (!engaged) return 'This conversation is not scored: it lacks a message of the customer or an answer.';
  return language === null
    ? 'This conversation is not scored: its language could not be told.'
    : `This conversation is not scored: the scorer does not read its language (${language}).`;
}
