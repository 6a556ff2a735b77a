import type { MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';

/** Keeps track of who serves the customer: the bot, then perhaps a person, then perhaps another. */
export class Parties {
  /** The customer was passed on at least once. */
  transferred = false;
  /** How often. */
  transfers = 0;
  private served: 'nobody' | 'bot' | 'agent' = 'nobody';
  private moved = false;
  private customerSpoke = false;

  /** Takes the next message; true where it is the first of, or announces, another party. */
  enter(message: MessageAnalysis): boolean {
    switch (message.role) {
      case 'customer':
        this.customerSpoke = true;
        return false;
      case 'system': {
        const passed =
          strongest(message, 'transfer_event') ??
          (this.served === 'agent' ? strongest(message, 'join_event') : undefined);
        if (passed === undefined || !this.customerSpoke || this.served === 'nobody') return false;
        this.moved = true;
        return false;
      }
      case 'agent': {
        const another = this.served === 'bot' || (this.served === 'agent' && this.moved);
        this.served = 'agent';
        return this.pass(another && this.customerSpoke);
      }
      case 'bot': {
        // Before a person has come, a bot that goes on after the event is the queue's or another menu.
        const another = this.moved && this.served === 'bot';
        if (this.served !== 'agent') this.served = 'bot';
        return this.pass(another);
      }
    }
  }

  private pass(another: boolean): boolean {
    this.moved = false;
    if (!another) return false;
    this.transferred = true;
    this.transfers += 1;
    return true;
  }
}
