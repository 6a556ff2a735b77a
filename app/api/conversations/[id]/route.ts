import { answered } from '@/app/access/answered';
import { readConversation } from '@/db/read/read-conversation';
import { recordView } from '@/db/write/record-view';

/** One conversation with its messages, its findings and what they cost. */
export const GET = answered(
  'text',
  async (
    { engine, db, person, actor },
    _request: Request,
    { params }: RouteContext<'/api/conversations/[id]'>,
  ) => {
    const stored = await readConversation(db, (await params).id, person.channels);
    if (stored === null) return Response.json({ error: 'There is no such conversation.' }, { status: 404 });
    const {
      id: _id,
      externalId,
      channel,
      topic,
      customerId,
      language,
      startedAt,
      day,
      scored,
      botVersion,
      csat,
    } = stored.conversation;
    const facts = { channel, topic, customerId, language, startedAt, day, scored, botVersion, csat };
    await recordView(engine, actor, externalId, Date.now());
    const { messages, findings, severity } = stored;
    return Response.json({
      id: externalId,
      ...facts,
      severity: scored ? severity : null,
      messages,
      findings,
    });
  },
);
