/** A topic as exported; conversations without one are named so. */
export function TopicName({ topic }: { topic: string | null }) {
  return topic === null ? <i>Without a topic</i> : <bdi>{topic}</bdi>;
}
