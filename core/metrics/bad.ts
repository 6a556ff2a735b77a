/**
 * A conversation is called bad where its severity is above this and a yes or no is needed: one confusion alone
 * (weight 0.6) does not get there, a failed hand-off or a wrong statement that is likely does.
 */
export const BAD = 0.6;
