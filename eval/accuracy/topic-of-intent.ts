/** Which topic of the default taxonomy an intent of a corpus belongs to. */
const INTENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bitext_intents: {
    track_order: 'order_status',
    delivery_options: 'delivery_options',
    delivery_period: 'delivery_options',
    set_up_shipping_address: 'delivery_options',
    change_shipping_address: 'delivery_options',
    place_order: 'order_change',
    change_order: 'order_change',
    cancel_order: 'cancellation',
    check_cancellation_fee: 'cancellation',
    track_refund: 'refund_return',
    check_refund_policy: 'refund_return',
    get_refund: 'refund_return',
    check_invoice: 'billing',
    get_invoice: 'billing',
    payment_issue: 'payment_problem',
    check_payment_methods: 'payment_problem',
    recover_password: 'login_access',
    edit_account: 'account_details',
    switch_account: 'account_details',
    create_account: 'sign_up',
    registration_problems: 'sign_up',
    delete_account: 'account_closing',
    newsletter_subscription: 'subscription',
    complaint: 'complaint',
    review: 'feedback',
    contact_customer_service: 'contact',
    contact_human_agent: 'contact',
  },
  banking77_test: {
    ...all(
      'cards',
      `card_arrival card_linking card_delivery_estimate card_not_working lost_or_stolen_card pin_blocked contactless_not_working supported_cards_and_currencies
      getting_virtual_card card_acceptance get_physical_card visa_or_mastercard disposable_card_limits card_swallowed change_pin getting_spare_card order_physical_card virtual_card_not_working
      get_disposable_virtual_card activate_my_card card_about_to_expire apple_pay_or_google_pay`,
    ),
    ...all(
      'payment_problem',
      `extra_charge_on_statement pending_card_payment declined_card_payment transaction_charged_twice reverted_card_payment?`,
    ),
    ...all(
      'transfers',
      `pending_cash_withdrawal automatic_top_up pending_top_up cancel_transfer top_up_limits wrong_amount_of_cash_received transfer_not_received_by_recipient top_up_reverted
      balance_not_updated_after_cheque_or_cash_deposit topping_up_by_card atm_support declined_cash_withdrawal declined_transfer pending_transfer transfer_timing beneficiary_not_allowed receiving_money failed_transfer
      transfer_into_account top_up_by_cash_or_cheque top_up_failed balance_not_updated_after_bank_transfer`,
    ),
    ...all(
      'prices_fees',
      `exchange_rate card_payment_wrong_exchange_rate exchange_via_app fiat_currency_support exchange_charge wrong_exchange_rate_for_cash_withdrawal`,
    ),
    ...all(
      'fraud_security',
      'compromised_card lost_or_stolen_phone cash_withdrawal_not_recognised direct_debit_payment_not_recognised card_payment_not_recognised',
    ),
    ...all(
      'identity',
      'why_verify_identity unable_to_verify_identity verify_source_of_funds verify_my_identity',
    ),
    ...all('refund_return', 'request_refund Refund_not_showing_up'),
    edit_personal_details: 'account_details',
    passcode_forgotten: 'login_access',
    terminate_account: 'account_closing',
  },
  clinc150_val_test: {
    ...all('transfers', 'transfer balance direct_deposit routing transactions spending_history'),
    ...all('billing', 'pay_bill bill_due bill_balance min_payment'),
    ...all('travel', 'flight_status lost_luggage carry_on travel_notification travel_alert'),
    ...all(
      'booking',
      'book_hotel book_flight car_rental restaurant_reservation cancel_reservation confirm_reservation accept_reservations',
    ),
    ...all(
      'cards',
      'replacement_card_duration new_card report_lost_card damaged_card pin_change expiration_date card_declined',
    ),
    ...all('insurance', 'insurance insurance_change'),
    ...all('prices_fees', 'exchange_rate apr interest_rate international_fees'),
    ...all('loyalty', 'rewards_balance redeem_rewards'),
    ...all('login_access', 'account_blocked freeze_account'),
    ...all('technical_fault', 'sync_device reset_settings'),
    order_status: 'order_status',
    report_fraud: 'fraud_security',
  },
};

/** Null where the intent belongs to none: small talk, general knowledge, two topics at once. */
export function topicOfIntent(corpus: string, intent: string): string | null {
  return INTENTS[corpus]?.[intent] ?? null;
}

function all(topic: string, intents: string): Record<string, string> {
  return Object.fromEntries(intents.split(/\s+/).map((intent) => [intent, topic]));
}
