import type {
  EditorPort,
  FileAt,
  FilesPort,
  HostPorts,
  PanelPort,
  SettingsPort,
} from '../../src/host/ports/ports.ts';
import { type CallContext, Cancelled, Channel, type Message } from '../../src/messages/channel.ts';
import type { HostCalls, PageCalls, PagePictures } from '../../src/messages/pageCalls.ts';
import type { PanelState } from '../../src/messages/panelState.ts';
import type {
  CheckNote,
  CheckRequest,
  ReportRequest,
  Result,
  SegmentRequest,
  WorkerCalls,
} from '../../src/messages/workerCalls.ts';
import type { DataCheck } from '../../src/pipeline/checking/dataCheck.ts';
import { type NamingRulesOverride, rankRules } from '../../src/pipeline/naming/rule.ts';
import type { Progress } from '../../src/pipeline/progress/progress.ts';
import { wordQuestion } from '../../src/pipeline/remarks/wordQuestion.ts';
import { pickAnswers } from '../../src/pipeline/settings/pickAnswers.ts';
import type { WorkbookSettings } from '../../src/pipeline/settings/readingSettings.ts';
import { readResultSettings } from '../../src/pipeline/settings/resultSettings.ts';
import { setFor } from '../../src/pipeline/settings/setFor.ts';
import { readSettings } from '../../src/pipeline/settings/settings.ts';
import { optionsBy } from '../fixtures/options.ts';
import { MemoryThread } from '../messages/memoryThread.ts';
import { sampleCampaign } from '../webview/movement/sampleCampaign.ts';
import { movementView } from '../webview/movement/sampleMovement.ts';
import { sampleResult } from '../webview/sampleResult.ts';
import { groupEach } from '../webview/sampleSummary.ts';

export const at = (path: string): FileAt => ({ path, toString: () => `memory:${path}` });

/** The sample's segments, so many of them, each name behind a prefix. */
export function resultOf({ k = sampleResult.summary.selection.best, prefix = '' } = {}): Result {
  const { summary } = sampleResult;
  const segments = summary.segments.map((each) => ({ ...each, name: prefix + each.name })).slice(0, k);
  return {
    ...sampleResult,
    summary: {
      ...summary,
      segments,
      groups: groupEach(segments),
      selection: { ...summary.selection, chosen: k },
    },
  };
}

/** The sample's segments by a kept model. */
export const keptResult: Result = {
  ...sampleResult,
  summary: {
    ...sampleResult.summary,
    window: { days: 365, from: '2010-12-10', to: '2011-12-09', lapsed: 12 },
    model: {
      ...{ source: 'sales.xlsx', date: '2011-12-09', windowDays: 365, madeBy: '1.0.0' },
      fit: {
        kept: { customers: 100, logLikelihood: -3 },
        now: { logLikelihood: -3.2, outside: 0.01, unlikely: 0.02 },
      },
    },
  },
};

/** A worker whose runs and reports end when the test says so. */
export class MemoryWorker {
  readonly thread: MemoryThread<WorkerCalls>;
  readonly asked: SegmentRequest[] = [];
  readonly #runs: Pending<Result>[] = [];
  readonly #reports: Pending<undefined>[] = [];
  readonly checked: CheckRequest[] = [];
  readonly #checks: Pending<DataCheck, CheckNote>[] = [];
  #held = resultOf();

