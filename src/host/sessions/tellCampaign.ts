import { t } from '../../pipeline/language/language.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import { fileName, type HostPorts } from '../ports/ports.ts';

/** Asks for the file of who was held back of an export, and tells what the campaign did since. */
export async function tellCampaign(
  client: PipelineClient,
  { editor, files }: Pick<HostPorts, 'editor' | 'files'>,
): Promise<void> {
  const title = t('Whom was the campaign sent to? Choose the file beside its export.');
  const file = await editor.askFile(title, { JSON: ['json'] });
  if (file === undefined) return;
  const text = new TextDecoder().decode(await files.read(file));
  const { sentences } = await client.ask('checkCampaign', { text, name: fileName(file) });
  await editor.say('question', sentences.join('\n\n'));
}
