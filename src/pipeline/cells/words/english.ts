/**
 * The words of one language in cells. They are folded when read (`foldText`) and stand between blanks; `_` is a blank
 * within a phrase, `*` any ending. A new language needs a file of this kind and its name in `languages.ts`.
 */
export interface CellWords {
  /** January to December, other forms of a name after a slash; their beginnings are read too. */
  readonly months?: string;
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
  /** What programs and people write where there is no value; "unknown" is not one customer, one order or one day. */
  readonly missing?: string;
  /** Names under which shops book many customers whom they do not know. */
  readonly unnamed?: string;
  /** What became of a sale. */
  readonly status?: StatusWords;
}

export interface StatusWords {
  /** It was cancelled, refunded, returned, voided or charged back. */
  readonly undone?: string;
  /** The payment or order never came about. */
  readonly failed?: string;
  /** It stands, whether open, paid, shipped or done; the text begins with it. */
  readonly standing?: string;
  /** What may stand before that. */
  readonly lead?: string;
  /** The same two where words stand without blanks: what is undone, and what says that it is not, or not yet. */
  readonly undoneSigns?: string;
  readonly openSigns?: string;
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
  months: 'january february march april may june july august september october november december',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  inDates: 'of the on at st nd rd th er as hr hrs',
  forenoon: 'am',
  afternoon: 'pm',
  pieces: `pcs pc pcs. pc. piece pieces pieces. piece(s) unit units ea each item items item(s) qty pce pces pk pack packs
    pair pairs box boxes bottle bottles`,
  missing: 'none (none) (blank) (not_set) unknown',
  unnamed: `guest guest_customer guest_checkout guest_user anonymous anon walk-in walk_in walk-in_customer
    walk_in_customer walkin cash cash_customer cash_sale counter_sale no_customer no_name default default_customer
    other various misc miscellaneous test test_customer`,
  status: {
    undone: `cancel cancels cancell canceled cancelled cancelling cancellation cancelation canceling void voided voids
      refund refunds refunded return returned returns reversed reversal chargeback chargebacks chargedback
      charged_back charge_back returning_to_seller credit_note credit_notes credit_memo credit_memos rto`,
    failed: 'fail failed failure declined denied rejected unsuccessful not_successful',
    standing: `complet* paid* unpaid* ship* deliver* pending* process* on_hold open opened closed* authori* fulfil*
      unfulfil* partial* new confirm* success* sale* active* placed* received* approved* credited* invoice*`,
    lead: 'wc order payment',
    not: 'not no non never nor without un isn wasn hasn',
    notAfter: `not no none false impossible possible window policy eligible period label declined denied rejected refused
      failed failure won`,
    between: 'yet been be was is a any to ever',
    partly: 'partial partially partly part to_be will_be should_be',
    asked: 'pending requested request awaiting waiting processing initiated open',
    done: 'cancelled canceled refunded returned voided',
  },
};
