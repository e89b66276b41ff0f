/**
 * The words of English titles by what they mean. A title is read as a set of such concepts (`Rechnungsdatum`, `注文日` and
 * `order date` are all document + date), so that roles need not list phrases. A language has a file of this kind.
 *
 * Written as `foldText` leaves them or not: they are folded when read. `word*` also stands for its inflections
 * (up to four letters more), `word=` only for the whole title, and all of them combine (`Kunden` + `nr`).
 * A word listed under several concepts means all of them (`単価` is unit and price).
 */
export const english = {
  customer:
    'who=, customer*, cust, client*, buyer*, purchaser*, shopper*, consumer*, user*, member*, household*, hshd, subscriber*, membership*, patron*, guest*, loyalty, lylty, sold to, sold to party, debtor, cardholder, passenger*, rider*, patient*, username, userid, sell to, sell to customer, donor*, constituent*, parent, guardian, booked by, ordered by, purchased by, bought by, payor*, attendee name, traveler*, traveller*, policyholder*, tenant*, student*, supporter*, booker*',
  /** Words that may mean a customer and may not. */
  account:
    'account*, acct, a c, card*, person*, people, party, partner*, contact*, panelist*, dealer*, reseller*, retailer*, stockist*, counterparty',
  /** How many people: nobody in particular. */
  headcount:
    'headcount*, pax, covers, cover=, party size, group size, people=, persons=, guests=, users=, members=, customers=, visitors=, no guest, no guests, no person, no persons, no people, no pax, n guests, n people, n users, num guests, num guest, num people, num persons, num users, nr guests, adults, attendees, diners, occupants, occupancy',
  /** The person behind many customer ids (Olist's `customer_unique_id`). */
  unique: 'unique, uniq, canonical, master',
  email: 'email*, e mail*, mail, email address, e mail address, mail address',
  /** Whether somebody agreed to be written to. */
  consent:
    'consent*, accepts marketing, buyer accepts marketing, accepts email marketing, email marketing, marketing email, marketing emails, marketing opt in, marketing permission, marketing consent, email consent, newsletter*, newsletter opt in, opt in, optin, opted in, email opt in, subscribed, subscribed to newsletter, email permission, permission to contact, can be contacted, may be contacted, gdpr*, mailing list',
  /** Whether somebody does not want to. */
  refusal:
    'unsubscribe*, unsubscribed, unsubscribed at, opt out, optout, opted out, email opt out, marketing opt out, newsletter opt out, do not email, do not mail, do not contact, do not market, no marketing, no newsletter, no email, has opted out, has opted out of email, suppressed, do not email address',
  phone: 'phone*, telephone*, tel, mobile*, cell, fax, msisdn',
  name: 'name*, full name, fullname, nickname',
  /** A part of a name identifies nobody. */
  namePart:
    'first name, firstname, fname, last name, lastname, lname, surname, forename, given name, family name, middle name, initials, salutation, prefix, suffix',
  /** The parts that make a whole name together; each is a `namePart` too, or may mean the whole. */
  givenName: 'first name, firstname, fname, forename, given name',
  familyName: 'last name, lastname, lname, surname, family name',
  company: 'company*, organisation*, organization*, business',
  billing: 'billing, bill to, billed to, invoice to, payer, orderer',
  shipping:
    'shipping*, ship, frt, shipped, shipment*, ship to, deliver*, dispatch*, freight*, postage, handling, courier*, carrier*, logistic*, fulfil*, fulfill*, recipient*, consignee, tracking',
  /** Whom goods go to: the customer where nobody else is named. */
  shipTo: 'ship to party, ship to customer',
  order:
    'order*, ord, purchase*, basket*, bskt, cart*, checkout*, booking*, reservation*, sales order, po, bought, increment id, so number, so no, so id, so date, date add, booked, booked on, booked at, ordered on, placed on, book number, booking ref, pnr, record locator, confirmation code, confirmation no, confirmation number, folio*, job no, job number, work order*, repair order*, ordered at, bought on, purchased on, purchased=',
  invoice:
    'invoice*, inv, receipt*, rcpt, bill, bills, ticket*, document*, doc, docno, voucher no, voucher number, memo no, memo number, slip, check no, cheque no, check number, folio no, docket*, chit, kot no, estimate*, vch, voucher date, vch date',
  /** Papers that are no sale, or not yet. */
  otherDocument:
    'loan*, quote, quotes, quotation*, rfq, rfp, proposal*, claim, claims, payslip*, pay slip*, timesheet*, time sheet*, expense claim, expense report, purchase requisition, requisition*, wish list, wish lists, wishlist*, saved for later, favourites=, favorites=',
  transaction:
    'transaction*, trans, tran, txn, trx, trn, posting*, deal*, gift date, gift id, gift no, gift number, gift amount, donation date, donation id, donation amount, donation no, pledge date, contribution date, contribution amount, donation*, date of gift, amount of gift, date of donation, amount of donation, gift=, charge id, charge no, charge number',
  sale: 'sale*, sold, selling',
  revenue: 'revenue*, n revenue, turnover, gmv, takings',
  payment:
    'pay, paid, payment*, payable, payed, processed at, processed on, charge date, charged on, charged at, amount charged, financial, settlement',
  product:
    'what=, product*, prod, item, item*, listing*, article*, sku*, stock code, stockcode, ean*, upc*, gtin*, isbn*, asin*, barcode*, material*, goods, merchandise*, book*, dish*, menu*, plu',
  /** What describes a thing. */
  trait:
    'description*, desc, details, category*, categories, subcategory, brand*, model*, genre*, size*, colour*, color*, variant*, dept, department*, style*, sort, title, commodity, family, season',
  stock: 'stock, inventory, available, reorder, backorder*, reserved, minimum, maximum, min, max, remaining',
  line: 'line*, row*, lineitem*, line item*, position*, seq, sequence*, index, unnamed, serial, sr, sl, s no, sr no, sl no, rownum, rownumber',
  /** What somebody came for: no person, but it may number the purchases. */
  visit: 'visit*, session*, stay=, stay id, trip*, ride*, journey*',
  store:
    'store*, shop, branch*, outlet*, location*, warehouse*, terminal*, register*, pos, till, channel*, source*, platform*, website*, web, site, market*, marketplace, merchant*, region*, area, territory, device*, table, room*, seat*, bay, desk, property, venue*, salon*, clinic*, restaurant*',
  employee:
    'employee*, staff*, staff member*, team member*, crew member*, clerk*, cashier*, salesperson*, sales person*, sales rep*, sales representative*, sales man, salesman, agent*, seller*, operator*, owner*, manager*, waiter*, server*, rep, sold by, served by, created by, entered by, issued by, handled by, processed by, taken by, barber*, stylist*, therapist*, instructor*, consultant*',
  supplier: 'supplier*, vendor*, manufacturer*, maker*, distributor*, publisher*, author*, artist*',
  /** Of suppliers, those of whom what they made says more than from whom it was bought. */
  maker: 'manufacturer*, maker*, publisher*, author*, artist*',
  id: 'id, ids, no, nr, nbr, num, number*, code*, key, ref*, reference*, uuid, guid, identifier*, hash, username, increment id, so number, so no, gift id, gift no, gift number, donation id, donation no, book number, booking ref, pnr, confirmation code, confirmation no, confirmation number, locator, charge id, charge no, charge number',
  date: 'accounting date, processed at, processed on, so date, date*, dt, dated, timestamp*, datetime*, at, on, date add, business date, business day, ts, booked on, booked at, ordered on, placed on, gift date, donation date, contribution date, pledge date, purchased on, date time, when, posted on, ordered at, bought on, date of gift, date of donation, date received, received on, charge date, charged on, charged at, enrolled on, enrolled at, enrolment date, enrollment date, voucher date, vch date',
  time: 'time*, hour*, minute*',
  /** A part of a date. */
  period: 'year*, month*, week*, day*, quarter*, weekday*, fiscal, duration',
  quantity:
    'quantity*, quantities, qty*, qtty, quant, qnty, pieces, pcs, units, items, units sold, items sold, quantity refund',
  count: 'number of, no of, num of, nbr of, count*, cnt, how many',
  unit: 'unit, unit*, each, per, single, ea, apiece, unit retail',
  price: 'sold for, price*, avg price, average price, item cost, pricing, unit retail',
  /** A price or a price per something, an exchange or tax rate. */
  rate: 'rate*, ratio*, percent*, pct, share',
  amount:
    'how much=, amount*, amt, money=, value*, spend*, spent, expenditure*, monetary, sum, dollars, charge*, charged, amount charged, amount received, received amount, amt received, gift amount, donation amount, contribution amount, outlay, amount of gift, amount of donation, donation=, gift=',
  total: 'total*, grand total, sum total, ttl, extended, ext, overall, grandtotal',
  subtotal: 'subtotal*, sub total*',
  tax: 'tax*, vat, gst, hst, pst, qst, duty, duties',
  /** With or without tax, discount or shipping: what follows is not the subject. */
  inclusion:
    'incl, inc, including, inclusive, included, excl, excluding, exclusive, ex, without, after, before, gross of, net of, with, discounted, less',
  net: 'net*, taxable value, taxable amount',
  gross: 'gross*',
  discount:
    'discount*, disc, rebate*, coupon*, voucher*, promo*, promotion*, markdown*, allowance*, deal discount, concession, saving*',
  /** What the shop paid. */
  cost: 'cost*, cogs, cost price, buying price, wholesale*, landed',
  /** Of costs, those that may be what a shop pays that sells on. */
  wholesale: 'wholesale*, trade price*',
  listPrice:
    'list, msrp, rrp, mrp, compare at, compare, original*, regular, old, catalog*, catalogue*, standard, recommended, suggested, previous, market price, base price',
  profit: 'gp=, profit*, margin*, markup, contribution',
  otherMoney:
    'financed, amount financed, fee*, tip*, gratuity, commission*, surcharge*, deposit*, gift, gifts, gift card*, points, balance*, outstanding, unpaid, credit*, limit, budget*, target*, goal*, forecast*, income*, salary, owed, change due, insurance, adjustment*, rounding, tendered, savings, bonus, service, store credit, security deposit, prepaid, prepayment, cash back, cashback, withholding, interest, sales account, income account, revenue account, ledger account, gl account, nominal account, payout*, pay out, pay outs, paid out, proceeds, net proceeds, royalty*, earnings, disbursement*, you receive, you earn, settlement amount, settled amount, expense=, expenses=, withdrawal*, money out',
  /** Money for the staff, which an amount may have on top; it is other money too. */
  tip: 'gratuity, tip*',
  reversal:
    'refund*, return*, credit note*, credit memo*, chargeback*, cancel*, void*, reversed, reversal*, rejected, rejection*, cancellation*, cancelation*, voided',
  /** Of orders that were deleted, and that were a test. */
  deletion: 'deleted*, is deleted, trashed',
  trial:
    'test=, test order, test orders, test transaction, test payment, test sale, is test, is test order, is dummy, sandbox',
  /** The other way round: of what counts. */
  validity:
    'valid=, sign=, debit credit, debit credit indicator, dr cr, cr dr, is valid, valid sale, valid order, not cancelled, not canceled, not refunded, not void, not voided, not returned, not deleted',
  status: 'status*, substatus*, sts, charge status, state of, state, stage, stage of',
  currency: 'currency*, curr, ccy, currencies, exchange, fx, forex',
  /** Currency codes in a header (`Amount (USD)`) say little. */
  currencyCode:
    'usd, eur, euro, euros, gbp, chf, jpy, cny, rmb, cad, aud, inr, brl, mxn, pln, sek, nok, dkk, try, rub, rs, dollar, tl, руб, р, kr, zl, 元, 円, usdollar, local, base, purchased, aed, sar, egp, kwd, uah, bgn, ron, czk, huf, idr, myr, thb, vnd, krw, hkd, twd, sgd, ils, nzd, zar, ars, clp',
  kind: 'new, type*, segment*, group*, class*, tier*, level*, mode*, method*, reason*, priority*, gateway*, flag*, kind, medium, provider*, terms, campaign*, option*, appeal, fund, tender type',
  demography:
    'birth*, birthday, birthdate, birth date, date of birth, dob, born, age*, gender*, sex, marital, education*, occupation*, kids, children, married, ethnicity, nationality',
  place:
    'address*, addr, street*, city*, town*, country*, state, state*, province*, county, nation*, zip*, zipcode, postcode*, postal*, latitude, longitude, lat, lon, lng, timezone, ip, district*, booker country',
  note: 'note*, comment*, remark*, memo*, calorie*, kcal, url*, link*, image*, tags, message*, review*, rating*, score*, weight*, height*, width*, length*, volume*, agent string, notes, feedback, survey, satisfaction, attribution, referrer, marketing, accepts, requires, taxable, special request*, special instruction*',
  created:
    'created, creation, placed, requested at, requested on, entered, recorded, entry, booked=, placed=, date received, received on',
  /** Moments that are not the purchase. */
  otherTime:
    'updated, update*, modified*, changed, approved*, due, expir*, expiry*, expected, estimated, required, requested, promised, planned, start*, end*, until, valid*, since, signup, sign up, registration*, registered, joined, join, enroll*, enrol*, activated, launch*, release*, first sold, introduced, effective, opening, closing, completed, complete*, closed, processed, arrival*, received, printed, exported, import*, close, check in, check out, checkin, departure*, departs, arrives, stay date*, event date, event start, travel date*, ship by, deliver by, cut off, date shipped, shipped on, shipped at, fulfilled at, pickup*, pick up, checked in, checked out, scheduled, scheduled at, scheduled on, scheduled for, added on, added at, added=, next, renewal date, renews on, renews at',
  first: 'first*, initial, earliest',
  last: 'last*, latest, recent',
  /** What is said of how to fill in a cell, not of what it holds. */
  hint: 'required, mandatory, compulsory, obligatory, optional, must, please, example, e g, eg, format, yyyy, mm dd yyyy, dd mm yyyy',
  /** A figure about a customer, not about a transaction. */
  aggregate:
    'recency*, frequency*, rfm*, lifetime*, ltv, clv, cltv, churn*, tenure*, average*, avg, mean, aov, cumulative*, order count, orders count, number of orders, no of orders, num orders, number of purchases, total orders, orders=, purchases=, transactions=, visits=, total visits, total stays, total bookings, number of visits, previous purchases, transactions count, number of transactions, n orders, n purchases, n transactions, days since, orders placed, deposit count',
  /** Words that say nothing of their own. */
  filler:
    'of, the, a, an, for, from, by, fully, entirely, in, to, collected, and, or, is, was, this, our, all, retail, online, actual, final',
};

export type Concept = keyof typeof english;

/** The words of a language, with commas between them. */
export type TitleWords = Partial<Readonly<Record<Concept, string>>>;
