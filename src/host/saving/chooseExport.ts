import { formatNumber, t } from '../../pipeline/language/language.ts';
import { wordReach } from '../../pipeline/remarks/reachTexts.ts';
import type { CustomerPage } from '../../pipeline/results/customerQuery.ts';
import type { HoldingChoice } from '../../pipeline/results/planExport.ts';
import type { EditorPort } from '../ports/ports.ts';

/** Customers of whom some are to be exported: how many there are, and where the source tells it, who can be written to. */
export type Addressees = Pick<CustomerPage, 'total' | 'reach'>;

/** What is held back where it is asked for, of those exported. */
const heldBack = 0.1;

/** Asks what of the customers is written; undefined where the user gives up. */
export async function askExport(
  { total: customers, reach }: Addressees,
  date: string,
  editor: EditorPort,
): Promise<HoldingChoice | undefined> {
  const refused = reach?.refused ?? 0;
  const written = customers - refused;
  const held = Math.round(heldBack * written);
  const chosen = await editor.pick(
    [
      {
        label: t('Export {0, plural, one {# customer} other {# customers}}', written),
        ...(refused > 0 && { description: t('without those who refused') }),
        choice: {},
      },
      ...(held > 0
        ? [
            {
              label: t('Hold back 10%: {0} of {1}', formatNumber(held), formatNumber(written)),
              description: t('marked in a column, to see later what writing to the others did'),
              choice: { holdBack: { share: heldBack, date } },
            },
          ]
        : []),
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
