import type { Issue } from '@/demo/issue';
import type { Topic } from '@/demo/topic';
import { appointment } from './appointment';
import { billing } from './billing';
import { cancellation } from './cancellation';
import { changeAddress } from './change-address';
import { complaint } from './complaint';
import { deliveryProblem } from './delivery-problem';
import { logIn } from './log-in';
import { orderStatus } from './order-status';
import { paymentFailed } from './payment-failed';
import { productQuestion } from './product-question';
import { promoCode } from './promo-code';
import { refund } from './refund';
import { returnGoods } from './return-goods';
import { technicalFault } from './technical-fault';
import { warranty } from './warranty';

/** What customers write about, topic by topic. */
export const ISSUES_OF: Readonly<Record<Topic, readonly Issue[]>> = {
  'order status': orderStatus,
  refund,
  billing,
  'log-in': logIn,
  cancellation,
  'delivery problem': deliveryProblem,
  appointment,
  'technical fault': technicalFault,
  complaint,
  warranty,
  'payment failed': paymentFailed,
  'change address': changeAddress,
  return: returnGoods,
  'promo code': promoCode,
  'product question': productQuestion,
};