  constructor() {
    const hold = (result: Result) => {
      this.#held = result;
      return result;
    };
    this.thread = new MemoryThread<WorkerCalls>({
      speak: () => {},
      segment: (request, context) => {
        this.asked.push(request);
        return pend(this.#runs, context).then(hold);
      },
      rename: ({ rules }) => hold(resultOf({ prefix: `${rankRules(rules)[0]!.rule.name}: ` })),
      chooseComponents: ({ components: k }) => hold(resultOf({ ...(k !== undefined && { k }) })),
      listCustomers: ({ from }) => {
        const { customers: total, reach } = this.#held.summary;
        return { total, ...(reach && { reach }), from, customers: [] };
      },
      checkCampaign: ({ bytes, name, date }) => ({
        ...sampleCampaign,
        name: `${name}: ${new TextDecoder().decode(bytes)}`,
        ...(date && { from: date }),
      }),
      copyCustomers: () => '',
      describeCustomer: () => undefined,
      lookAtRow: ({ source, at }) => ({
        ...{ name: at.sheet, headerRow: 1, columns: [{ column: 0, title: 'Order' }] },
        rows: [{ number: at.row, cells: [source.path] }],
      }),
      keepModel: ({ renamed }) => ({
        bytes: new TextEncoder().encode(renamed ? 'renamed model' : 'model'),
      }),
      useKept: () => hold(keptResult),
      refit: () => ({ customers: 10, changed: 4, names: [] }),
      takeRefit: () => hold(resultOf({ prefix: 'New ' })),
      followMovement: () => movementView,
      listFlows: ({ start, end }) => ({ start, end, flows: [], facts: [] }),
      listMoved: () => ({ total: 40, customers: [], silentDays: 0, usualGap: null }),
      exportMoved: async ({ from, to, holdBack }) => ({
        bytes: new TextEncoder().encode(`moved ${from} ${to}`),
        ...(holdBack && { campaign: `held back ${holdBack.share}`, heldBack: 4 }),
      }),
      tryRules: () => ({ rules: [], names: this.#names, remarks: [] }),
      writeReport: async (request, context) => {
        const names = this.#names;
        await pend(this.#reports, context);
        return { bytes: describeReport(request, names) };
      },
      checkData: (request, context) => {
        this.checked.push(request);
        return pend(this.#checks, context);
      },
      exportCustomers: async ({ segments, list, withRefused, holdBack }) => ({
        bytes: new TextEncoder().encode(
          `${list === undefined ? `segments ${segments}` : `list ${list}`}${withRefused ? ', all' : ''}`,
        ),
        ...(holdBack && { campaign: `held back ${holdBack.share}`, heldBack: 4 }),
      }),
    });
  }

  get #names(): readonly string[] {
    return this.#held.summary.segments.map(({ name }) => name);
  }

  /** Whether a run is under way. */
  get isRunning(): boolean {
    return this.#runs.length > 0;
  }

  get isWriting(): boolean {
    return this.#reports.length > 0;
  }

  tell(progress: Progress): void {
    this.#runs.at(-1)?.note(progress);
  }

  finish(result: Result = resultOf()): void {
    this.#runs.shift()?.resolve(result);
  }

  fail(error: Error): void {
    this.#runs.shift()?.reject(error);
  }

  /** Whether a check is under way. */
  get isChecking(): boolean {
    return this.#checks.length > 0;
  }

  noteCheck(note: CheckNote): void {
    this.#checks.at(-1)?.note(note);
  }

  finishCheck(check: DataCheck): void {
    this.#checks.pop()?.resolve(check);
  }

  failCheck(error: Error): void {
    this.#checks.pop()?.reject(error);
  }

  finishReport(): void {
    this.#reports.shift()?.resolve(undefined);
  }
}

interface Pending<Value, Note = Progress> {
  readonly note: (note: Note) => void;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

function pend<Value, Note>(
  pending: Pending<Value, Note>[],
  { note, signal }: CallContext<Note>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const each = { note, resolve, reject };
    pending.push(each);
    signal.addEventListener('abort', () => {
      if (pending.includes(each)) pending.splice(pending.indexOf(each), 1);
      reject(new Cancelled());
    });
  });
}

function describeReport({ source, pictures }: ReportRequest, names: readonly string[]): Uint8Array {
  const report = { names, transactions: source !== undefined, pictures: pictures !== undefined };
  return new TextEncoder().encode(JSON.stringify(report));
}

/** A panel, and the page in it as long as it is visible. */
export class MemoryPanel implements PanelPort {
  isVisible = true;
  readonly shown: PanelState[] = [];
  readonly page: Channel<HostCalls, PageCalls>;
  drawn: PagePictures | undefined;
  #listen: (value: unknown) => void = () => {};
  readonly #watching = new Set<() => void>();
  #close: () => void = () => {};

  constructor() {
    this.page = new Channel<HostCalls, PageCalls>((message) => this.say(message), {
      speak: () => {},
      show: ({ state }) => void this.shown.push(state),
      draw: () => this.drawn,
    });
  }

  get state(): PanelState | undefined {
    return this.shown.at(-1);
  }

  post(message: Message): void {
    const copy = structuredClone(message);
    setImmediate(() => this.page.receive(copy));
  }

  /** What the page, or whoever else, posts. */
  say(value: unknown): void {
    const copy = structuredClone(value);
    setImmediate(() => this.#listen(copy));
  }

  onMessage(listener: (value: unknown) => void): void {
    this.#listen = listener;
  }

  onVisibility(listener: () => void) {
    this.#watching.add(listener);
    return { dispose: () => this.#watching.delete(listener) };
  }

  /** Brings it before the others of its column, or behind them. */
  turn(isVisible: boolean): void {
    this.isVisible = isVisible;
    for (const listen of this.#watching) listen();
  }

  onClose(listener: () => void): void {
    this.#close = listener;
  }

  close(): void {
    this.isVisible = false;
    this.#close();
  }
}

/** What sessions need of their host, in memory: files, settings, workers, and a user who does as the test says. */
export class MemoryHost implements HostPorts {
  readonly workers: MemoryWorker[] = [];
  /** By path. */
  readonly contents = new Map<string, { readonly text: string; readonly mtime: number }>();
  readonly said: string[] = [];
  readonly mentioned: string[] = [];
  readonly logged: (string | Error)[] = [];
  /** The titles of what is under way. */
  readonly underWay = new Map<string, AbortController>();
  /** Of these the titles in notifications. */
  readonly notified = new Set<string>();
  /** Without the prefix of what is set. */
  set: Readonly<Record<string, unknown>> = {};
  rules: NamingRulesOverride = {};
  /** What is kept for workbooks by their path, in the order in which it was kept. */
  readonly kept: (readonly [string, WorkbookSettings])[] = [];
  /** What the user does. */
  chooseButton: (text: string, buttons: readonly string[]) => string | undefined = () => undefined;
  chooseItem: (labels: readonly string[]) => string | undefined = () => undefined;
  chooseFile: () => FileAt | undefined = () => undefined;
  typeText: () => string | undefined = () => undefined;
  choosePlace: (proposed: FileAt) => FileAt | undefined = (proposed) => proposed;
  readOnlyFolder = '';
  readonly #watchers = new Map<string, () => void>();
  #clock = 0;

  readonly startWorker = () => {
    const worker = new MemoryWorker();
    this.workers.push(worker);
    return worker.thread;
  };

  /** Whether other workbooks have the model too. */
  sharesModel = false;

  readonly settings: SettingsPort = {
    readRun: async () => optionsBy(this.set),
    readResult: () => readResultSettings(readSettings(this.set)),
    readAnswers: ({ path }) => pickAnswers(this.#keptFor(path)),
    forgetAnswers: async ({ path }) => {
      const answered = Object.keys(pickAnswers(this.#keptFor(path)));
      this.set = Object.fromEntries(Object.entries(this.set).filter(([name]) => !answered.includes(name)));
      this.kept.splice(0);
    },
    readChecked: async (_, unwritten) => setFor(readSettings(this.set), unwritten),
    readReport: () => {
      const settings = readSettings(this.set);
      return { autoSave: settings['report.autoSave'], transactions: settings['report.transactions'] };
    },
    readNaming: async () => optionsBy({ 'naming.rules': this.rules }).naming,
    readModel: () => readSettings(this.set).model,
    sharesModel: () => this.sharesModel,
    keep: async (settings, { path }) => this.#keep(settings, path),
    keepForFolder: async (settings, { path }) =>
      this.#keep(settings, path.slice(0, path.lastIndexOf('/') + 1)),
    keepAnswer: async (question, answer, { path }) => {
      const { setting, answers } = wordQuestion(question);
      this.#keep({ [setting]: answers[answer]?.value }, path);
    },
  };

  readonly files: FilesPort = {
    beside: ({ path }, name) => at(`${path.slice(0, path.lastIndexOf('/'))}/${name}`),
    stat: async ({ path }) => {
      const file = this.contents.get(path);
      return file ? { mtime: file.mtime, size: file.text.length } : 'gone';
    },
    listBeside: async ({ path }) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const paths = [...this.contents.keys()].filter((each) => each.startsWith(folder));
      return paths.map((each) => each.slice(folder.length)).filter((name) => !name.includes('/'));
    },
    read: async ({ path }) => {
      const file = this.contents.get(path);
      if (file === undefined) throw new Error('ENOENT');
      return new TextEncoder().encode(file.text);
    },
    write: async ({ path }, bytes) => {
      if (this.readOnlyFolder !== '' && path.startsWith(this.readOnlyFolder)) throw new Error('EROFS');
      this.put(path, new TextDecoder().decode(bytes));
    },
    rename: async (from, to) => {
      const file = this.contents.get(from.path);
      if (file === undefined) throw new Error('ENOENT');
      this.contents.delete(from.path);
      this.contents.set(to.path, file);
    },
    remove: async ({ path }) => void this.contents.delete(path),
    watch: ({ path }, onChange) => {
      this.#watchers.set(path, onChange);
      return { dispose: () => this.#watchers.delete(path) };
    },
    describeSource: async ({ path }) => ({ type: 'bytes', path, bytes: new Uint8Array() }),
    describeTarget: () => ({ type: 'memory' }),
  };

  readonly editor: EditorPort = {
    withProgress: async ({ title, closed, onProgress, seenIn }, task) => {
      const abort = new AbortController();
      const show = () => {
        if (seenIn?.isVisible) this.notified.delete(title);
        else this.notified.add(title);
      };
      const watching = seenIn?.onVisibility(show);
      this.underWay.set(title, abort);
      show();
      try {
        return await task((progress) => onProgress?.(progress), AbortSignal.any([closed, abort.signal]));
      } finally {
        watching?.dispose();
        this.notified.delete(title);
        this.underWay.delete(title);
      }
    },
    say: async (_, text, ...buttons) => {
      this.said.push(text);
      return this.chooseButton(text, buttons);
    },
    pick: async (items) => {
      const label = this.chooseItem(items.map((item) => item.label));
      return items.find((item) => item.label === label);
    },
    askPlace: async (proposed) => this.choosePlace(proposed),
    askFile: async () => this.chooseFile(),
    askText: async (_, { refuse }) => {
      const text = this.typeText();
      const refused = text === undefined ? undefined : refuse(text);
      if (refused !== undefined) this.said.push(refused);
      return refused === undefined ? text : undefined;
    },
    mention: (text) => void this.mentioned.push(text),
    reveal: ({ path }) => void this.said.push(`reveal ${path}`),
    openSource: async ({ path }, row) => void this.said.push(`open ${path} ${JSON.stringify(row)}`),
    openRules: async ({ path }, first) =>
      void this.said.push(`open the rules of ${path}${first ? ` at ${first.rule}` : ''}`),
    changeRule: async ({ path }, change) => {
      this.said.push(`change the rules of ${path}: ${JSON.stringify(change)}`);
      return async () => void this.said.push(`undo the rules of ${path}`);
    },
    openSetting: async (name) => void this.said.push(`open the setting ${name}`),
    completeStep: () => {},
    log: { error: (detail) => void this.logged.push(detail), show: () => {} },
  };

  #keptFor(path: string): WorkbookSettings {
    const kept = this.kept.filter(([of]) => of === path).map(([, settings]) => settings);
    return kept.reduce<WorkbookSettings>((all, each) => setFor(all, each), {});
  }

  /** All of them hold for all workbooks here. */
  #keep(settings: WorkbookSettings, path: string): void {
    this.kept.push([path, settings]);
    this.set = { ...this.set, ...settings };
  }

  /** Puts a file there, and tells who watches it. */
  put(path: string, text: string): void {
    this.#clock += 1;
    this.contents.set(path, { text, mtime: this.#clock });
    this.#watchers.get(path)?.();
  }

  remove(path: string): void {
    this.contents.delete(path);
    this.#watchers.get(path)?.();
  }
}
