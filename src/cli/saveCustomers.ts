import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSink } from '../pipeline/bytes/byteSink.ts';
import { besideExport, writeCampaign } from '../pipeline/campaign/campaignFile.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import { formatNumber } from '../pipeline/language/language.ts';
import { exportCustomers } from '../pipeline/results/exportCustomers.ts';
import { type ExportChoice, keepCampaign, planExport } from '../pipeline/results/planExport.ts';
import type { Segmentation } from '../pipeline/results/segmentation.ts';
import { today } from '../pipeline/time/calendar.ts';
import type { CommandLine } from './commandLine.ts';
import { writeTogether } from './writeWhole.ts';

/** What of the command line says who is exported. */
function chooseExport({
  withRefused,
  holdBack: share,
}: Pick<CommandLine, 'withRefused' | 'holdBack'>): ExportChoice {
  return { withRefused, ...(share !== undefined && { holdBack: { share, date: today(new Date()) } }) };
}

/** Writes customers as CSV, and beside it who is held back where some are. */
export async function saveCustomers(
  path: string,
  segmentation: Segmentation,
  commandLine: CommandLine,
): Promise<void> {
  const choice = chooseExport(commandLine);
  const campaign = keepCampaign(segmentation, choice);
  if (campaign !== undefined) await refuseLoss(besideExport(path));
  await writeTogether([
    { path, write: (sink) => exportCustomers(segmentation, sink, choice) },
    ...(campaign
      ? [
          {
            path: besideExport(path),
            write: (sink: ByteSink) => sink.write(new TextEncoder().encode(writeCampaign(campaign))),
          },
        ]
      : []),
  ]);
}

/** Throws a `UserError` where who was held back from an earlier export would be lost. */
async function refuseLoss(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new UserError(
      `“${basename(path)}” says who was held back from an earlier export; choose another name for --customers.`,
    );
}

/** What was written of the customers. */
export function describeExport(
  segmentation: Segmentation,
  commandLine: Pick<CommandLine, 'withRefused' | 'holdBack' | 'customers'>,
) {
  const choice = chooseExport(commandLine);
  const { customers, held } = planExport(segmentation, choice);
  const heldBack = held?.reduce((sum, each) => sum + each, 0) ?? 0;
  const { reach } = segmentation.summary;
  const leftOut = commandLine.withRefused ? 0 : (reach?.refused ?? 0);
  const file = basename(commandLine.customers!);
  const lines = [
    ...(leftOut > 0
      ? [
          `${formatNumber(leftOut)} who refused to be written to are left out of ${file}; --with-refused exports them too.`,
        ]
      : []),
    ...(commandLine.holdBack === undefined
      ? []
      : [
          `${formatNumber(heldBack)} of ${formatNumber(customers.length)} exported customers are held back, as ${basename(besideExport(file))} says.`,
        ]),
  ];
  const json = { customers: customers.length, refusedLeftOut: leftOut, heldBack };
  return { text: lines.join('\n'), json };
}
