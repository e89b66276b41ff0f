/** How a program writes money and moments. A `number` is written as such, a `Date` as a cell's date. */
export type Cell = string | number | Date | null;
/** From the currency's smallest units. */
export type MoneyForm = (units: number) => Cell;
/** From wall-clock milliseconds. */
export type DateForm = (moment: number) => Cell;

const two = (value: number): string => String(value).padStart(2, '0');
const cents = (units: number): string => (units / 100).toFixed(2);
const group = (text: string, mark: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const groupCents = (units: number, mark: string, decimal: string): string => {
  const [whole, part] = cents(units).split('.');
  return `${group(whole!, mark)}${decimal}${part}`;
};

export const money = {
  /** 1234.50 */
  point: cents,
  /** 1,234.50 */
  groupPoint: (units: number) => groupCents(units, ',', '.'),
  /** 1234,50 */
  comma: (units: number) => cents(units).replace('.', ','),
  /** 1.234,50 */
  groupComma: (units: number) => groupCents(units, '.', ','),
  /** 1 234,50 with a no-break space */
  spaceComma: (units: number) => groupCents(units, '\u00a0', ','),
  /** 1 234,50 with a plain space */
  plainSpaceComma: (units: number) => groupCents(units, ' ', ','),
  /** 1'234.50 */
  swiss: (units: number) => groupCents(units, '’', '.'),
  /** A number in a currency with cents. */
  number: (units: number) => units / 100,
  /** Whole units, as digits. */
  whole: (units: number) => String(units),
  /** A number in a currency without cents. */
  wholeNumber: (units: number) => units,
  /** 45.000 */
  wholeDots: (units: number) => group(String(units), '.'),
  /** 45,000 */
  wholeCommas: (units: number) => group(String(units), ','),
  /** Four decimals, as some databases keep money. */
  fourDecimals: (units: number) => (units / 100).toFixed(4),
  /** $1,234.50, and ($1,234.50) below zero. */
  dollars: (units: number) =>
    units < 0 ? `($${groupCents(-units, ',', '.')})` : `$${groupCents(units, ',', '.')}`,
} satisfies Record<string, MoneyForm>;

/** Money between texts, such as a currency's sign. */
export const around =
  (before: string, form: MoneyForm, after = ''): MoneyForm =>
  (units) =>
    `${before}${form(units)}${after}`;

const parts = (moment: number) => {
  const date = new Date(moment);
  const hour = date.getUTCHours();
  return {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    hour,
    minute: two(date.getUTCMinutes()),
    second: two(date.getUTCSeconds()),
    hour12: hour % 12 || 12,
    half: hour < 12 ? 'AM' : 'PM',
  };
};
type Parts = ReturnType<typeof parts>;

const write =
  (form: (parts: Parts) => string): ((moment: number) => string) =>
  (moment) =>
    form(parts(moment));

const day = 86_400_000;
/** Day 0 of the numbers by which workbooks count days. */
const serialStart = Date.UTC(1899, 11, 30);

/** By the calendar of the runtime. */
const persian = (moment: number): string => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' },
  });
  const found = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${found['year']}/${found['month']}/${found['day']}`;
};

const months = {
  English: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  German: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  French: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  Spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  Portuguese: 'jan fev mar abr mai jun jul ago set out nov dez',
  Russian: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
} as const;
const monthOf = (language: keyof typeof months, m: number): string => months[language].split(' ')[m - 1]!;

const clock = write(({ hour, minute }) => `${two(hour)}:${minute}`);
const clockSeconds = write(({ hour, minute, second }) => `${two(hour)}:${minute}:${second}`);
const dotted = write(({ y, m, d }) => `${two(d)}.${two(m)}.${y}`);
const slashedDmy = write(({ y, m, d }) => `${two(d)}/${two(m)}/${y}`);
const dashedDmy = write(({ y, m, d }) => `${two(d)}-${two(m)}-${y}`);
const buddhist = write(({ y, m, d }) => `${two(d)}/${two(m)}/${y + 543}`);
const dashed = write(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`);

