import { foldText, splitCamelCase, squashTitle } from '../text/foldText.ts';
import { listStatusWords } from './wordLists.ts';
import { matchBeginnings, matchWords, once, type WordMatch } from './wordMatch.ts';

/**
 * What a text says of a sale:
 * - `standing`: it is one;
 * - `pending`: it is one as yet, but not paid or not decided ("on hold", "refund requested");
 * - `undone`: it was cancelled, refunded, returned, voided or charged back;
 * - `failed`: its payment failed, was declined, expired or never came;
 * - `draft`: it never was one, but a draft, a quotation, a test, or deleted.
 */
export type Outcome = 'standing' | 'pending' | 'undone' | 'failed' | 'draft';

/** Texts, as a user writes them, that mean what they would not be taken for. */
export interface StatusChoices {
  readonly cancelled: readonly string[];
  readonly sales: readonly string[];
}

/** Whether an outcome is that of no sale. */
export const isNoSale = (outcome: Outcome | undefined): boolean =>
  outcome === 'undone' || outcome === 'failed' || outcome === 'draft';

/** A text that says that a sale stands, or never was one, is no longer: anything longer is prose. */
const longestStatus = 40;
/** Characters that are read of a text. */
const readLength = 300;

const undone = matchWords(() => listStatusWords('undone'));
const failed = matchWords(() => listStatusWords('failed'));
const draft = matchWords(() => listStatusWords('draft'));
/** Any of them: most texts have none, which this tells at once. */
const noSale = matchWords(() => (['undone', 'failed', 'draft'] as const).flatMap(listStatusWords));
const orders = matchWords(() => listStatusWords('orders'));
const lead = matchWords(() => listStatusWords('lead'));
const not = matchWords(() => listStatusWords('not'));
const notAfter = matchWords(() => listStatusWords('notAfter'));
const between = matchWords(() => listStatusWords('between'));
const partly = matchWords(() => listStatusWords('partly'));
const asked = matchWords(() => listStatusWords('asked'));
const done = matchWords(() => listStatusWords('done'));
const standing = matchBeginnings(() => listStatusWords('standing'));
const pending = matchBeginnings(() => listStatusWords('pending'));
const signs = {
  undone: once(() => listStatusWords('undoneSigns')),
  failed: once(() => listStatusWords('failedSigns')),
  draft: once(() => listStatusWords('draftSigns')),
  open: once(() => listStatusWords('openSigns')),
  asked: once(() => listStatusWords('askedSigns')),
};

/** What a text says of a sale; undefined where it says nothing of one. */
export function readStatus(text: string): Outcome | undefined {
  const beginning = text.slice(0, readLength);
  const bySigns = readSigns(beginning);
  if (bySigns !== undefined) return bySigns;
  const words = foldText(splitCamelCase(beginning)).match(/\p{L}+/gu) ?? [];
  const isShort = text.length <= longestStatus;
  const denial = readNoSale(words, isShort);
  return denial === 'standing' && !isShort ? undefined : (denial ?? (isShort ? readSale(words) : undefined));
}

/** Letters of scripts whose words may stand without blanks between them. */
const beyondAlphabets = /[^\0-\u05ff]/;

/** What signs say that stand in a text without blanks around them. */
function readSigns(text: string): Outcome | undefined {
  if (!beyondAlphabets.test(text)) return undefined;
  const folded = foldText(text);
  if (!beyondAlphabets.test(folded)) return undefined;
  const joined = folded.replace(/[\s_-]+/g, '');
  const has = (kind: keyof typeof signs) => signs[kind]().some((sign) => joined.includes(sign));
  const outcome = (['undone', 'failed', 'draft'] as const).find(has);
  if (outcome === undefined || has('open')) return outcome && 'standing';
  return has('asked') ? 'pending' : outcome;
}

/** That it is no sale; or one all the same, where that is denied ("not returned"), asked for, or concerns a part. */
function readNoSale(words: readonly string[], isShort: boolean): Outcome | undefined {
  if (!has(words, noSale)) return undefined;
  const isMentioned = [undone, failed, ...(isShort ? [draft] : [])].some((match) => has(words, match));
  if (!isMentioned) return undefined;
  if (has(words, partly)) return 'standing';
  if (has(words, asked) && !has(words, done)) return isShort ? 'pending' : 'standing';
  if (holds(words, undone)) return 'undone';
  // "Refund failed" and "return declined" speak of what was to be undone.
  if (has(words, undone)) return 'standing';
  if (holds(words, failed)) return 'failed';
  return isShort && holds(words, draft) ? 'draft' : 'standing';
}

/** "Not paid" is pending. */
function readSale(words: readonly string[]): Outcome | undefined {
  const start = words.findIndex((_, at) => lead(words, at) === 0);
  const rest = words.slice(start);
  if (words.length > 0 && orders(words, 0) === words.length) return 'standing';
  const outcome = readBeginning(rest) ?? (start === 0 ? undefined : readBeginning(words));
  if (outcome !== undefined || not(rest, 0) === 0) return outcome;
  return readBeginning(rest.slice(1)) && 'pending';
}

/** What the longest known beginning says. */
function readBeginning(words: readonly string[]): Outcome | undefined {
  const [stands, waits] = [standing(words), pending(words)];
  if (stands === 0 && waits === 0) return undefined;
  return stands >= waits ? 'standing' : 'pending';
}

const has = (words: readonly string[], match: WordMatch) => words.some((_, at) => match(words, at) > 0);

/** Whether one of the words or phrases stands there and is not denied. */
const holds = (words: readonly string[], match: WordMatch) =>
  words.some((_, at) => {
    const length = match(words, at);
    return length > 0 && !isDenied(words, at, length);
  });

