import { foldText } from '../text/foldText.ts';

/** ISO 4217, with a few that are history but stand in old data. */
const codes = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
  CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
  ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
  MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
  SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
  VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ESP PTE NLG BEF ATS FIM GRD IEP LUF HRK LTL LVL EEK SKK SIT TRL
  BYR RUR`.split(/\s+/),
);

/** Signs and words that mean one currency. */
const names = new Map(
  Object.entries({
    ...{
      EUR: '€ euro euros eur. евро ユーロ 欧元',
      GBP: '£ gbp. pound pounds sterling 英镑',
      USD: 'us$ u$s usd$ $us',
    },
    ...{
      CAD: 'c$ ca$ cad$',
      AUD: 'a$ au$ aud$',
      NZD: 'nz$',
      HKD: 'hk$',
      SGD: 's$ sg$',
      TWD: 'nt$',
      MXN: 'mx$ mex$',
    },
    ...{
      BRL: 'r$ real reais',
      CHF: 'fr. sfr sfr. fr',
      TRY: '₺ tl',
      RUB: '₽ руб руб. р р. rub.',
      UAH: '₴ грн грн.',
    },
    ...{
      KZT: '₸ тг тг.',
      BYN: 'br',
      INR: '₹ rs rs. re रु रुपये',
      PLN: 'zł zl',
      CZK: 'kč',
      HUF: 'ft',
      RON: 'lei leu',
      BGN: 'лв лв.',
    },
    ...{
      ILS: '₪ שח ש״ח ש"ח',
      KRW: '₩ 원',
      VND: '₫ đ đồng',
      THB: '฿ บาท',
      NGN: '₦',
      PHP: '₱',
      CRC: '₡',
      PYG: '₲',
      GHS: '₵',
      GEL: '₾',
      AMD: '֏',
    },
    ...{
      AZN: '₼',
      MNT: '₮',
      LAK: '₭',
      // In Shift JIS, the sign of the yen is the byte of the backslash.
      JPY: '円 jp¥ yen \\',
      CNY: '元 rmb cn¥ 人民币 人民幣',
      ZAR: 'r',
      IDR: 'rp rp.',
      MYR: 'rm',
    },
    ...{ PEN: 's/ s/.', AED: 'dhs dh د.إ', EGP: 'e£ ج.م جنيه', SAR: 'sr ر.س', QAR: 'ر.ق', KWD: 'د.ك' },
    ...{ BHD: 'د.ب', OMR: 'ر.ع', JOD: 'د.أ', MAD: 'د.م', DZD: 'د.ج', IQD: 'د.ع', TND: 'د.ت', LBP: 'ل.ل' },
    // In shops, a toman of ten rials.
    ...{ IRR: '﷼ ریال', IRT: 'تومان', RSD: 'дин din', MKD: 'ден den' },
  }).flatMap(([code, signs]) => signs.split(' ').map((sign): [string, string] => [foldText(sign), code])),
);

/** Signs that several currencies have. */
const sharedSigns: Readonly<Record<string, readonly string[]>> = {
  $: 'USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU'.split(' '),
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
};

/** Currencies without cents, or whose cents nobody writes, and those with three digits of them. */
const withoutCents = new Set(
  'BIF CLP COP CRC DJF GNF HUF IDR IRR IRT ISK JPY KHR KMF KRW LAK LBP MGA MMK MNT PYG RWF SYP TZS UGX UZS VND VUV XAF XOF XPF'.split(
    ' ',
  ),
);
const withThousandths = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Digits behind the decimal mark of amounts in a currency, where these are not cents. */
export function digitsOfCurrency(code: string): 0 | 3 | undefined {
  if (withoutCents.has(code)) return 0;
  return withThousandths.has(code) ? 3 : undefined;
}

const longestName = 12;
const stop = /\.$/;
const anySign = /^\p{Sc}$/u;
const signAfterCode = /(?<=^[a-z]{3})\p{Sc}$/u;

/**
 * The ISO code of a currency's sign, name or code ("€", "руб.", "chf", "MXN$"); the sign itself where several currencies
 * have it ("$", "¥", "kr") or none that is known; undefined where it is no currency.
 */
export function currencyNamed(text: string): string | undefined {
  if (text.length > longestName) return undefined;
  const folded = foldText(text).trim();
  return currencyWritten(folded) ?? currencyWritten(folded.replace(stop, '')) ?? currencyTwice(folded);
}

/** A name and, behind it in brackets, the sign or code of the same: `TL (₺)`, `Euro (EUR)`. */
function currencyTwice(text: string): string | undefined {
  const [, name = '', behind = ''] = /^(\S+?) ?\((\S+)\)$/.exec(text) ?? [];
  const [one, other] = [currencyWritten(name), currencyWritten(behind)];
  if (one === undefined || other === undefined || one === other) return one;
  return sharedSigns[other]?.includes(one) ? one : undefined;
}

function currencyWritten(sign: string): string | undefined {
  const name = names.get(sign);
  if (name !== undefined) return name;
  const code = (sign.length > 3 ? sign.replace(signAfterCode, '') : sign).toUpperCase();
  if (codes.has(code)) return code;
  return Object.hasOwn(sharedSigns, sign) || (sign.length <= 2 && anySign.test(sign)) ? sign : undefined;
}

/** The currencies in alphabetical order, without signs that mean one of those already named by their codes. */
export function listCurrencies(met: Iterable<string>): string[] {
  const all = new Set(met);
  return [...all].filter((sign) => !(sharedSigns[sign] ?? []).some((code) => all.has(code))).sort();
}

/** The one currency among these that a sign which several have stands for; undefined where none of them has it. */
export function meantBy(sign: string, met: readonly string[]): string | undefined {
  return (sharedSigns[sign] ?? []).find((code) => met.includes(code));
}
