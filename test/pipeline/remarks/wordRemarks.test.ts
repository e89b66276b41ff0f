import { describe, expect, it } from 'vitest';
import { wordRuledOut } from '../../../src/pipeline/remarks/resultTexts.ts';
import { wordRemark, wordRemarks } from '../../../src/pipeline/remarks/wordRemarks.ts';
import { everyRemark } from './everyRemark.ts';

const sentences: Readonly<Record<keyof typeof everyRemark, string>> = {
  'former-name':
    'segmentAi.columns.client is now called segmentAi.columns.customer and is read as that; write segmentAi.columns.customer from now on.',
  'former-name-beside': '--csv is now called --customers, which is there as well and wins; remove --csv.',
  'column-by-values': 'column C was identified as the customer from its values.',
  'title-not-found': 'No column is “Client”, which segmentAi.columns names as the customer; “Buyer” is read.',
  'no-order-numbers': 'There is no order number: purchases of a customer on one day are one order.',
  'rows-lacking':
    'Rows with nothing in “Sent” count as sales. If they were never paid or sent, leave them out with segmentAi.filter: {"Sent": {"not": ""}}.',
  'kind-repeats-others':
    'Rows with “Credit” in “Type” count as sales, though nearly all have the customer and the amount of another row. If they are payments, credit notes or quotations, set segmentAi.filter to what counts, for example {"Type": "Sale"}.',
  'unit-above-table':
    '“All in TEUR” stands above the table, and “Sales” is read as it is: revenue may be in that unit. To read it in single units, write the unit into the title of the column.',
  'returned-unread':
    '“Returned” is not subtracted, so revenue is before returns. To count what was kept, add a column with it and name it as "amount" in segmentAi.columns.',
  'kind-part-of-others':
    'Rows with “Deposit” in “Type” count as sales, though nearly all are 30.0% of a row with “Final” and the same customer. If that includes the deposit, set segmentAi.filter to what counts, for example {"Type": "Final"}.',
  'kinds-settled':
    'Rows with “Top-up” in “Type” and the others count alike, though the ones seem to use up or pay for the others, as a card and its visits or invoices and payments do. If so, set segmentAi.filter to what counts, for example {"Type": "Top-up"}.',
  'kind-adds-up-others':
    'Rows with “bundle” in “Type” come to what the rows below them do, and both count as sales. To count the parts alone, set segmentAi.filter: {"Type": {"not": "bundle"}}.',
  'sides-count-alike':
    'Rows with “Buy” and with “Sell” in “Side” count alike. If one of them is no sale, set segmentAi.filter to what counts, for example {"Side": "Sell"}.',
  'suppliers-beside':
    '“Supplier” has more names than “Ordered by”, which is read as the customer. If the rows are what you bought, choose a file of what you sold.',
  'papers-count':
    'By “Quote no” rows may be no sales but quotations, wishes, loans or claims, and all count. If so, choose a file of orders or invoices.',
  'price-of-one':
    '“Price/kg” counts once a row, though by its title it is what one of something costs. To count how many there were, choose their column as "quantity" in segmentAi.columns.',
  'discounts-count':
    'Rows with “Discount” in “Line” are added to what was bought, as they are not below zero. Write them with a minus, or leave them out with segmentAi.filter: {"Line": {"not": "Discount"}}.',
  'rows-planned':
    'Rows with “Budget” and “Forecast” in “Scenario” count as sales, though they were planned. Leave them out with segmentAi.filter: {"Scenario": {"not": ["Budget","Forecast"]}}.',
  'cancelled-flag-unread':
    '“Void” is not read, though it may say which rows are no sales. To leave some out, set segmentAi.filter to the value of those that count, for example {"Void": "no"}.',
  'consent-not-understood':
    '12 rows say neither yes nor no in “Newsletter”, such as “maybe” and “A7”: who agreed there to be written to is not known. Write yes and no in the workbook, or choose another column in segmentAi.columns.',
  'consent-of-two-columns':
    '“Newsletter” says who may be written to; “Unsubscribed”, which says it the other way round, is not read. Check that nobody refused there, or choose it as "consent" in segmentAi.columns.',
  'price-grows-with-quantity': '“Price” grows with the quantity, so it is read as the amount of the line.',
  'amount-is-product': 'Amount checked: “Qty” × column B = “Total”.',
  'amount-has-gaps': '“Total” is empty on some lines, so “Qty” × column B is read.',
  'amount-is-no-product':
    '“Total” is read, which may have discounts or tax in it; “Qty” × column B comes to 12.5% more.',
  'amount-counts-once': "“Total” is the order's total, so it is counted once per order.",
  'rows-repeated':
    '300 of 600 rows have the same customer, date and amount as another row, and count as further purchases. If the file holds its rows twice, set segmentAi.cleaning.duplicates to "drop".',
  'orders-written-twice':
    '30 orders come once more further down, line by line, and count twice (61 rows). To count such rows once, set segmentAi.cleaning.duplicates to "drop".',
  'order-numbers-restart':
    'Order numbers repeat with other customers, so a number is an order of its own each day: 39 orders have the number of an earlier one.',
  'discount-beside':
    '“Discount” is not subtracted from “Goods”: if that is before discounts, so is revenue. To count what was paid, add a column with it and name it as "amount" in segmentAi.columns.',
  'tips-included':
    '“Total” has “Tip” in it, and so has revenue. To leave that out, add a column without it and name it as "amount" in segmentAi.columns.',
  'discount-unread':
    '“Discount” is not subtracted from “Qty” × column B: revenue is before discounts. To count what was paid, add a column with it and name it as "amount" in segmentAi.columns.',
  'price-unit-unread':
    '“Qty” × column B is read as it stands, though prices may be those of as many units as “Per” says. To count what was paid, add a column with it and name it as "amount" in segmentAi.columns.',
  'money-in-other-unit': '“Cents” is divided by 100, as its title says.',
  'net-or-gross': '“Gross” is read; “Net” comes to 16.0% less.',
  'lines-are-no-total': '“Total” is read, as “Price” does not add up to it.',
  'first-lines-filled':
    'What stands on the first line of an order alone, such as its customer, holds for its further lines.',
  'customers-from-above': 'Rows without a customer count for the customer above.',
  'dates-from-above': 'Rows without a date count for the day above.',
  'orders-without-number': '3 rows have no order number: purchases of a customer on one day are one order.',
  'price-without-quantity': '“Price” is read as the amount of the line, as there is no quantity.',
  'cost-is-price': '“Cost” is read as the unit price, because no other column has it.',
  'date-order': 'Dates are read as day/month/year.',
  'no-customer-texts': 'Treated as blank customer: “Guest”, “N/A”, and “0”.',
  'years-of-other-calendar': 'Years are read as those of another calendar: the date in row 2 as 2024-01-15.',
  'months-without-day':
    '1,200 dates are months without a day, read as the first of the month: recency is right to a month, and where orders have no number, what a customer buys in a month is one order.',
  'cells-unreadable':
    "12 cells of “Ordered” can't be read, such as “soon” and “31.02.2024”, and their rows are left out; fix them, or choose another column in segmentAi.columns.",
  'rows-hidden':
    'In “Orders”, 1,200 rows that are hidden, by a filter or by hand, count too. To leave some out, say which rows count in segmentAi.filter.',
  'titles-repeated': 'Titles stand again in 3 rows, left out.',
  'titles-of-other-table':
    'Titles stand again in 1 row, with another than “Customer”: rows below may be of another table, and count alike. If they are no sales, delete them from the file.',
  'dates-against-setting':
    'Dates such as 28.02.2011 and 27.02.2011 contradict the order set by segmentAi.dates.order: they are left out, and in others day and month may be swapped; set it to "auto" or "dmy".',
  'dates-against-kept-order':
    'Dates such as 28.02.2011 contradict the order kept for this workbook: they are left out, and in others day and month may be swapped; in the setting segmentAi.workbooks, change "dates.order" of “shops/march.csv” to "dmy".',
  'dates-left-out':
    'Dates are read as month/day/year; some contradict that and are left out, such as 13/03/2011.',
  'days-and-months-swapped':
    'Days and months look swapped; a spreadsheet may have opened the file with different regional settings.',
  'decimal-mark-open': 'The prices can be read with either decimal mark; they are read with a decimal comma.',
  'customer-of-two-columns': 'The customer is read from two columns together: “First Name + Last Name”.',
  'units-in-other-column':
    '“Value” counts what “Ordered” says; with “Shipped” revenue comes to 12.5% less. To count that, add a column with it and name it as "amount" in segmentAi.columns.',
  'amount-in-other-column':
    '“Card” is read; column F, which is the same in some rows, comes to 12.5% more. If that was paid, choose it as "amount" in segmentAi.columns.',
  'money-unread':
    '“Col 6”, which comes to 3.4% of revenue, is not read. If it was paid back or taken off, add a column with what was paid and name it as "amount" in segmentAi.columns.',
  'rows-added-up':
    'In orders such as “A-100” a row comes to what the rows below it do, and all count. If they are its parts, set segmentAi.filter to leave them out.',
  'customers-in-other-column':
    '“Member” is read as the customer; “Payer” has the same people on other rows. If it says who bought, choose it as "customer" in segmentAi.columns.',
  'buyers-in-other-column':
    'Rows without “Email” are left out, though “Billing Name” says who bought. To count them, choose “Billing Name” as "customer" in segmentAi.columns.',
  'numbers-of-lines':
    '“Transaction ID” does not count as the order, as 114 of the first rows have another number than the row above and the same customer and date. If each row is an order, choose it as "invoice" in segmentAi.columns.',
  'customer-number-shared':
    '“Email” tells who bought, as many rows have no customer of their own in “Customer ID”.',
  'period-chosen':
    'Only purchases from 2024-01-01 to 2024-12-31 count; 12 rows with an amount of 346 are left out.',
  'rows-chosen':
    'Only rows with “France” or an empty cell in “Country” and anything but “Wholesale” in “Channel” count; 12 rows with an amount of 346 are left out.',
  'chosen-orders-whole': 'Rows of 2 orders are left out in part; the total of the order still counts.',
  'filter-values-not-found':
    'No row has “Frence” in “Country”, which segmentAi.filter names; there are “France”, “Spain”.',
  'one-currency': 'Only rows in EUR are read, as segmentAi.currency says.',
  'currencies-converted': 'Converted by segmentAi.currencyRates: USD × 0.92.',
  'few-customers': '“Guests” turns 1,200 rows into 3 customers; check whether it says who bought.',
  'most-rows-left-out':
    '60 of 100 rows are left out for “No customer”; check whether “Kunde” is the right column.',
  'customer-is-total':
    '“Total” counts as a customer and brings 50 % of the revenue, though it seems to be a sum. Leave it out with segmentAi.filter: {"Client": {"not": "Total"}}.',
  'one-customer-of-many':
    '“Bar” has 27 % of the rows, many times those of any other customer. If it stands for many, leave it out with segmentAi.filter: {"Client": {"not": "Bar"}}.',
  'customers-no-buyers':
    '“VOID” and “Staff meal” count as customers with 12 rows and 246 of the revenue, though nobody seems to have bought. Leave them out with segmentAi.filter: {"Client": {"not": ["VOID","Staff meal"]}}.',
  'amount-accumulates':
    '“Tab” nearly always rises from one purchase of a customer to the next, so it may be what they have spent so far, which revenue adds up again and again. If so, choose what each purchase came to as "amount" in segmentAi.columns.',
  'amount-of-customer':
    '“Total” is the same on all rows of a customer, so it may be what they spent altogether, which revenue adds up again and again. If so, choose what each purchase came to as "amount" in segmentAi.columns.',
  'same-days-each':
    'Nearly all customers have a row on each of 12 days, so recency and frequency tell them hardly apart. If the rows are balances, salaries or sums of months, choose a file of purchases.',
  'credit-numbers-counted':
    '26 orders have numbers as credit notes, cancelled orders or quotations do, such as “CN-1004”, and count as sales: 3,664 of the revenue. To leave them out, set segmentAi.cleaning.cancelledInvoices to "^CN".',
  'dates-far-off':
    '1 purchase is dated years from all others, such as Jan 31, 2099; these are from Jan 3, 2022 to Dec 30, 2024. If that is wrong, leave it out with segmentAi.period: {"to": "2024-12-30"}.',
  'one-order-each':
    'Each of 40 customers ordered once; check whether “Customer” says who bought, and not which order it is.',
  'customers-alike':
    '1 customer differs from another only in case, blanks, leading zeros, order of names, a number in brackets or country code; each counts on its own: “ann” / “ANN”. To make them one, set segmentAi.cleaning.alikeCustomers to "join".',
  'customers-joined':
    '2 customers are joined with another that differs only in case, blanks, leading zeros, order of names, a number in brackets or country code: “ann” / “ANN”.',
  'several-currencies':
    'Amounts in several currencies were added without conversion: EUR and GBP. Convert them in the workbook, or segment each alone.',
  'customer-of-many': 'Probably many customers sharing one ID: “Walk-in”.',
  'customer-characters-lost':
    'Characters of 12 customers were lost, such as in “K\ufffdhler”, so one may count as two; export the file again as UTF-8.',
  'customer-digits-lost': 'Some customer IDs were shortened by a spreadsheet, e.g. 1.23457E+11.',
  'statuses-left-out': 'Left out for their status: “Cancelled” (12 rows).',
  'statuses-pending':
    'Not paid or not decided yet, but counted as sales: “on hold” (1,200 rows); list those that are no sale in segmentAi.cleaning.cancelledStatuses.',
  'statuses-not-understood':
    'Statuses that are not understood count as sales: “Foo” (3 rows), “Bar” (1 row), and 1 other; list those that are no sale in segmentAi.cleaning.cancelledStatuses, the others in segmentAi.cleaning.salesStatuses.',
  'sheets-passed-over': 'Skipped sheets (no transactions): Legend and Notes.',
  'sheets-without-rows': 'Skipped sheets (no rows below the header): December.',
  'sheets-of-customers': 'Skipped sheets (one row per customer): Customers.',
  'sheets-of-no-sales':
    'Left out as no sales by name: Refunds. Any refunds there are not subtracted. To read it anyway, name the sheets to read in segmentAi.sheets.',
  'sheets-of-plans':
    'Left out as budget, plan or forecast by name: Budget 2024; to read it anyway, name the sheets to read in segmentAi.sheets.',
  'sheets-not-named': 'Not read, because segmentAi.sheets names others: 2022 and 2023.',
  'hidden-sheets-read': 'Read although hidden, because no other sheet holds transactions: Data.',
  'sheets-left-open':
    'Not read, because it is open which column is what: Spring and Summer; to be asked, name one sheet alone in segmentAi.sheets.',
  'sheets-of-other-columns':
    'Not read, because of other column titles, although there seem to be transactions: Lines; name the sheets to read in segmentAi.sheets.',
  'sheets-hidden':
    'Not read, because hidden, although there seem to be transactions: Backup; name the sheets to read in segmentAi.sheets.',
  'sheet-repeats-amounts':
    '“Payments” mostly has customers and amounts of “Invoices”, on other days, and both count. If they are the same purchases, as invoices and payments are, name the sheet to read in segmentAi.sheets.',
  'sheets-not-found': 'No sheet is called Sales or Orders, which segmentAi.sheets names.',
  'orders-counted-once':
    'Counted once: 200 orders of “Q1” that stand in “All” too (1,300 rows, an amount of 12,346) and 1 order of “Q2” that stands in “All” too (1 row, an amount of 5).',
  'cancelled-still-counted':
    '1,034,086 of cancelled and returned orders is still counted (5.8% of revenue, 7,031 orders). To take out the purchases that they cancel, set segmentAi.cleaning.returns to "match".',
  'returns-matched':
    'Taken out: 728,384 (4.3% of revenue) of purchases that were cancelled or returned later, by 6,000 orders.',
  'orders-mostly-reduced':
    'Rows below zero take 2,469 off most orders (36 rows in 34 orders). If they are fees of a market place, filter them out.',
  'orders-reduced':
    'Discounts and vouchers that stand in rows of their own take off 2,469: 36 rows below zero in 34 orders.',
  'returns-unmatched':
    '36.50 of returns is not subtracted (1.8% of revenue): 3 rows match no purchase of the same customer, article and price. To subtract all returns, set segmentAi.cleaning.returns to "net".',
  'orders-changed-elsewhere':
    'Added up: 20 orders of “Corrections” and of “Orders”, with the same number, customer and day but other lines. If a sheet corrects the other, put the corrected orders into one sheet and name it in segmentAi.sheets.',
  'orders-counted-twice':
    'Counted twice: 776 orders of “2011” that stand in “2010” too (22,523 rows, an amount of 311,878). To count them once, set segmentAi.cleaning.overlaps to "once".',
  'feature-filled': '“Time between orders” is the median of the others for 12 customers without it.',
  'components-ruled-out':
    'Ruled out: K = 3 and 5 (smallest segment under 1% of the customers); K = 4 (a segment without customers).',
  'components-dissolved':
    'Of the 5 components of the mixture, 2 have too few customers for a segment; their customers are in their next most probable segments.',
  'too-few-to-divide': 'One segment, because differences among fewer than 20 customers may be chance.',
  'window-used':
    'The purchases of 365 days count, from Dec 10, 2010 to Dec 9, 2011; 1,200 customers who bought nothing then are in no segment.',
  'model-used': 'Segmented by the model that was kept of “orders.csv”, with Dec 9, 2011 as the last day.',
  'model-currency-unsaid':
    'The model was made of amounts in EUR, and the file does not say its currency; check that it is the same.',
  'names-kept':
    "The names are those of the kept model; by today's rules they would be: Champions → Loyal Customers.",
  'history-shorter-than-window':
    'The model counts the purchases of 365 days, and the file has 31, so orders and spend are too low; export a longer period.',
  'window-too-short':
    'Only 20 days count, but 32 are usual between two purchases of a customer, so most seem to have bought once; export a longer period, or set segmentAi.movement.windowDays to more days.',
  'model-fits-worse':
    'The kept model fits less well: 2.0% of the customers have figures beyond those it was made of, and 9.0% are as unlikely as 1% were then; keep a new model.',
  'model-differs': 'The kept model was made differently: returns: Leave out then, Subtract now.',
  'all-alike': 'One segment, because all customers are alike in what they are segmented by.',
  'others-alike': 'One segment, because all other customers are alike in what they are segmented by.',
  'rest-too-few':
    'One segment, because the customers who differ from the others are too few for a segment of their own.',
  'not-settled':
    'The mixture with K = 4 did not converge in 1 iteration; segment boundaries are approximate.',
  'ruled-out-taken':
    'Kept despite being ruled out, because no other K was tried: K = 2 (smallest segment under 3 customers).',
  'tiny-segments': 'Under 1% of the customers: Champions (3) and Lost (1,200).',
  'one-customer-dominates':
    'One customer in Champions brings 50.1% of all revenue, so averages there are skewed; use the medians.',
  'few-make-mean':
    'In VIP, 2 customers bring 80.1% of the revenue of all 13, so averages there are skewed; use the medians.',
  'rules-not-object':
    'The naming rules are not an object of rules by id, so the default rules are used; write { "my-rule": { ... } }.',
  'wrong-type': '"priority" of rule “vip” must be a number; until then the default rule is used.',
  'unknown-property': 'Rule “vip” has an unknown property "prio", which is ignored; check its spelling.',
  'unknown-condition':
    'Rule “vip” has an unknown condition "when.r.mim", so the rule is left out; use min, max.',
  'no-conditions':
    'Rule “vip” has no conditions, so the rule is left out; add "when", or "when": {} to match every segment.',
  'empty-range': 'Rule “vip” can never match: r starts at 4 and ends below 3; make min smaller than max.',
  'never-matches': 'Rule “vip” can never match: r runs from 1 to 5.',
  shadowed:
    'Rule “vip” can never match: everything it matches goes to rule “all” (priority 5) first; give “vip” a lower priority or narrow “all”.',
  'no-last-resort':
    'No rule matches every segment, so the default rules name what is left; add a last one with "when": {}.',
  'same-name': 'Rules “vip” and “best” share the name “VIP”; rename one to tell their segments apart.',
  'same-priority':
    'Rules “vip” and “best” share the priority 20, so their ids decide; give them different priorities.',
  'rules-file-unusable':
    '.vscode/segment-rules.json has a syntax error in line 3; until it is fixed, the rules from before apply.',
  'value-horizon-shortened':
    'Orders and spend are predicted for 100 days, not 180, because the data covers less than twice that.',
  'value-first-days-left-out':
    'The prediction learns from customers first seen after the first 60 days: who is seen earlier may have been a customer for long.',
  'value-parameters-kept':
    'Orders and spend are predicted by what was learned when the model of Jan 31, 2026 was kept.',
  'value-parameters-anew':
    'What was learned when the model of Jan 31, 2026 was kept no longer fits, so it was learned again: it would predict 1.4 times as much.',
  'value-sampled':
    'Of 450,000 customers, 90,000 drawn evenly from all were used to learn and test the prediction; sums of tests are theirs.',
  'value-parameter-capped':
    'The purchases do not say how much customers differ in how they leave; all are taken to be alike.',
  'value-ranking-alone':
    'No total is predicted, because 40 days ahead are too few to test it: only the order of the customers is of use.',
  'value-total-untold':
    'No total is predicted, because tests on the past were off by more than ten times: only the order of the customers is of use.',
  'value-fifths-off':
    'Parts of the prediction were far off in the latest test (fifths of the customers, best first): the second fifth brought 0.5 times what was predicted.',
  'value-baseline-as-good':
    'Sorting by past spend finds the best customers as well as the prediction does: the first fifth brought 75% of the spend in the latest test, that of the prediction 74%.',
  'value-one-band':
    '80% of the customers have a high churn risk, which tells them little apart. With segmentAi.value.horizonDays at 365, the largest part would be 50%.',
  'value-of-few':
    '3 customers bring 62% of what is expected: whether they order decides the total, more than its range says.',
  'value-not-settled': 'The prediction did not converge; its figures are approximate.',
  'value-no-spend': 'Orders alone are predicted, because nobody who came back spent anything.',
  worded: 'As it was said.',
};