function isDenied(words: readonly string[], at: number, length: number): boolean {
  let before = at - 1;
  while (before >= 0 && between(words, before) > 0) before--;
  return (before >= 0 && not(words, before) > 0) || isDeniedAfter(words, at + length);
}

/** `Cancelled: no`; what goes on is another thing: `Cancelled, not paid`. */
function isDeniedAfter(words: readonly string[], at: number): boolean {
  const length = notAfter(words, at);
  return length > 1 || (length === 1 && (at + 1 === words.length || not(words, at) === 0));
}

/**
 * Reads the statuses of a column as a user wants them read; case, accents, blanks and punctuation make no difference. What
 * stands in both lists is a sale. `flagged` are the column's texts that a title tells by yes and no.
 */
export function makeStatusReader(
  { cancelled, sales }: StatusChoices,
  column: readonly string[] = [],
  flagged: StatusChoices = noChoices,
): (text: string) => Outcome | undefined {
  const texts = [...new Set(column)];
  const compared = new Set(texts.map(compare));
  const chosen = new Map<string, Outcome>([
    ...listClosed(compared),
    ...listOfLedger(texts, compared),
    ...listCharges(compared),
    ...listOfDeals(texts, compared),
    ...listChosen(flagged),
    ...listChosen({ cancelled, sales }),
  ]);
  return (text) => chosen.get(compare(text)) ?? readStatus(text);
}

const noChoices: StatusChoices = { cancelled: [], sales: [] };

const listChosen = ({ cancelled, sales }: StatusChoices): [string, Outcome][] => [
  ...cancelled.map((text): [string, Outcome] => [compare(text), 'undone']),
  ...sales.map((text): [string, Outcome] => [compare(text), 'standing']),
];

/** Codes of ledgers: invoices, and what pays or takes them back (Sage, SAP); and of logs. */
const ledgers: readonly Readonly<Record<string, Outcome>>[] = [
  {
    si: 'standing',
    sc: 'undone',
    sr: 'draft',
    sa: 'draft',
    sd: 'draft',
    jc: 'draft',
    jd: 'draft',
    br: 'draft',
  },
  // What visitors of a website do, some of whom buy.
  {
    ...{ purchase: 'standing', transaction: 'standing', order: 'standing', buy: 'standing' },
    ...{ view: 'draft', viewitem: 'draft', pageview: 'draft', pv: 'draft', click: 'draft', search: 'draft' },
    ...{
      cart: 'draft',
      addtocart: 'draft',
      removefromcart: 'draft',
      begincheckout: 'draft',
      checkout: 'draft',
    },
    ...{ fav: 'draft', favorite: 'draft', wishlist: 'draft', addtowishlist: 'draft', impression: 'draft' },
  },
  { rv: 'standing', dr: 'standing', dg: 'undone', dz: 'draft', zv: 'draft', ab: 'draft' },
];

/** Whether texts are the codes of a ledger that has several. */
export function areLedgerCodes(texts: readonly string[]): boolean {
  const compared = new Set<string>();
  for (const text of new Set(texts)) {
    const code = compare(text);
    // As in most columns, of thousands of texts.
    if (code !== '' && !ledgers.some((ledger) => code in ledger)) return false;
    compared.add(code);
  }
  return findLedger(compared) !== undefined;
}

function findLedger(compared: ReadonlySet<string>): Readonly<Record<string, Outcome>> | undefined {
  const codes = [...compared].filter((code) => code !== '');
  return ledgers.find((ledger) => codes.length > 1 && codes.every((code) => code in ledger));
}

const payments = once(() => new Set(listStatusWords('payments').map(compare)));
const charges = once(() => new Set(listStatusWords('charges').map(compare)));
const documents = matchBeginnings(() => listStatusWords('documents'));

/** What a ledger has beside its invoices: payments of them count nothing once more. */
function listOfLedger(texts: readonly string[], compared: ReadonlySet<string>): readonly [string, Outcome][] {
  const ledger = findLedger(compared);
  if (ledger !== undefined) return Object.entries(ledger);
  const hasDocuments = texts.some((text) => documents(foldText(text).split(' ')) > 0);
  return hasDocuments ? [...payments()].map((text): [string, Outcome] => [text, 'draft']) : [];
}

/** Fees and payouts, where other texts stand beside them. */
function listCharges(compared: ReadonlySet<string>): readonly [string, Outcome][] {
  if (compared.size < 2) return [];
  return [...charges()].flatMap((text): [string, Outcome][] => (compared.has(text) ? [[text, 'draft']] : []));
}

const won = once(() => new Set(listStatusWords('won').map(compare)));

/** Of deals, some of which were won and some lost, those that are still open are no sales. */
function listOfDeals(texts: readonly string[], compared: ReadonlySet<string>): readonly [string, Outcome][] {
  const hasWon = [...compared].some((text) => text !== '' && won().has(text));
  if (!hasWon || !texts.some((text) => readStatus(text) === 'failed')) return [];
  return texts.flatMap((text): [string, Outcome][] => {
    const outcome = won().has(compare(text)) ? undefined : readStatus(text);
    return outcome === 'standing' || outcome === 'pending' ? [[compare(text), 'draft']] : [];
  });
}

/** Other shops close what is done; Magento, where that is complete, closes what was paid back. */
const listClosed = (compared: ReadonlySet<string>): readonly [string, Outcome][] =>
  compared.has('complete') ? [['closed', 'undone']] : [];

/** A text without what makes no difference; one of signs alone as it is. */
function compare(text: string): string {
  return squashTitle(text) || text.trim();
}
