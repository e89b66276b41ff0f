import { parseArgs } from 'node:util';
import { messageOf } from '../pipeline/errors/messageOf.ts';
import type { Period } from '../pipeline/time/periods.ts';
import { type FormerNameRemark, type FormerNames, renameFormer } from '../pipeline/written/formerNames.ts';

export const usage =
  'usage: npm run --silent segment -- <workbook> [--json] [--report <out.xlsx>] [--customers <out.csv> [--with-refused] [--hold-back <percent>]] ' +
  '[--settings <settings.json>] [--set <key>=<value>] [--plan] [--accept] ' +
  '[--keep-model <file> | --model <file> [--accept-differences]] [--movement month|quarter|year] ' +
  '[--campaign <file> [--campaign-date <day>]] [--help]\n' +
  '--keep-model makes new segments and keeps them, whatever model the settings name; --model takes those of a kept one.';

/** Before a role: one column is set, and the others stay as they are. */
const columnPrefix = 'columns.';

export interface CommandLine {
  readonly workbook: string;
  readonly json: boolean;
  /** Whether to say how the workbook would be read, in place of segmenting it. */
  readonly plan: boolean;
  /** Whether what the workbook leaves open is read as it is proposed. */
  readonly accept: boolean;
  readonly report: string | undefined;
  readonly customers: string | undefined;
  /** Whether customers who refused to be written to are exported all the same. */
  readonly withRefused: boolean;
  /** The share of the exported customers who are held back to compare with, 0 to 1. */
  readonly holdBack: number | undefined;
  readonly settingsFile: string | undefined;
  /** Where the model is kept. */
  readonly keepModel: string | undefined;
  /** The kept model that classifies the customers. */
  readonly model: string | undefined;
  /** Whether a model that was made otherwise is taken all the same. */
  readonly acceptDifferences: boolean;
  /** Whom a campaign was sent to. */
  readonly campaign: string | undefined;
  /** Its day, where the file does not say it. */
  readonly campaignDate: string | undefined;
  /** By which dates segments are followed. */
  readonly movement: Period | undefined;
  /** Settings by name without the prefix, as given by `--set`; a value that is JSON is parsed. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What is to be said of the flags. */
  readonly remarks: readonly FormerNameRemark[];
  /** Titles of columns by role, as given by `--set columns.<role>`. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Whether the usage is asked for, whatever else is. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--help' || arg === '-h');

/** Wrong usage: the message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the arguments of the command line. Throws a `UsageError`. @param former names that flags had before */
export function parseCommandLine(args: readonly string[], former: FormerNames = formerFlags): CommandLine {
  const { values, positionals, remarks } = parseFlags(args, former);
  const [workbook, ...others] = positionals;
  if (workbook === undefined) throw new UsageError('No workbook was named.');
  if (values.model !== undefined && values['keep-model'] !== undefined)
    throw new UsageError('A model is either kept or used: not --model and --keep-model at once.');
  checkTogether(values);
  if (others.length > 0) throw new UsageError(`One workbook at a time, not also “${others.join('”, “')}”.`);
  const assigned = (values.set ?? []).map(splitAssignment);
  const isColumn = ([key]: readonly [string, string]) => key.startsWith(columnPrefix);
  return {
    workbook,
    plan: values.plan ?? false,
    accept: values.accept ?? false,
    json: values.json ?? false,
    report: values.report,
    customers: values.customers,
    withRefused: values['with-refused'] ?? false,
    holdBack: readShare(values['hold-back']),
    settingsFile: values.settings,
    keepModel: values['keep-model'],
    model: values.model,
    acceptDifferences: values['accept-differences'] ?? false,
    movement: readPeriod(values.movement),
    campaign: values.campaign,
    campaignDate: values['campaign-date'],
    settings: Object.fromEntries(
      assigned.filter((each) => !isColumn(each)).map(([key, value]) => [key, parseValue(value)]),
    ),
    columns: Object.fromEntries(
      assigned.filter(isColumn).map(([key, title]) => [key.slice(columnPrefix.length), title]),
    ),
    remarks,
  };
}

/** What does nothing without another flag. */
const needs = {
  'hold-back': ['customers', 'whose customers it parts'],
  'with-refused': ['customers', 'to which it adds those who refused'],
  'campaign-date': ['campaign', 'whose day it is'],
} as const;

/** What a plan, which segments nothing, can't do. */
const beyondPlan = [
  'report',
  'customers',
  'keep-model',
  'model',
  'accept-differences',
  'movement',
  'campaign',
] as const;

function checkTogether(values: ReturnType<typeof parseFlags>['values']): void {
  for (const [flag, [other, why]] of Object.entries(needs))
    if (values[flag as keyof typeof needs] !== undefined && values[other] === undefined)
      throw new UsageError(`--${flag} needs --${other}, ${why}.`);
  const ignored = values.plan ? beyondPlan.find((flag) => values[flag] !== undefined) : undefined;
  if (ignored !== undefined)
    throw new UsageError(`--plan segments nothing: not --plan and --${ignored} at once.`);
}

const flags = {
  json: { type: 'boolean' },
  plan: { type: 'boolean' },
  accept: { type: 'boolean' },
  report: { type: 'string' },
  customers: { type: 'string' },
  'with-refused': { type: 'boolean' },
  'hold-back': { type: 'string' },
  settings: { type: 'string' },
  'keep-model': { type: 'string' },
  model: { type: 'string' },
  'accept-differences': { type: 'boolean' },
  movement: { type: 'string' },
  campaign: { type: 'string' },
  'campaign-date': { type: 'string' },
  set: { type: 'string', multiple: true },
} as const;

/** Flags by the names that they had before. */
const formerFlags: FormerNames = {};

function parseFlags(args: readonly string[], former: FormerNames) {
  const { values, positionals } = parseOptions(args, former);
  const describe = (path: readonly string[]) => `--${path.join('.')}`;
  const { value, found } = renameFormer(values, { vocabulary: { keys: former }, describe });
  return { values: value as typeof values, positionals, remarks: found.map(({ remark }) => remark) };
}

function parseOptions(args: readonly string[], former: FormerNames) {
  const others = Object.entries(former).map(([name, now]) => [name, flags[now as keyof typeof flags]]);
  const options = { ...flags, ...(Object.fromEntries(others) as object) };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

const periods: readonly Period[] = ['month', 'quarter', 'year'];

function readPeriod(text: string | undefined): Period | undefined {
  const period = periods.find((each) => each === text);
  if (text !== undefined && period === undefined)
    throw new UsageError(`--movement takes month, quarter or year, not “${text}”.`);
  return period;
}

/** Of those exported: `10` is a tenth. */
function readShare(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = Number(text.replace(/\s*%$/, ''));
  if (text.trim() === '' || !(percent > 0 && percent <= 50))
    throw new UsageError(`--hold-back takes a share in percent, more than 0 and up to 50, not “${text}”.`);
  return percent / 100;
}

function splitAssignment(assignment: string): readonly [string, string] {
  const at = assignment.indexOf('=');
  if (at < 1) throw new UsageError(`--set takes <key>=<value>, not “${assignment}”.`);
  return [assignment.slice(0, at), assignment.slice(at + 1)];
}

/** Words that are no JSON stand for themselves, so that `--set mixture.criterion=aic` needs no quotes. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
