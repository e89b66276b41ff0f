import { type Disposable, EventEmitter, FileSystemError, Uri, workspace } from 'vscode';
import { warning } from '../../pipeline/language/remarks.ts';
import type { Finding, RulesFileProblem } from '../../pipeline/naming/ruleRemarks.ts';
import type { NamingOptions } from '../../pipeline/results/runOptions.ts';
import type { NamingSettings } from '../../pipeline/settings/settings.ts';
import { readNamingOptions } from '../../pipeline/settings/stageOptions.ts';
import { isTree } from '../../pipeline/written/tree.ts';
import { exists } from '../files/vscodeFiles.ts';
import { rulesFilePath } from './rulesFilePath.ts';
import { lineAt, parseRulesText } from './rulesText.ts';

/** A rules file that is there. */
export interface RulesFile {
  /** As they were when the file could last be read; undefined where it never could. */
  readonly rules: unknown;
  /** Why the file can't be used as it is now. */
  readonly problem: RulesFileProblem | undefined;
}

/** The files `.vscode/segment-rules.json` of the open folders, watched. */
export class RulesFiles implements Disposable {
  readonly #changed = new EventEmitter<void>();
  /** Hears of a file that was made, changed or deleted. */
  readonly onDidChange = this.#changed.event;
  readonly #watcher = workspace.createFileSystemWatcher(`**/${rulesFilePath}`);
  /** By the file's URI. */
  readonly #files = new Map<string, RulesFile>();

  constructor() {
    const refresh = (uri: Uri) => this.#refresh(uri);
    this.#watcher.onDidCreate(refresh);
    this.#watcher.onDidChange(refresh);
    this.#watcher.onDidDelete(refresh);
  }

  /** Writes one, and says so at once: of a file in a folder that was only just made the editor's watcher may hear nothing. */
  async write(uri: Uri, text: string): Promise<void> {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await this.#refresh(uri);
  }

  async delete(uri: Uri): Promise<void> {
    await workspace.fs.delete(uri);
    await this.#refresh(uri);
  }

  /** The file that holds for a workbook, as it is now; undefined where there is none. */
  async read(workbook: Uri): Promise<RulesFile | undefined> {
    const uri = rulesFileUri(workbook);
    return uri && this.#load(uri);
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }

  async #refresh(uri: Uri): Promise<void> {
    await this.#load(uri);
    this.#changed.fire();
  }

  async #load(uri: Uri): Promise<RulesFile | undefined> {
    const file = await readRulesFile(uri, this.#files.get(uri.toString())?.rules);
    if (file === undefined) this.#files.delete(uri.toString());
    else this.#files.set(uri.toString(), file);
    return file;
  }
}

/** Where the rules file of a workbook's folder is or would be; undefined for a workbook outside the open folders. */
export function rulesFileUri(workbook: Uri): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(workbook);
  return folder && Uri.joinPath(folder.uri, rulesFilePath);
}

/** The rules file that holds for a workbook, if there is one. */
export async function findRulesFile(workbook: Uri): Promise<Uri | undefined> {
  const uri = rulesFileUri(workbook);
  return uri !== undefined && (await exists(uri)) ? uri : undefined;
}

/** @param lastRules what to go on with where the file can't be used */
async function readRulesFile(uri: Uri, lastRules: unknown): Promise<RulesFile | undefined> {
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const { rules, error } = parseRulesText(text, []);
    if (error !== undefined) {
      return { rules: lastRules, problem: { type: 'syntax', line: lineAt(text, error.offset) } };
    }
    return isTree(rules)
      ? { rules, problem: undefined }
      : { rules: lastRules, problem: { type: 'not-object' } };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    return { rules: lastRules, problem: { type: 'unreadable' } };
  }
}

/** What naming is told for a workbook: its rules file wins over the setting. */
export async function readNaming(
  workbook: Uri,
  settings: NamingSettings,
  files: RulesFiles,
): Promise<NamingOptions> {
  const file = await files.read(workbook);
  const naming = readNamingOptions(
    file?.rules === undefined ? settings : { ...settings, 'naming.rules': file.rules },
  );
  return { ...naming, findings: [...findProblem(file), ...naming.findings] };
}

function findProblem(file: RulesFile | undefined): Finding[] {
  if (file?.problem === undefined) return [];
  const { problem, rules } = file;
  const instead = rules === undefined ? 'settings' : 'rules-from-before';
  return [{ remark: warning('rules-file-unusable', { file: rulesFilePath, problem, instead }), path: [] }];
}
