/**
 * The words of one language in cells. They are folded when read (`foldText`) and stand between blanks; `_` is a blank
 * within a phrase, `*` any ending. A new language needs a file of this kind and its name in `languages.ts`.
 */
export interface CellWords {
  /** January to December, other forms of a name after a slash; their beginnings are read too. */
  readonly months?: string;
  /** The same shortened to letters with a point after each. */
  readonly shortMonths?: string;
  /** The days of the week; their beginnings are read too. */
  readonly weekdays?: string;
  /** What stands in dates and says nothing about them. */
  readonly inDates?: string;
  /** AM and PM. */
  readonly forenoon?: string;
  readonly afternoon?: string;
  /** What stands after the parts of a time. */
  readonly hours?: string;
  readonly minutes?: string;
  readonly seconds?: string;
  /** What stands after a count and says "pieces". */
  readonly pieces?: string;
  /** What numbers are measured in. */
  readonly measures?: string;
  /** Names in the place of customers for what the shop uses itself, or loses. */
  readonly ownUse?: string;
  /** On which side of a trade somebody was, or of a ledger. */
  readonly bought?: string;
  readonly sold?: string;
  /** What programs and people write where there is no value; "unknown" is not one customer, one order or one day. */
  readonly missing?: string;
  /** Names under which shops book many customers whom they do not know. */
  readonly unnamed?: string;
  /** What answers a question that a title asks (`Cancelled`). */
  readonly yes?: string;
  readonly no?: string;
  /** What says that somebody agrees to be written to, beside those of yes. */
  readonly agreed?: string;
  /** What says that somebody does not, or no longer. */
  readonly refused?: string;
  /** What became of a sale. */
  readonly status?: StatusWords;
}

/** Words and phrases; those of the first three lists count wherever they stand in a text, `*` ends what is a beginning. */
export interface StatusWords {
  /** In a list of invoices, what pays them; and what the invoices are called. */
  readonly payments?: string;
  readonly documents?: string;
  /** In a list of sales, what is taken off or paid out beside them. */
  readonly charges?: string;
  /** It was cancelled, refunded, returned, voided or charged back. */
  readonly undone?: string;
  /** It never came about: payment failed, declined, expired, abandoned. */
  readonly failed?: string;
  /** It never was one: a draft, a quotation, a test, deleted. */
  readonly draft?: string;
  /** It stands, whether paid, shipped or done; the text begins with it. */
  readonly standing?: string;
  /** It stands as yet, but is not paid or not decided; the text begins with it. */
  readonly pending?: string;
  /** What a sale is called, where the text says no more. */
  readonly orders?: string;
  /** What may stand before these two. */
  readonly lead?: string;
  /** The first three where words stand without blanks. */
  readonly undoneSigns?: string;
  readonly failedSigns?: string;
  readonly draftSigns?: string;
  /** What says there that it is not so, or in part; and that it is asked for or under way. */
  readonly openSigns?: string;
  readonly askedSigns?: string;
  /** Of a deal, beside one that was lost: it became a sale, as no other did yet. */
  readonly won?: string;
  /** What makes the word after it untrue. */
  readonly not?: string;
  /** What makes the word before it untrue. */
  readonly notAfter?: string;
  /** What may stand between a negation and its word. */
  readonly between?: string;
  /** It concerns a part, or is still to come, whatever else is said. */
  readonly partly?: string;
  /** It was asked for or is under way. */
  readonly asked?: string;
  /** It is done, so that a request or wait beside it speaks of something else ("cancelled on request"). */
  readonly done?: string;
}

