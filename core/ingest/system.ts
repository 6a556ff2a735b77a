/** The export shapes that can be read; docs/formats.md describes each. */
export const SYSTEMS = [
  'messages',
  'transcripts',
  'copilot_studio',
  'intercom',
  'zendesk_chat',
  'freshchat',
  'salesforce',
  'contact_lens',
  'cx_insights',
  'genesys',
  'x',
  'native',
] as const;

export type System = (typeof SYSTEMS)[number];

/** What people call each of them. */
export const SYSTEM_LABELS: Record<System, string> = {
  messages: 'Table with a message per row',
  transcripts: 'Table with a conversation per row',
  copilot_studio: 'Microsoft Copilot Studio sessions',
  intercom: 'Intercom conversations',
  zendesk_chat: 'Zendesk Chat history',
  freshchat: 'Freshchat conversations',
  salesforce: 'Salesforce conversation entries',
  contact_lens: 'Amazon Connect Contact Lens',
  cx_insights: 'Google CX Insights',
  genesys: 'Genesys transcripts',
  x: 'X (Twitter) support posts',
  native: 'Trustledger JSON Lines',
};
