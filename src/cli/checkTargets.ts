import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { besideExport } from '../pipeline/campaign/campaignFile.ts';
import { UserError } from '../pipeline/errors/userError.ts';
import { findSource } from '../pipeline/model/keptModel.ts';
import type { CommandLine } from './commandLine.ts';
import { locate } from './locate.ts';

/** Throws a `UserError` where writing would replace what is read, one result by another, or the kept model of another workbook. */
export async function checkTargets(commandLine: CommandLine): Promise<void> {
  const { workbook, customers, holdBack, report, keepModel, model, campaign, settingsFile } = commandLine;
  const beside = customers === undefined || holdBack === undefined ? undefined : besideExport(customers);
  const targets = locateAll([customers, beside, report, keepModel]);
  const read = locateAll([workbook, model, campaign, settingsFile]);
  const taken = targets.find((path, i) => read.includes(path) || targets.indexOf(path) < i);
  if (taken !== undefined)
    throw new UserError(`“${basename(taken)}” would be replaced by what is written; choose another name.`);
  if (keepModel !== undefined) await keepOthers(locate(keepModel), basename(workbook));
}

const locateAll = (paths: readonly (string | undefined)[]): readonly string[] =>
  paths.filter((path) => path !== undefined).map(locate);

async function keepOthers(path: string, workbook: string): Promise<void> {
  // What is not there, or can't be read, is no model of another workbook.
  const text = await readFile(path, 'utf8').catch(() => '');
  const source = findSource(text);
  if (source !== undefined && source !== workbook)
    throw new UserError(
      `“${basename(path)}” is the model kept of “${source}”; choose another name for --keep-model.`,
    );
}
