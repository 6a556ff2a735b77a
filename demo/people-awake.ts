/** Fernhill's people answer chats and calls from seven to nine; mail they answer when they are in. */
export function peopleAwake(at: number): boolean {
  const hour = new Date(at).getUTCHours();
  return hour >= 7 && hour < 21;
}
