import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The program of a desktop VS Code: `VSCODE_EXECUTABLE`, or the one whose `code` command is on the PATH. */
export function findDesktop(): string | undefined {
  const own = process.env['VSCODE_EXECUTABLE'];
  if (own) return own;
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return undefined;
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, command))
    .filter((path) => existsSync(path))
    .flatMap((path) => programsOf(realpathSync(path)))
    .find((path) => existsSync(path));
}

/** `code` is a script in the program's bin folder, which macOS keeps inside the application. */
function programsOf(script: string): string[] {
  const installation = dirname(dirname(script));
  if (process.platform === 'win32') return [join(installation, 'Code.exe')];
  if (process.platform !== 'darwin') return [join(installation, 'code')];
  const contents = dirname(dirname(installation));
  return ['Electron', 'Code'].map((name) => join(contents, 'MacOS', name));
}
