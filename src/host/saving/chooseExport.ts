import { formatNumber, t } from '../../pipeline/language/language.ts';
import type { ListSummary } from '../../pipeline/lists/lists.ts';
import { joinReach, type Reach } from '../../pipeline/lists/reach.ts';
import { wordReach } from '../../pipeline/remarks/reachTexts.ts';
import type { CustomerFilter } from '../../pipeline/results/filterCustomers.ts';
import type { OutlineEntry } from '../../pipeline/results/outline.ts';
import type { ExportChoice } from '../../pipeline/results/planExport.ts';
import type { SegmentationSummary } from '../../pipeline/results/segmentation.ts';
import type { EditorPort } from '../ports/ports.ts';

/** Customers of whom some are to be exported: how many there are, and where the source tells it, who can be written to. */
export interface Addressees {
  readonly customers: number;
  readonly reach?: Reach | undefined;
}

/** How many the filter finds; what is known of all where it is of segments and a list at once. */
export function countAddressees(
  { segments, list }: CustomerFilter,
  { outline, summary }: { readonly outline: readonly OutlineEntry[]; readonly summary: SegmentationSummary },
): Addressees {
  const listed = summary.lists?.find(({ id }: ListSummary) => id === list);
  if (listed !== undefined) return listed;
  if (segments === undefined) return summary;
  const parts = outline.filter((entry) => entry.parts.length === 0 && segments.includes(entry.segments[0]!));
  const portraits = parts.map(({ portrait }) => portrait);
  return {
    customers: portraits.reduce((sum, { customers }) => sum + customers, 0),
    reach: joinReach(portraits.flatMap(({ reach }) => reach ?? [])),
  };
}

/** What is held back where it is asked for, of those exported. */
const heldBack = 0.1;

/** Asks what of the customers is written; undefined where the user gives up. */
export async function askExport(
  { customers, reach }: Addressees,
  date: string,
  editor: EditorPort,
): Promise<Pick<ExportChoice, 'withRefused' | 'holdBack'> | undefined> {
  const refused = reach?.refused ?? 0;
  const written = customers - refused;
  const chosen = await editor.pick(
    [
      {
        label: t('Export {0, plural, one {# customer} other {# customers}}', written),
        ...(refused > 0 && { description: t('without those who refused') }),
        choice: {},
      },
      {
        label: t(
          'Hold back 10%: {0} of {1}',
          formatNumber(Math.round(heldBack * written)),
          formatNumber(written),
        ),
        description: t('marked in a column, to see later what writing to the others did'),
        choice: { holdBack: { share: heldBack, date } },
      },
      ...(refused > 0
        ? [
            {
              label: t(
                'Export all {0}, also the {1} who refused',
                formatNumber(customers),
                formatNumber(refused),
              ),
              choice: { withRefused: true },
            },
          ]
        : []),
    ],
    {
      title: t('Export customers'),
      placeHolder:
        reach === undefined ? t('Everybody, or some held back to compare with?') : wordReach(reach),
    },
  );
  return chosen?.choice;
}
