/** A column or sender name reduced to its letters and digits, for comparing: "Chat ID" = "chat_id". */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
