import { Cancelled } from '../../messages/channel.ts';
import type { WorkbookSource } from '../../messages/workerCalls.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import type { PipelineClient } from '../client/pipelineClient.ts';
import type { SessionCalls } from '../panel/segmentsPanel.ts';
import type { EditorPort } from '../ports/ports.ts';
import { describeError, logDefect } from '../ports/tellError.ts';

/** Asks the worker that holds a result, once it is there; undefined where it is gone. */
export type FindHeld = () => Promise<PipelineClient | undefined>;

type Asked =
  | 'listCustomers'
  | 'copyCustomers'
  | 'describeCustomer'
  | 'lookAtRow'
  | 'refit'
  | 'followMovement'
  | 'listFlows'
  | 'listMoved';

interface Answering {
  readonly editor: EditorPort;
  /** The worker that checks how the workbook is read, while that is shown in place of a result. */
  readonly findChecking: () => PipelineClient | undefined;
  /** The workbook as it is now. */
  readonly describeSource: () => Promise<WorkbookSource>;
}

/** What the page asks of a result. All throw a `UserError` that says why there is no answer. */
export function answerAsked(
  find: FindHeld,
  { editor, describeSource, findChecking }: Answering,
): Pick<SessionCalls, Asked> {
  const ask = <Answer>(of: (client: PipelineClient) => Promise<Answer>) => askHeld(find, of, editor);
  return {
    listCustomers: (query) => ask((client) => client.ask('listCustomers', query)),
    copyCustomers: (query) => ask((client) => client.ask('copyCustomers', query)),
    describeCustomer: (customer) => ask((client) => client.ask('describeCustomer', customer)),
    lookAtRow: (at) =>
      askHeld(
        async () => findChecking() ?? (await find()),
        async (client) => client.ask('lookAtRow', { source: await describeSource(), at }),
        editor,
      ),
    refit: () => ask((client) => client.ask('refit', undefined)),
    followMovement: (request) => ask((client) => client.ask('followMovement', request)),
    listFlows: (dates) => ask((client) => client.ask('listFlows', dates)),
    listMoved: (query) => ask((client) => client.ask('listMoved', query)),
  };
}

async function askHeld<Answer>(
  find: FindHeld,
  ask: (client: PipelineClient) => Promise<Answer>,
  editor: EditorPort,
): Promise<Answer> {
  try {
    const client = await find();
    if (client === undefined) throw new Cancelled();
    return await ask(client);
  } catch (error) {
    if (error instanceof Cancelled)
      throw new UserError(t('The customers are no longer in memory; run again to list them.'));
    logDefect(error, editor);
    throw new UserError(describeError(error));
  }
}