describe('wordRemark', () => {
  it.each(Object.values(everyRemark))('words $code', (remark) => {
    expect(wordRemark(remark)).toBe(sentences[remark.code]);
  });

  it('has other words where a value is another', () => {
    const { 'wrong-type': wrong, 'never-matches': never } = everyRemark;
    const { property: _, ...rule } = wrong.values;
    expect(wordRemark({ ...wrong, values: { ...rule, needed: 'object', instead: 'no-rule' } })).toBe(
      'Rule “vip” must be an object in braces, { ... }; until then the rule is left out.',
    );
    const values = { rule: 'vip', condition: 'orders', least: 0 } as const;
    expect(wordRemark({ ...never, values })).toBe('Rule “vip” can never match: orders is never below 0.');
  });
});

describe('wordRemark of a window that is too short', () => {
  it('names the cure of a kept model, which has its own', () => {
    const short = everyRemark['window-too-short'];
    expect(wordRemark({ ...short, values: { ...short.values, ofModel: true } })).toMatch(
      /set segmentAi\.movement\.windowDays to more days and keep a new model\.$/,
    );
  });
});

describe('wordRemarks', () => {
  it('tells notes, warnings and what is to be said of the rules apart, each in their order', () => {
    const { 'date-order': order, 'not-settled': settled, 'no-order-numbers': days } = everyRemark;
    expect(
      wordRemarks({ remarks: [order, settled, days], namingRemarks: [everyRemark['no-conditions']] }),
    ).toEqual({
      notes: [sentences['date-order'], sentences['no-order-numbers']],
      warnings: [sentences['not-settled']],
      namingWarnings: [sentences['no-conditions']],
    });
  });
});

describe('wordRuledOut', () => {
  it('tells a share with the decimals that were set', () => {
    expect(wordRuledOut({ code: 'share-too-small', values: { least: 0.0125 } })).toBe(
      'smallest segment under 1.25% of the customers',
    );
  });
});
