import { commands, type Uri } from 'vscode';
import type { CustomerQuery } from '../pipeline/customers/customerQuery.ts';
import { openRules } from './naming/openRules.ts';
import { openSource } from './openSource.ts';
import type { PageRequest } from './segmentsPanel.ts';

/** What a page can ask its session for. */
export interface PageSession {
  readonly workbook: Uri;
  readonly reports: { receive(drawn: Extract<PageRequest, { type: 'drawn' }>): void };
  run(): Promise<void>;
  cancelRun(): void;
  saveReport(): Promise<void>;
  exportCustomers(segment?: number): Promise<void>;
  chooseComponents(components: number | undefined): Promise<void>;
  listCustomers(id: number, query: CustomerQuery): Promise<void>;
}

type Actions = {
  readonly [Type in PageRequest['type']]: (
    session: PageSession,
    request: Extract<PageRequest, { type: Type }>,
  ) => unknown;
};

/** What each request of a page comes to. */
const actions: Actions = {
  rerun: (session) => session.run(),
  cancel: (session) => session.cancelRun(),
  editRules: (session) => openRules(session.workbook),
  saveReport: (session) => session.saveReport(),
  exportCustomers: (session, { segment }) => session.exportCustomers(segment),
  drawn: (session, request) => session.reports.receive(request),
  chooseComponents: (session, { components }) => session.chooseComponents(components),
  openSource: (session, { at }) => openSource(session.workbook, at),
  openSetting: (_, { name }) => commands.executeCommand('workbench.action.openSettings', `segmentAi.${name}`),
  listCustomers: (session, { id, query }) => session.listCustomers(id, query),
};

/** Resolves when it is done; rejects where it fails. */
export async function actOn<Type extends PageRequest['type']>(
  session: PageSession,
  request: Extract<PageRequest, { type: Type }>,
): Promise<void> {
  await (actions[request.type as Type] as Actions[Type])(session, request);
}
