import type { ArchiveLimits } from '../bytes/archiveLimits.ts';
import { readUnchanged } from '../bytes/byteSource.ts';
import type { RowReference } from '../cleaning/rowReference.ts';
import { UserError } from '../errors/userError.ts';
import { NoTransactions } from '../reading/noTransactions.ts';
import { planReading } from '../reading/planReading.ts';
import { type OpenChoice, Question } from '../reading/question.ts';
import type { ReadPlan } from '../reading/readPlan.ts';
import type { NamedSource, ReadingTools } from '../reading/readSource.ts';
import { wordQuestion } from '../remarks/wordQuestion.ts';
import { type AskedSettings, acceptProposals, answerWith } from '../settings/acceptProposals.ts';
import type { SourceOptions } from '../source/customerSource.ts';
import { openWorkbook } from '../spreadsheet/open/openWorkbook.ts';
import type { Row, Workbook } from '../spreadsheet/workbook.ts';
import type { CheckedTable, CheckFailure, DataCheck, DataLook } from './dataCheck.ts';
import { findRow } from './lookAtRow.ts';
import { lookAtSheets } from './lookAtSheets.ts';
import { measureRows } from './measureRows.ts';

export interface CheckListener {
  /** Hears at once how the first rows would be read, and again after a question that all rows have raised. */
  readonly onLook: (check: DataCheck) => void;
  /** Hears how much of the file is read, 0 to 1. What it throws ends the check. */
  readonly onFraction: (fraction: number) => void;
}

/** What a file holds and how it would be read, under one setting after another: it is opened and looked at once. */
export class FileCheck<Settings extends AskedSettings> {
  readonly #file: NamedSource;
  readonly #tools: ReadingTools;
  readonly #readOptions: (settings: Settings) => SourceOptions;
  #workbook: Promise<Workbook> | undefined;
  /** By which it was read last. */
  #plan: ReadPlan | undefined;

  constructor(file: NamedSource, tools: ReadingTools, readOptions: (settings: Settings) => SourceOptions) {
    this.#file = file;
    this.#tools = tools;
    this.#readOptions = readOptions;
  }

  /**
   * Each question that the file raises is answered by its proposal, where it has one. Throws a `UserError` where the file
   * can't be opened; whatever else is wrong with it is told.
   */
  check(settings: Settings, listener: CheckListener): Promise<DataCheck> {
    return readUnchanged(this.#file.bytes, async () => {
      // Wrong settings end a check, not all that follow.
      const { limits } = this.#readOptions(settings).reading;
      this.#workbook ??= this.#open(limits);
      return this.#checkOpened(await this.#workbook, settings, listener);
    });
  }

  /** What `lookAtRow` tells, as the file was read last. */
  lookAtRow(at: RowReference): Promise<CheckedTable | undefined> {
    return readUnchanged(this.#file.bytes, async () => {
      if (this.#workbook === undefined || this.#plan === undefined)
        throw new Error('A row was asked for before it was read.');
      return findRow(await this.#workbook, this.#plan, at);
    });
  }

  async #checkOpened(
    workbook: Workbook,
    settings: Settings,
    { onLook, onFraction }: CheckListener,
  ): Promise<DataCheck> {
    const open: OpenChoice[] = [];
    let look: DataLook | undefined;
    const read = async (answered: Settings): Promise<DataCheck> => {
      const options = this.#readOptions(answered);
      const plan = await planReading(workbook, options.reading.columns, options.reading.sheets);
      this.#plan = plan;
      look = await lookAtSheets(workbook, plan, options.reading.columns);
      onLook({ look, open });
      const reading = { plan, options, look, tools: this.#tools, onFraction };
      return { look, open, ...(await measureRows(workbook, reading)) };
    };
    try {
      return await acceptProposals(settings, read, ({ asked }) => void open.push(asked));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      look ??= await this.#lookDespite(error, workbook, settings);
      return error instanceof Question
        ? { look, open: [...open, error.asked] }
        : { look, open, failure: describeFailure(error) };
    }
  }

  /** What the other columns are taken for where one is asked for. */
  async #lookDespite(error: UserError, workbook: Workbook, settings: Settings): Promise<DataLook> {
    const choice = error instanceof Question ? wordQuestion(error) : undefined;
    const answered = choice ? answerWith(settings, choice, 0) : settings;
    const { columns, sheets } = this.#readOptions(answered).reading;
    const plan = choice && (await planReading(workbook, columns, sheets).catch(() => undefined));
    const look = await lookAtSheets(workbook, plan, columns);
    return withoutRoles(look, Object.keys(Object(choice?.answers[0]?.value)));
  }

  async #open(limits: ArchiveLimits): Promise<Workbook> {
    const { inflateRaw, limitTime } = this.#tools;
    const options = { limits, ...(limitTime && { limitTime }) };
    return rememberPeeks(await openWorkbook(this.#file.bytes, this.#file.path, inflateRaw, options));
  }
}

const describeFailure = (error: UserError): CheckFailure =>
  error instanceof NoTransactions ? { lack: error.lack } : { message: error.message };

function withoutRoles(look: DataLook, roles: readonly string[]): DataLook {
  const tables = look.tables.map((table) => ({
    ...table,
    columns: table.columns.map(({ role, ...column }) =>
      role === undefined || roles.includes(role) ? column : { ...column, role },
    ),
  }));
  return { ...look, tables, columns: look.columns.filter(({ role }) => !roles.includes(role)), remarks: [] };
}

/** The same workbook, whose first rows are read once. */
function rememberPeeks(workbook: Workbook): Workbook {
  for (const sheet of workbook.sheets) {
    const peeks = new Map<number, Promise<readonly Row[]>>();
    const peek = sheet.peek.bind(sheet);
    const remember = (count: number, after = 0) => {
      if (after > 0) return peek(count, after);
      const known = peeks.get(count) ?? peek(count);
      peeks.set(count, known);
      return known;
    };
    Object.assign(sheet, { peek: remember });
  }
  return workbook;
}
