/**
 * Where a message stands.
 * waiting: to be sent when its time comes; sending: a process prepares it, and nothing has left; handing: it is on
 * its way; sent: the receiver took it; failed: given up; unsure: it may have arrived or not, and is not sent again unasked.
 */
export type AlertMessageState = 'waiting' | 'sending' | 'handing' | 'sent' | 'failed' | 'unsure';
