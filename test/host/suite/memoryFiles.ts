import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

interface Entry extends FileStat {
  readonly bytes: Uint8Array;
}

/** A file system in memory, as those of virtual workspaces are: no path of it means anything to Node. */
export class MemoryFiles implements FileSystemProvider {
  readonly #entries = new Map<string, Entry>([['/', createEntry(FileType.Directory)]]);
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  /** Whether writing fails, but for empty files. */
  isFull = false;

  has({ path }: Uri): boolean {
    return (this.#entries.get(path)?.size ?? 0) > 0;
  }

  /** Names of what a folder holds. */
  list(folder: string): string[] {
    const start = folder === '/' ? '/' : `${folder}/`;
    return [...this.#entries.keys()]
      .filter((path) => path.startsWith(start) && path !== '/' && !path.slice(start.length).includes('/'))
      .map((path) => path.slice(start.length));
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat(uri: Uri): FileStat {
    return this.#find(uri);
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    return this.list(path).map((name) => [name, this.#entries.get(`${path}/${name}`)!.type]);
  }

  createDirectory({ path }: Uri): void {
    this.#entries.set(path, createEntry(FileType.Directory));
  }

  readFile(uri: Uri): Uint8Array {
    return this.#find(uri).bytes;
  }

  writeFile({ path }: Uri, bytes: Uint8Array): void {
    if (this.isFull && bytes.byteLength > 0) throw FileSystemError.Unavailable('No space left.');
    this.#entries.set(path, createEntry(FileType.File, bytes.slice()));
  }

  delete(uri: Uri): void {
    this.#find(uri);
    this.#entries.delete(uri.path);
  }

  rename(from: Uri, to: Uri, { overwrite }: { overwrite: boolean }): void {
    const entry = this.#find(from);
    if (!overwrite && this.#entries.has(to.path)) throw FileSystemError.FileExists(to);
    this.#entries.set(to.path, entry);
    this.#entries.delete(from.path);
  }

  #find(uri: Uri): Entry {
    const entry = this.#entries.get(uri.path);
    if (entry === undefined) throw FileSystemError.FileNotFound(uri);
    return entry;
  }
}

function createEntry(type: FileType, bytes = new Uint8Array()): Entry {
  const now = Date.now();
  return { type, bytes, size: bytes.byteLength, ctime: now, mtime: now };
}
