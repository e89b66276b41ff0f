import { t } from '../../pipeline/language/language.ts';
import type { CampaignView } from '../../pipeline/results/describeCampaign.ts';
import { isDay } from '../../pipeline/time/calendar.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { fileName, type HostPorts } from '../ports/ports.ts';

/**
 * Asks for the file of whom a campaign was sent to, and for its day where the file can't say it; finds out what it did since.
 * @returns undefined where the user does not answer
 */
export async function askCampaign(
  client: PipelineClient,
  { editor, files }: Pick<HostPorts, 'editor' | 'files'>,
): Promise<CampaignView | undefined> {
  const title = t(
    'Who was the campaign sent to? Choose the file beside its export, or a list of customer ids.',
  );
  const kinds = { [t('Lists of customers')]: ['json', 'csv', 'tsv', 'txt', 'xlsx', 'xls', 'ods'] };
  const file = await editor.askFile(title, kinds);
  if (file === undefined) return undefined;
  const name = fileName(file);
  const date = /\.json$/i.test(name) ? undefined : await askDay(name, editor);
  if (date === '') return undefined;
  const bytes = await files.read(file);
  return client.ask('checkCampaign', { bytes, name, ...(date && { date }) });
}

/** Empty where it is not answered. */
async function askDay(name: string, editor: HostPorts['editor']): Promise<string> {
  const refuse = (text: string) => (isDay(text) ? undefined : t('Write the day as 2026-11-28.'));
  const answer = await editor.askText(t('On which day was the campaign to those in {0}?', name), {
    placeHolder: '2026-11-28',
    refuse,
  });
  return answer ?? '';
}
