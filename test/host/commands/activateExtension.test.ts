import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';
import { activateExtension } from '../../../src/host/commands/activateExtension.ts';
import type { Application } from '../../../src/host/commands/application.ts';

/** What the editor was asked to do: commands it can run, what it told, and what its log holds. */
const editor = vi.hoisted(() => ({
  commands: new Map<string, (argument?: unknown) => Promise<void>>(),
  told: [] as string[],
  choice: undefined as string | undefined,
  logged: [] as unknown[],
  taken: undefined as string | undefined,
}));

vi.mock('vscode', () => ({
  commands: {
    registerCommand: (id: string, run: () => Promise<void>) => {
      if (id === editor.taken) throw new Error(`command '${id}' already exists`);
      editor.commands.set(id, run);
      return { dispose: () => {} };
    },
    executeCommand: async (id: string) => editor.commands.get(id)?.(),
  },
  env: { language: 'en' },
  l10n: { bundle: undefined },
  lm: undefined,
  window: {
    createOutputChannel: () => ({
      error: (error: unknown) => editor.logged.push(error),
      show: () => editor.logged.push('shown'),
      dispose: () => {},
    }),
    registerWebviewPanelSerializer: () => ({ dispose: () => {} }),
    registerCustomEditorProvider: () => ({ dispose: () => {} }),
    showErrorMessage: async (message: string) => {
      editor.told.push(message);
      return editor.choice;
    },
  },
}));

const context = () => ({ subscriptions: [] }) as unknown as ExtensionContext;
const lacking = new Error("Cannot find module './application.cjs'");
const advice = /^Segment AI could not be started; reload the window, and if that does not help/;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(editor, { commands: new Map(), told: [], choice: undefined, logged: [], taken: undefined });
});

afterEach(() => {
  vi.useRealTimers();
});

/** An application that fails to load so many times, and then counts what it is asked to run. */
function failing(times: number) {
  const ran: string[] = [];
  let starts = 0;
  const start = async (): Promise<Application> => {
    starts += 1;
    if (starts <= times) throw lacking;
    return { run: async (id: string) => void ran.push(id) } as unknown as Application;
  };
  return { start, ran, starts: () => starts };
}

describe('the start of the extension', () => {
  it('is made once, right after the editor has what it waits for', async () => {
    const application = failing(0);
    activateExtension(context(), application.start);
    expect(application.starts()).toBe(0);
    await vi.runAllTimersAsync();
    expect(application.starts()).toBe(1);
    await editor.commands.get('segmentAi.rerun')?.();
    await editor.commands.get('segmentAi.segment')?.();
    expect(application.starts()).toBe(1);
    expect(application.ran).toEqual(['segmentAi.rerun', 'segmentAi.segment']);
    expect(editor.told).toEqual([]);
  });

  it('says that it failed and what to do, and writes why into the log', async () => {
    activateExtension(context(), failing(1).start);
    await vi.runAllTimersAsync();
    expect(editor.told).toEqual([expect.stringMatching(advice)]);
    expect(editor.logged).toEqual([lacking]);
  });

  it('is tried again by the next command, which runs', async () => {
    const application = failing(1);
    activateExtension(context(), application.start);
    await vi.runAllTimersAsync();
    expect(editor.told).toHaveLength(1);
    await editor.commands.get('segmentAi.rerun')?.();
    expect(application.ran).toEqual(['segmentAi.rerun']);
  });

  it('fails the command that asked for it, told once for all who wait', async () => {
    activateExtension(context(), failing(9).start);
    const run = () => editor.commands.get('segmentAi.rerun')?.();
    await expect(Promise.allSettled([run(), run()])).resolves.toEqual([
      { status: 'rejected', reason: lacking },
      { status: 'rejected', reason: lacking },
    ]);
    expect(editor.told).toHaveLength(1);
  });

  it('offers to reload the window', async () => {
    let reloads = 0;
    editor.choice = 'Reload Window';
    editor.commands.set('workbench.action.reloadWindow', async () => void reloads++);
    activateExtension(context(), failing(1).start);
    await vi.runAllTimersAsync();
    expect(reloads).toBe(1);
  });

  it('offers to show the log', async () => {
    editor.choice = 'Show Log';
    activateExtension(context(), failing(1).start);
    await vi.runAllTimersAsync();
    expect(editor.logged).toEqual([lacking, 'shown']);
  });

  it('says so where another extension has taken its commands', () => {
    editor.taken = 'segmentAi.segment';
    expect(() => activateExtension(context(), failing(0).start)).toThrow('already exists');
    expect(editor.told).toEqual([expect.stringMatching(advice)]);
  });
});
