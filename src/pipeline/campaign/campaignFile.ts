import { type Static, Type } from 'typebox';
import { Check } from 'typebox/value';
import { UserError } from '../errors/userError.ts';
import { t } from '../language/language.ts';
import { isDay } from '../time/calendar.ts';
import { isTree } from '../written/tree.ts';

/** What tells a file of ours from any other JSON. */
const campaignKind = 'segment-ai-campaign';
/** Of the form of the file. */
const campaignVersion = 1;

const ids = Type.Unsafe<readonly string[]>(
  Type.Array(Type.String({ minLength: 1, maxLength: 2000 }), { maxItems: 5_000_000 }),
);

const campaignSchema = Type.Object({
  kind: Type.Literal(campaignKind),
  version: Type.Literal(campaignVersion),
  /** The first day that counts, `2026-11-28`: on it the list was made. */
  date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  /** The name of the file that the list was made of. */
  source: Type.String({ maxLength: 2000 }),
  /** By which those held back were drawn. */
  seed: Type.String({ maxLength: 200 }),
  /** Of all on the list, 0 to 1. */
  share: Type.Number({ minimum: 0, maximum: 1 }),
  contacted: ids,
  heldBack: ids,
});

/** Whom a campaign was sent to from a day on, and who was held back to compare with. */
export type Campaign = Readonly<
  Omit<Static<typeof campaignSchema>, 'kind' | 'version' | 'seed' | 'share' | 'source'>
> &
  Partial<Pick<Static<typeof campaignSchema>, 'seed' | 'share' | 'source'>> & {
    /** Of a list whose words do not all say on which side a customer is. */
    readonly readAs?: SidesRead;
  };

/** How the kinds of a column were taken. */
export interface SidesRead {
  /** Its title. */
  readonly column: string;
  readonly heldBack: readonly string[];
  readonly contacted: readonly string[];
}

/** A campaign as the text of its file. */
export const writeCampaign = (campaign: Campaign): string =>
  `${JSON.stringify({ kind: campaignKind, version: campaignVersion, ...campaign }, null, 1)}\n`;

/** Where what is held back of an export stands: `out - holdout.json` beside `out.csv`. */
export const besideExport = (path: string): string => `${path.replace(/\.[^./\\]*$/, '')} - holdout.json`;

/** Throws a `UserError` where the text is no campaign. @param name of its file */
export function readCampaign(text: string, name: string): Campaign {
  const value = parse(text);
  if (isNewer(value))
    throw new UserError(
      t('“{0}” was written by a newer version; update Segment AI to see what the campaign did.', name),
    );
  if (!Check(campaignSchema, value) || !isDay(value.date))
    throw new UserError(
      t(
        '“{0}” is not the list of a campaign; choose the file that was written beside an export with customers held back.',
        name,
      ),
    );
  const { date, source, seed, share, contacted, heldBack } = value;
  return { date, source, seed, share, contacted, heldBack };
}

const isNewer = (value: unknown): boolean =>
  isTree(value) &&
  value['kind'] === campaignKind &&
  Number.isInteger(value['version']) &&
  Number(value['version']) > campaignVersion;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