export const english: CellWords = {
  yes: 'yes true',
  no: 'no false',
  agreed:
    'subscribed subscriber opted_in opt_in opt-in opted-in agreed granted consented confirmed accepted allowed',
  refused:
    'unsubscribed unsubscribe opted_out opt_out opt-out opted-out declined refused denied rejected revoked withdrawn disagreed not_subscribed non-subscribed nonsubscribed never_subscribed never-subscribed not_opted_in not_agreed not_allowed suppressed',
  months: 'january february march/mar april may june july august september october november december',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  inDates: 'of the on at st nd rd th er as hr hrs',
  forenoon: 'am',
  afternoon: 'pm',
  pieces: `pcs pc pcs. pc. piece pieces pieces. piece(s) unit units ea each item items item(s) qty pce pces pk pack packs
    pair pairs box boxes bottle bottles`,
  ownUse:
    'staff staff_meal staff_meals staff_use internal internal_use internal_order own_use house house_account waste wastage spoilage breakage sample samples demo giveaway giveaways write-off write_off',
  bought: 'buy buys bought purchase purchases expense expenses',
  sold: 'sell sells sold sale sales income revenue',
  missing:
    'none (none) (blank) (not_set) unknown not_specified unspecified not_provided not_available not_given not_set not_known no_data',
  unnamed: `guest guest_customer guest_checkout guest_user anonymous anon walk-in walk_in walk-in_customer
    walk_in_customer walkin cash cash_customer cash_sale counter_sale no_customer no_name default default_customer
    other various misc miscellaneous test test_customer`,
  status: {
    payments:
      'payment payments customer_payment payment_received receipt receive_payment journal journal_entry deposit',
    documents: 'invoice sales_invoice tax_invoice receivable_invoice',
    charges:
      'fee fees other_fee other_fees selling_fee selling_fees final_value_fee platform_fee processing_fee transaction_fee service_fee listing_fee commission commissions payout payouts withdrawal withdrawals general_withdrawal disbursement disbursements',
    undone: `cancel cancels cancell canceled cancelled cancelling cancellation cancelation canceling void voided
      voids refund refunds refunded return returned returns reversed reversal chargeback chargebacks chargedback
      charged_back charge_back returning_to_seller credit_note credit_notes credit_memo credit_memos rto
      not_attending withdrawn revoked annulled reimbursed reimbursement sent_back money_back bounced superseded`,
    failed: `fail failed failure declined denied rejected unsuccessful not_successful refused expired lapsed not_recovered
      abandoned aborted timeout timed_out incomplete payment_error fraud fraudulent no_show noshow closed_lost
      uncollectible written_off write_off lost pledge pledges soft_credit soft_credits error did_not_attend bad_debt blocked unfulfillable undeliverable undelivered`,
    draft: `draft drafts quotation quotations quote quotes quoted estimate estimates proforma pro_forma deleted trash
      trashed test testing tests sandbox dummy proposal proposals`,
    standing: `complet* paid* ship* deliver* process* open opened closed* authori* fulfil* unfulfil* unshipped*
      undispatched partial* new confirm* success* succeeded* sale* active* placed* received* approved* credited*
      invoice* invoicing done dispatch* despatch* sent settled* captured* cleared* accepted* finished* finali*
      booked* collected* deposited* billed* packed* packing* picked* picking* ready* prepar* preparing*
      in_transit* in_progress* in_preparation* out_for_delivery* on_its_way* exchanged* exchange sold won
      closed_won locked arrived* checked_out* backorder* on_backorder* preorder* pre_order* remote_payment*
      purchased* printed* label_created* to_ship* awaiting_ship* awaiting_fulfil* awaiting_pick*
      awaiting_deliver* awaiting_dispatch* awaiting_collection* pending_ship* pending_fulfil* pending_deliver*
      pending_pick* pending_waiting_for_pick* waiting_for_pick* scheduled* ok attending attended checked_in viewed posted handed_over* acknowledged* seated served recogni* on_account issued* in_production* manufactur* redeemed* recovered registered*`,
    pending: `pending* unpaid* on_hold* hold held holded awaiting* waiting* overdue* past_due* unconfirmed*
      uncleared unclaimed under_review* in_review* review* disputed* dispute suspended* layby layaway paused
      submitted* due cancellation_requested* uncaptured*`,
    won: 'won closed_won',
    orders: 'order orders',
    lead: 'wc order orders payment status transaction invoice shipment package item',
    not: 'not no non never nor without un isn wasn hasn',
    notAfter: `not no none false impossible possible window policy eligible period label declined denied
      rejected refused failed failure won not_possible not_eligible not_required not_needed not_allowed not_applicable not_accepted not_available not_approved not_granted not_requested`,
    between: 'yet been be was is a any to ever',
    partly: 'partial partially partly part to_be will_be should_be',
    asked: 'pending requested request awaiting waiting processing initiated open in_progress',
    done: 'cancelled canceled refunded returned voided',
  },
};
