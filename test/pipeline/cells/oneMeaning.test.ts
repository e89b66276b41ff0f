import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyNamed } from '../../../src/pipeline/cells/currencies.ts';
import { isNumberOrDate, meaningOf } from '../../../src/pipeline/cells/meaning.ts';
import { isNoSale, readStatus } from '../../../src/pipeline/cells/statusText.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { profileColumn } from '../../../src/pipeline/columns/profileColumn.ts';
import { DateColumn } from '../../../src/pipeline/values/dateColumn.ts';
import { LabelColumn } from '../../../src/pipeline/values/labelColumn.ts';
import { NumberColumn } from '../../../src/pipeline/values/numberColumn.ts';
import { tableRows } from '../columns/tableRows.ts';

interface Answer {
  /** Empty where the text means nothing known. */
  readonly kinds: readonly string[];
  /** NaN where it is no number. */
  readonly number: number;
}

const listTrue = (kinds: Readonly<Record<string, boolean>>) =>
  Object.keys(kinds).filter((kind) => kinds[kind]);

/** What recognition counts a text as. */
function recognise(text: string): Answer {
  const { filled, numeric, date, statusWord, currencyCode, numbers } = profileColumn(tableRows([[text]]), 0);
  const kinds = listTrue({
    placeholder: filled === 0,
    number: numeric === 1,
    date: date === 1,
    status: statusWord === 1,
    currency: currencyCode === 1,
  });
  return { kinds, number: numbers[0]! };
}

type As = 'text' | 'bytes';

/** A column of one row, filled from a text or from the bytes of a file. */
function fill<Column extends NumberColumn | DateColumn | LabelColumn>(
  column: Column,
  text: string,
  as: As,
): Column {
  const bytes = new TextEncoder().encode(`7${text}7`);
  if (as === 'text') column.text(text);
  else column.bytes(bytes, 1, bytes.length - 1);
  column.endRow();
  return column;
}

/** What reading makes of a text. A bare number is no date here: it takes a column of dates to make it one. */
function read(text: string, as: As): Answer {
  const number = fill(new NumberColumn(), text, as).build().values[0]!;
  const day = fill(new DateColumn(), text, as).build('auto').values[0]!;
  const [label] = fill(new LabelColumn(), text, as).build().texts;
  const kinds = listTrue({
    placeholder: label === undefined,
    number: !Number.isNaN(number),
    date: !Number.isNaN(day) && Number.isNaN(number),
    status: label !== undefined && isNoSale(readStatus(label)),
    currency: label !== undefined && currencyNamed(label) !== undefined,
  });
  return { kinds, number };
}

const examples: Record<string, string> = {
  number: `12|-12|1234.5|1.234,50 €|12 THB|AED 12.50|1.23E+3|1,5e3|2E-2|١٢٫٥|१२३४|۱۲۳|3 pcs|2x|x2|1.5 kg|(12.50)|12,-|R199.00|RM12.90|
    Rs500|USD5|CHF-5.00|-$5.25|$-5.25|1'234,50|S/ 50.00|1,200円|12 ₿|MXN$5|2,5793 €/kg|3.20 EUR/Stk.|25,00 zł|10115|20110230|1.234.567`,
  date: `2011-12-10|2011-12-10 12:50|2017-01-28T14:06:53Z|2023-01-05 09:59:58 +0100|12/1/10 8:26|9/7/11|05-01-2022|
    03.02.2022 10:15 Uhr|3. Jan. 2025, 16:33 Uhr CET(UTC+1)|16.3.2023. 14:05 čet.|1/5/2023, 4:05:06 PM|2021年1月5日|11-Feb-17|Jan 5, 2021 10:22:11 AM|11 février 2017|11 февраля 2017 г.|
    11 Şubat 2017|Mon, 02 Jan 2017 10:00:00 GMT|10th of December, 2011|Dec-10-2011|٢٠١١-١٢-١٠|١٠/١٢/٢٠١١|２０１１－１２－１０|2017. 2. 11.|
    11 de febrero de 2017|25 02 2017|Sat Feb 11 14:05:09 CET 2017|11.2.2017 14.05|20170211 14:05|2/25/17 12:05pm|00. 2. 10.`,
  cancelled: `storniert|已取消|キャンセル済み|anulowane|Anulowano|zwrot|makulerad|Makulerat|avbruten|återbetald|annulleret|refunderet|kansellert|
    chargeback|Chargebacks|credit note|Credit memo|avoir|PaymentFailed|Unsuccessful|
    Order cancelled by customer who found it cheaper elsewhere`,
  status: `Shipped|On hold|bezahlt|in Bearbeitung|zrealizowane|nie anulowano|levererad|已完成|退款中|出荷済み|not returned|Refund declined|
    teslim edildi|оплачен|wc-completed|PARTIALLY_PAID|Order placed`,
  currency: 'EUR|THB|AED|€|kr|kr.|TL|руб.|R$|zł|Euro|₿',
  placeholder: `NULL|n/a|#N/A|#DIV/0!|-|NA|unbekannt|(leer)|="n/a"`,
  nothing: `KR12|R-100|RM1001|EUR-5|85049G|A-12-10-11|A-12-10|S20170211|PO-12-10-11|20170211A|CA-2011-100006|#1001|12E3|45-67-89|
    2011-02-30|2011-13-01|15%|192.168.1.1|+49 170 1234567|Item 5|M1|12 foo|12 pack 24|5-10|12:50|ABC|Na|Returning customer|blue`,
};
const listExamples = Object.entries(examples).flatMap(([kind, texts]) =>
  texts.split('|').map((text): [string, string] => [text.trim(), kind]),
);

