/**
 * Where a mail to one recipient stands.
 * waiting: to be sent when its time comes; sending: a process prepares it or talks to the server, and the server
 * does not have it yet; handing: its last byte is on its way; sent: the server took it; failed: given up;
 * unsure: the program or the connection ended in the moment of handing it over, so it is not sent again unasked.
 */
export type DeliveryState = 'waiting' | 'sending' | 'handing' | 'sent' | 'failed' | 'unsure';