export const dates = {
  dashed,
  dashedTime: (moment: number) => `${dashed(moment)} ${clockSeconds(moment)}`,
  dashedMinutes: (moment: number) => `${dashed(moment)} ${clock(moment)}`,
  isoZone: (moment: number) => `${dashed(moment)}T${clockSeconds(moment)}Z`,
  isoOffset: (moment: number) => `${dashed(moment)}T${clockSeconds(moment)}+02:00`,
  shopify: (moment: number) => `${dashed(moment)} ${clockSeconds(moment)} -0300`,
  slashedYmdTime: (moment: number) => `${dashed(moment).replaceAll('-', '/')} ${clock(moment)}`,
  dotted,
  dottedBare: write(({ y, m, d }) => `${d}. ${m}. ${y}`),
  dottedTime: (moment: number) => `${dotted(moment)} ${clock(moment)}`,
  dottedTimeSeconds: (moment: number) => `${dotted(moment)} ${clockSeconds(moment)}`,
  dottedShort: write(({ y, m, d }) => `${two(d)}.${two(m)}.${two(y % 100)}`),
  dottedYmd: write(({ y, m, d }) => `${y}.${two(m)}.${two(d)}.`),
  slashedDmy,
  slashedDmyTime: (moment: number) => `${slashedDmy(moment)} ${clock(moment)}`,
  slashedDmyTimeSeconds: (moment: number) => `${slashedDmy(moment)} ${clockSeconds(moment)}`,
  dashedDmy,
  dashedDmyTime: (moment: number) => `${dashedDmy(moment)} ${clock(moment)}`,
  slashedMdy: write(({ y, m, d }) => `${two(m)}/${two(d)}/${y}`),
  slashedMdyBare: write(({ y, m, d }) => `${m}/${d}/${y}`),
  slashedMdyShort: write(({ y, m, d }) => `${two(m)}/${two(d)}/${two(y % 100)}`),
  slashedMdyTime12: write(
    ({ y, m, d, hour12, minute, half }) => `${m}/${d}/${y} ${hour12}:${minute} ${half}`,
  ),
  monthName: write(({ y, m, d }) => `${monthOf('English', m)} ${d}, ${y}`),
  monthNameTime: write(
    ({ y, m, d, hour12, minute, second, half }) =>
      `${monthOf('English', m)} ${d}, ${y} ${hour12}:${minute}:${second} ${half}`,
  ),
  monthDashes: write(({ y, m, d }) => `${monthOf('English', m)}-${two(d)}-${two(y % 100)}`),
  dayMonthDashes: write(({ y, m, d }) => `${two(d)}-${monthOf('English', m)}-${y}`),
  dayMonthName: write(({ y, m, d }) => `${d} ${monthOf('English', m)} ${y}`),
  germanMonth: write(({ y, m, d }) => `${d}. ${monthOf('German', m)} ${y}`),
  frenchMonth: write(({ y, m, d }) => `${d} ${monthOf('French', m)} ${y}`),
  spanishMonth: (moment: number) => {
    const { y, m, d } = parts(moment);
    return `${d} de ${monthOf('Spanish', m)} de ${y} ${clock(moment)} hs.`;
  },
  portugueseMonth: write(({ y, m, d }) => `${two(d)}/${monthOf('Portuguese', m)}/${y}`),
  russianMonth: write(({ y, m, d }) => `${d} ${monthOf('Russian', m)} ${y} г.`),
  /** A month alone: Jan-24. */
  month: write(({ y, m }) => `${monthOf('English', m)}-${two(y % 100)}`),
  /** A month alone: 2024-01. */
  monthIso: write(({ y, m }) => `${y}-${two(m)}`),
  compact: write(({ y, m, d }) => `${y}${two(m)}${two(d)}`),
  compactDmy: write(({ y, m, d }) => `${two(d)}${two(m)}${y}`),
  /** Day and month alone, the year being said elsewhere. */
  dayMonth: write(({ m, d }) => `${two(d)}${two(m)}`),
  chinese: write(({ y, m, d }) => `${y}年${m}月${d}日`),
  korean: write(
    ({ y, m, d, hour, hour12, minute }) =>
      `${y}. ${m}. ${d}. ${hour < 12 ? '오전' : '오후'} ${hour12}:${minute}`,
  ),
  buddhist,
  buddhistTime: (moment: number) => `${buddhist(moment)} ${clock(moment)}`,
  persian,
  reiwa: write(({ y, m, d }) => `令和${y - 2018}年${m}月${d}日`),
  reiwaShort: write(({ y, m, d }) => `R${y - 2018}.${m}.${d}`),
  taiwanese: write(({ y, m, d }) => `${y - 1911}/${two(m)}/${two(d)}`),
  serial: (moment: number) => Math.floor((moment - serialStart) / day),
  epoch: (moment: number) => String(Math.floor(moment / 1000)),
  cellDate: (moment: number) => new Date(Math.floor(moment / day) * day),
  cellMoment: (moment: number) => new Date(Math.floor(moment / 1000) * 1000),
  clock,
  clockSeconds,
} satisfies Record<string, DateForm>;