/** What is seen in an example and read from it; that a sale stands is nothing that reading asks for. */
function expectKinds(kind: string) {
  if (kind === 'nothing') return { seen: [], read: [] };
  if (kind === 'cancelled') return { seen: ['status'], read: ['status'] };
  return { seen: [kind], read: kind === 'status' ? [] : [kind] };
}

describe.each(['text', 'bytes'] as const)('one meaning, from %s', (as) => {
  it.each(listExamples)('sees in "%s" what it reads in it: %s', (text, kind) => {
    expect({ seen: recognise(text).kinds, read: read(text, as).kinds }).toEqual(expectKinds(kind));
  });
});

it('finds what became of orders under a title that says nothing', () => {
  const rows = Array.from({ length: 20 }, (_, i) => [
    ...[`K${i % 7}`, `2024-01-${10 + i}`, 10.5 + i],
    i % 5 === 0 ? 'chargeback' : 'paid',
  ]);
  const table = tableRows([['Customer', 'Date', 'Amount', 'Result'], ...rows]);
  expect(findColumns(table)).toMatchObject({ columns: { status: 3 } });
});

it('takes no quadratic time over long texts', () => {
  const many = 300_000;
  const texts = [
    `${'A'.repeat(many)}1x`,
    `x${' '.repeat(many)}y`,
    `${'1'.repeat(many)}a1`,
    '1 '.repeat(many),
    '1.'.repeat(many),
  ];
  for (const text of texts) expect([...recognise(text).kinds, ...read(text, 'bytes').kinds]).toEqual([]);
});

const locale = fc.constantFrom(
  ...'en en-IN en-ZA de de-CH de-AT fr es es-MX pt-BR it nl tr ru pl cs sv da nb uk id ja zh ko ar-EG fa hi'.split(
    ' ',
  ),
);
const amount = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const price = fc
  .record({
    locale,
    currency: fc.constantFrom(
      ...'EUR USD GBP JPY CHF TRY RUB PLN SEK THB AED INR ZAR BRL MYR IDR KRW'.split(' '),
    ),
    currencyDisplay: fc.constantFrom('symbol' as const, 'code' as const, 'name' as const),
    amount,
  })
  .map((it) => new Intl.NumberFormat(it.locale, { style: 'currency', ...it }).format(it.amount));
const plainNumber = fc.oneof(
  fc.tuple(locale, amount).map(([name, value]) => value.toLocaleString(name)),
  fc.double().map(String),
);
const day = fc
  .record({
    locale,
    dateStyle: fc.constantFrom('short' as const, 'medium' as const, 'long' as const, 'full' as const),
    timeStyle: fc.constantFrom(undefined, 'short' as const, 'medium' as const),
    moment: fc.date({ min: new Date('1950'), max: new Date('2060'), noInvalidDate: true }),
  })
  .map(({ locale, dateStyle, timeStyle, moment }) =>
    new Intl.DateTimeFormat(locale, { dateStyle, ...(timeStyle && { timeStyle }), timeZone: 'UTC' }).format(
      moment,
    ),
  );
const written = fc.oneof(price, plainNumber, day);
const piece = fc.constantFrom(
  ...`12|7|0|31|2011|10|99|20170211|40513|1.5|1,234|.|,|-|/|:| |'|#|e|E+3|(|)|x|kg|M|pcs|R|RM|kr|EUR|€|$|Dec|März|11月|日|of|de|th|T|Z|PM|
    am|mon|so|A|S|null|n/a|none|returned|storniert|not|paid|anulowane|chargeback|new|wc|取消|未|="|"|%|\u00a0|\u200b|\u066b|\u066c|\u2212`
    .split('|')
    .map((text) => text.replace(/\n\s*/, '')),
);
const mixed = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
const disturbed = fc.tuple(written, piece, fc.nat()).map(([text, extra, nat]) => {
  const at = nat % (text.length + 1);
  return text.slice(0, at) + extra + text.slice(at);
});
const digits = fc.constantFrom(
  '0123456789',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '๐๑๒๓๔๕๖๗๘๙',
  '０１２３４５６７８９',
);
const anyText = fc
  .tuple(fc.oneof(written, mixed, disturbed), digits)
  .map(([text, script]) => text.replace(/\d/g, (digit) => script[Number(digit)]!));

describe('one meaning, of any text', () => {
  it('is seen as it is read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [seen, inText] = [recognise(text), read(text, 'text')];
        const isStatus = seen.kinds.includes('status');
        expect(seen.kinds.length, `${text}: ${seen.kinds}`).toBeLessThanOrEqual(1);
        expect(isStatus ? [] : seen.kinds, text).toEqual(
          isStatus ? inText.kinds.filter((kind) => kind !== 'status') : inText.kinds,
        );
        expect(seen.number, text).toBe(inText.number);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read from bytes as from a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text, 'bytes'), text).toEqual(read(text, 'text'));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for who asks for numbers and dates alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { type } = meaningOf(text);
        expect(isNumberOrDate(text), text).toBe(type === 'number' || type === 'date');
      }),
      { numRuns: 1000 },
    );
  });
});
