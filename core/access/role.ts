/** What a person is in this workspace, from the least to the most that they may do. */
export const ROLES = ['viewer', 'analyst', 'admin'] as const;

export type Role = (typeof ROLES)[number];
