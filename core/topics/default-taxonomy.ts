import type { Taxonomy } from './topic';

const words = (list: string) => list.split(/\s*;\s*/).filter((keyword) => keyword !== '');

/** The topics of a new workspace: what support teams in most trades sort their contacts by. */
export const DEFAULT_TAXONOMY: Taxonomy = [
  {
    key: 'order_status',
    label: 'Order status',
    keywords: words(
      `where is my order; where is my parcel; where is my package; track* order; track* parcel; track* package; tracking;
      order status; status of order; status purchase; eta of order; order arrive*; has it shipped; order delivered; purchas* delivered; updates on order; been shipped; order arriv*; item arriv*; expect item; expect order; expect package; not shipped; dispatch*; parcel; where are my;
      when will my order; my order come; check order; locate order; order progress; track* purchase; track item; eta purchase`,
    ),
  },
  {
    key: 'delivery_problem',
    label: 'Delivery problem',
    keywords: words(
      `not delivered; never arrived; hasnt arrived; not arrived; didnt arrive; still waiting for parcel; missing parcel; lost parcel; lost package;
      missing item; item missing; wrong item; damaged item; arrived damaged; arrived broken; delivered to wrong; driver; courier; marked as delivered;
      says delivered; failed delivery; missed delivery; late delivery; delivery late; delayed delivery; broken glass; only received one; neighbour; neighbor`,
    ),
  },
  {
    key: 'delivery_options',
    label: 'Delivery options and address',
    keywords: words(
      `delivery option*; shipping option*; delivery method*; shipping method*; delivery time*; delivery period; how long delivery; how soon expect; how soon deliver*; how soon arriv*; how long shipping;
      when deliver*; ship* to; deliver* to; delivery address; shipping address; express delivery; next day delivery; click and collect; delivery cost;
      shipping cost; shipment; shipping; when will goods; change address delivery; arrive how long; delivery`,
    ),
  },
  {
    key: 'order_change',
    label: 'Placing and changing orders',
    keywords: words(
      `chang* order; modif* order; edit* order; add to order; add item order; add item*; remove item*; swap item*; update order; correct order; plac* order; make purchase; buy item;
      order for; mak* order; creat* order; purchas* order; ordering; buy product*; buy article*; purchase product*; substitut*; delete item*; order item*; order product*`,
    ),
  },
  {
    key: 'cancellation',
    label: 'Cancellation',
    keywords: words(
      `cancel*; cancel* order; cancel* subscription; cancel* contract; cancellation; cancellation fee; cancel* fee; cancellation charge; cancellation penalty; termination fee; termination charge; exit fee; early exit;
      withdraw* from contract; terminat* contract; stop order; end my contract; call off; early termination; withdrawal penalty; withdrawal fee; withdrawal charge; termination penalty; leave contract`,
    ),
  },
  {
    key: 'refund_return',
    label: 'Refunds and returns',
    keywords: words(
      `refund*; refund* policy; refund* status; track refund*; get refund*; money back; my money back; reimburs*; compensation; rebate*; restitution*; return* item; return* order;
      return* product; return* policy; return label; send back; send it back; sent back; exchange item; chargeback; get money back; request refund*; refund* not show*; refund* missing; refund* yet; refund* account`,
    ),
  },
  {
    key: 'billing',
    label: 'Bills and invoices',
    keywords: words(
      `bill; bills; billing; invoice*; statement; receipt; bill due; bill* month; my bill; invoice* from; see invoice*; pay* bill; minimum payment; min payment; amount owed; how much owe; balance due;
      direct debit; due date; overcharg*; bill wrong; tariff; meter reading; payment due; vat; expense report*; proof of purchase`,
    ),
  },
  {
    key: 'payment_problem',
    label: 'Payments',
    keywords: words(
      `payment; payment method*; payment option*; payment issue*; payment problem*; payment fail*; payment declin*; declin* payment; pay* with; pay by; payment pending; pending payment;
      payment not; payment error; charged twice; double charge*; charged two; cannot pay; cant pay; trouble pay*; problem* pay*; means of payment; payment* type; payment modalit*; payment error*; accept paypal; online payment; issue payment*;
      card payment*; extra charge*; unknown charge*; strange charge*; charge statement; payment twice; reverted payment; payment cancel*; payment show*; payment dont recogni*; payment not mine; dont recogni* charge; dont recogni* payment; installment*; extra pound; extra fee; paid twice; duplicate charge*; payment revert*`,
    ),
  },
  {
    key: 'prices_fees',
    label: 'Prices, fees and rates',
    keywords: words(
      `how much cost*; price*; pricing; fee; fees; charge for; charged fee; fee for; exchange rate*; interest rate*; apr; apr card; card apr; conver* dollar*; dollar* in euro*; worth in; how much dollar*; conver* currenc*; currenc*; interest; rate; percent* rate; discount*; promo code; voucher*; coupon*; offer*; promotion*; exchang* currenc*; currenc* exchang*;
      transaction fee*; foreign exchange; rate wrong; exchang* fee; charge exchang*; annual fee; international fee*; surcharge*; why was i charged; charged extra; cost; rate; exchang* money; foreign transaction*; exchang*`,
    ),
  },
  {
    key: 'login_access',
    label: 'Log-in and access',
    keywords: words(
      `log in; login; log into; sign in; signin; password; forgot password; reset password; recover password; passcode; forgot passcode; locked out; account locked; account blocked; unlock account; account hold; block* account; put block account; put stop account; put hold account; stop on account; freeze account; hold on account;
      pin code; pin forgot*; forgot pin; access key; two factor; verification code; cant access account; access my account; username; access code; lost password; new password; cannot log; retrieve password; retrieve access; recover access; key forgot*; forgot* key; reset* key; key reset; key recover*; recover* key; reset* pass; pass account; user key; account key; recover* pass; pwd; reset* pwd; recover pin; restore password; access account`,
    ),
  },
  {
    key: 'account_details',
    label: 'Account details',
    keywords: words(
      `chang* my details; updat* details; edit* details; personal details; personal information; chang* name; chang* address; chang* email; chang* phone number; updat* address; edit* account; updat* account; modif* account; edit* profile; modif* profile; updat* profile; correct* profile; user details; user profile; info profile; us* profile; other profile; another profile; new profile; switch* to account; other account; switch* account; chang* account;
      account details; account information; moved house; new address; chang* information; correct* information; edit* information; updat* information; modif* information; edit* personal; edit* user; swap account*; switch* user; different account; another account; switch* profile; platinum account; pro account; premium account; modif* details; marri*; new surname; surname; moving; information account; user account; use account; gold account; account type`,
    ),
  },
  {
    key: 'sign_up',
    label: 'Opening an account',
    keywords: words(
      `open* account; creat* account; new account; open* online account; creat* user account; creat* online account; open* another account; creat* another account; open* new account; sign up; signup; register*; registration; registration problem*; registration error*; problem* register*; signing up; make account; set up account; enrol*; onboarding; account creat*; error* regist*; issue* signup; signup error*; trouble sign* up; problem* sign*; open* user account; open* gold account; report* signup; age limit; how old; inscri*; creat* user; creat* profile; open* profile`,
    ),
  },
  {
    key: 'account_closing',
    label: 'Closing an account',
    keywords: words(
      `close* account; delet* account; account deletion*; delet* user account; clos* online account; delet* online account; cancel* user account; remov* account; terminat* account; cancel* account; deactivat* account; closing account; clos* user account; delet* user; erase my data; delete my data; leave you; switch provider; porting code; pac code; clos* profile; delet* profile; remov* profile; account delet*; account clos*; cancel* profile; terminat* profile; stop using account; cancel* user`,
    ),
  },
  {
    key: 'subscription',
    label: 'Subscriptions and newsletters',
    keywords: words(
      `subscription*; subscrib*; unsubscrib*; newsletter*; renew*; auto renew*; upgrade plan; downgrade plan; change plan; change my plan; trial; free trial; membership; corporate newsletter*; mailing list; marketing email*; plan; receive newsletter*`,
    ),
  },
  {
    key: 'technical_fault',
    label: 'Technical fault',
    keywords: words(
      `not working; doesnt work; does not work; wont work; stopped working; broken; error message; error code; crash*; freez* app; bug; glitch*; internet down; no internet; no wifi; wifi; slow internet; broadband; router; no signal; no connection; connection drop*; outage; server down; server status; check server; software; install*; software updat*; broken phone; broken software; sync*; wont load; wont turn on; reset settings; reset factory; screen; battery; bluetooth; app; device; connect* device; printer; driver update; blue screen; error; restart; wont start; wont charge; virus`,
    ),
  },
  {
    key: 'booking',
    label: 'Bookings and appointments',
    keywords: words(
      `book*; book* appointment; appointment*; reschedul*; reservation*; reserv*; book* table; book* room; book* flight; book* hotel; hotel; restaurant reservation; change booking; schedule visit; engineer visit; technician; slot; rent* car; car rental; table for; schedule maintenance; cancel* reservation; confirm* reservation; take reservation*; room`,
    ),
  },
  {
    key: 'travel',
    label: 'Travel',
    keywords: words(
      `flight*; flight status; flight delay*; boarding pass*; seat; seat assignment; chang* seat; luggage; lost luggage; baggage; lost bag*; carry on; passport; visa requirement*; gate; train; airport; airline; connection flight; missed flight; travel notification; travel alert; travel plans; tell my bank; let bank know; alert bank; going to be in; notify bank; will be travel*; travel* notice; bag; plane; window seat; aisle seat; itinerary; layover; travel*`,
    ),
  },
  {
    key: 'cards',
    label: 'Bank cards',
    keywords: words(
      `my card; card arriv*; card lost; lost card; lost my card; stolen card; card stolen; card stole; new card; replacement card; card replacement; activat* card; card activat*; card not working; card declin*; card work*; virtual card*; disposable card*; physical card; card expir*; expir* card; contactless; pin; change pin; pin block*; card swallow*; atm card; machine card; atm kept; atm ate; spare card; additional card; second card; link* card; card link*; visa or mastercard; mastercard; visa card; apple pay; google pay; card deliver*; deliver* card; order card; order* physical; credit card; debit card; card; damaged card; which card*; card accept*; accepted card; credit limit; card limit; unblock; virtual`,
    ),
  },
  {
    key: 'transfers',
    label: 'Transfers, top-ups and cash',
    keywords: words(
      `transfer*; transfer* money; transfer* pending; transfer* fail*; declin* transfer*; send money; sent money; receiv* money; beneficiar*; recipient; top up*; top-up*; topup*; topping up; top up fail*; pending top up; deposit*; cash; cash withdraw*; withdraw*; atm; cheque; check deposit*; bank transfer; iban; swift; direct deposit; salary; balance not updat*; balance; account balance; how much in account; how much money; savings account; checking account; spend*; spent; how much spent; finances; auto top up; transaction*; spending; money into account; money arriv*; routing number; direct deposit; wire; rollover; payday`,
    ),
  },
  {
    key: 'identity',
    label: 'Identity checks',
    keywords: words(
      `verif* identity; identity; identity check*; prove who i am; proof of identity; id check; verify my account; verif* account; source of funds; funds come from; funds came from; money come from; money came from; origin* funds; origin* money; verif* top up; know your customer; kyc; why verify; upload id; identity document*; id verif*; verif* source; where money came; verif* my id; documents identity; verification`,
    ),
  },
  {
    key: 'fraud_security',
    label: 'Fraud and security',
    keywords: words(
      `fraud*; scam*; hacked; hack*; phishing; unauthori*; suspicious; identity theft; stolen phone; phone stolen; lost phone; lost my phone; didnt make this payment; not made by me; someone used my card; someone us* my card; us* without permission; without my permission; freeze my card; freeze card; dispute; money gone; lost wallet; wallet; suspicious withdraw*; withdraw* i didnt; cash didnt; withdraw* didnt; someone else us* card; someone else us*; compromised; stole; transaction not mine; didnt make; didnt authori*; didnt do; not recogni*; dont recogni* withdraw*; dont recogni* transaction; stolen; somebody us*`,
    ),
  },
  {
    key: 'insurance',
    label: 'Insurance and claims',
    keywords: words(
      `insurance; insur*; claim status; claim; file claim; my claim; policy number; coverage; cover for; proof of insurance; premium; deductible; excess; insurance policy; change insurance; insured; health plan; beneficiary insurance; claims; benefits`,
    ),
  },
  {
    key: 'loyalty',
    label: 'Points and rewards',
    keywords: words(
      `rewards; reward point*; loyalty; point* balance; redeem; redeem point*; miles; air miles; bonus points; cashback; gift card*; points`,
    ),
  },
  {
    key: 'complaint',
    label: 'Complaint',
    keywords: words(
      `complain*; complaint*; make complaint*; file complaint*; lodge complaint*; make claim; file claim against; formal complaint; ombudsman; unhappy with service; consumer claim*; submit complaint*; reclamation*; claim against; lodge claim; sue; trading standards; consumer complaint*; consumer reclamation*; disappointed with service; terrible service; terrible customer service; disgusted`,
    ),
  },
  {
    key: 'feedback',
    label: 'Feedback and reviews',
    keywords: words(
      `feedback; leave review; review*; write review; leave feedback; submit review; opinion; suggestion*; suggest improv*; rate service; leave opinion; leave comment; send feedback; testimonial*; survey; post comment; product review; comment*`,
    ),
  },
  {
    key: 'contact',
    label: 'Reaching a person',
    keywords: words(
      `speak to person; talk to person; speak with human; talk to human; human agent; live agent; real person; customer service; customer support; customer assistance; contact us; phone number; call you; opening hours; customer service hours; speak to someone; speak to agent; talk to agent; with an agent; to an agent; with agent; to agent; speak with someone; talk with someone; talk to someone; contact* agent; assistant human; free number; hours customer; contact* customer; operator; live chat; agent; call customer; speak with operator; toll free; human`,
    ),
  },
];
