import { describe, expect, it } from 'vitest';
import { type Call, Cancelled, Channel } from '../../src/messages/channel.ts';
import { UserError } from '../../src/pipeline/errors/userError.ts';
import { NoTransactions } from '../../src/pipeline/reading/noTransactions.ts';
import { Question } from '../../src/pipeline/reading/question.ts';
import { MemoryThread } from './memoryThread.ts';

interface Calls {
  readonly double: Call<number, number>;
  readonly count: Call<{ readonly to: number }, number, number>;
  readonly wait: Call<string, string>;
  readonly fail: Call<'question' | 'noTransactions' | 'refusal' | 'defect' | 'function', unknown>;
  readonly remember: Call<string>;
  readonly forget: Call<undefined>;
}

const question = new Question({
  code: 'date-order-open',
  values: { dates: ['03/04/2011'], orders: ['dmy', 'mdy'] },
});
const noTransactions = new NoTransactions({ code: 'too-few-columns', values: { sheet: 'Notes' } });

function open() {
  const remembered: string[] = [];
  const waiting = new Map<string, () => void>();
  const calls: Calls = {
    double: (value) => 2 * value,
    count: ({ to }, { note }) => {
      for (let i = 1; i <= to; i++) note(i);
      return to;
    },
    wait: (name, { signal }) =>
      new Promise((resolve, reject) => {
        waiting.set(name, () => resolve(name));
        signal.addEventListener('abort', () => reject(new Error('It was aborted.')));
      }),
    fail: (how) => {
      if (how === 'question') throw question;
      if (how === 'noTransactions') throw noTransactions;
      if (how === 'refusal') throw new UserError('Save it anew.');
      if (how === 'defect') throw new RangeError('Too far.');
      return () => how;
    },
    remember: (text) => void remembered.push(text),
    forget: () => void remembered.splice(0),
  };
  const thread = new MemoryThread(calls);
  const channel = new Channel<Calls>(thread.post, {});
  thread.onMessage((message) => channel.receive(message));
  return { channel, thread, remembered, finish: (name: string) => waiting.get(name)?.(), waiting };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('a channel', () => {
  it('gives the answer of the other side', async () => {
    expect(await open().channel.ask('double', 21)).toBe(42);
  });

  it('gives each of several calls its own answer, in whatever order they come', async () => {
    const { channel, finish, waiting } = open();
    const [first, second] = [channel.ask('wait', 'first'), channel.ask('wait', 'second')];
    await expect.poll(() => waiting.size).toBe(2);
    finish('second');
    expect(await second).toBe('second');
    expect(await channel.ask('double', 1)).toBe(2);
    expect(channel.isAwaiting).toBe(true);
    finish('first');
    expect(await first).toBe('first');
    expect(channel.isAwaiting).toBe(false);
  });

  it('tells what is noted on the way to whoever asked, in order', async () => {
    const { channel } = open();
    const notes: number[][] = [[], []];
    await Promise.all(
      notes.map((heard, i) => channel.ask('count', { to: i + 2 }, { onNote: (note) => heard.push(note) })),
    );
    expect(notes).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
  });

  it('tells what has no answer, in order', async () => {
    const { channel, remembered } = open();
    channel.tell('remember', 'old');
    channel.tell('forget');
    channel.tell('remember', 'new');
    await settle();
    expect(remembered).toEqual(['new']);
  });

  it('fails as the other side did: by a question or what is lacking, a sentence for the user, or with where the defect is', async () => {
    const { channel } = open();
    await expect(channel.ask('fail', 'question')).rejects.toEqual(question);
    await expect(channel.ask('fail', 'noTransactions')).rejects.toEqual(noTransactions);
    await expect(channel.ask('fail', 'refusal')).rejects.toEqual(new UserError('Save it anew.'));
    const defect = await channel.ask('fail', 'defect').catch((error: Error) => error);
    expect(defect).not.toBeInstanceOf(UserError);
    expect((defect as Error).stack).toMatch(/^RangeError: Too far\.\n.*channel\.test/);
  });

  it('fails where a request or an answer can not be sent', async () => {
    const { channel } = open();
    await expect(channel.ask('fail', 'function')).rejects.toThrow(/clone/);
    // @ts-expect-error: the interface says that it is a text
    await expect(channel.ask('wait', () => {})).rejects.toThrow(/clone/);
    expect(channel.isAwaiting).toBe(false);
  });

  it('cancels the one call that is cancelled, and says so whatever came of it', async () => {
    const { channel, finish, waiting } = open();
    const abort = new AbortController();
    const cancelled = channel.ask('wait', 'cancelled', { signal: abort.signal });
    const other = channel.ask('wait', 'other', { signal: new AbortController().signal });
    await expect.poll(() => waiting.size).toBe(2);
    abort.abort();
    await expect(cancelled).rejects.toBeInstanceOf(Cancelled);
    finish('other');
    expect(await other).toBe('other');
  });

  it('asks nothing that is cancelled before', async () => {
    const { channel, thread } = open();
    const asked = channel.ask('wait', 'never', { signal: AbortSignal.abort() });
    await expect(asked).rejects.toBeInstanceOf(Cancelled);
    await settle();
    expect(thread.received).toEqual([]);
  });

  it('gives an answer that was ready before the cancelling came', async () => {
    const { channel } = open();
    const abort = new AbortController();
    const answer = channel.ask('double', 2, { signal: abort.signal });
    abort.abort();
    expect(await answer).toBe(4);
  });

  it('fails all that is asked where it is closed, and posts nothing more', async () => {
    const { channel, thread, waiting } = open();
    const asked = channel.ask('wait', 'long');
    await expect.poll(() => waiting.size).toBe(1);
    const error = new Error('The thread is gone.');
    channel.close(error);
    await expect(asked).rejects.toBe(error);
    await expect(channel.ask('double', 1)).rejects.toBe(error);
    channel.tell('forget');
    await settle();
    expect(thread.received).toHaveLength(1);
  });

  it('cancels what it is answering where it is closed', async () => {
    let aborted = false;
    const calls: { readonly wait: Call<undefined, undefined> } = {
      wait: (_, { signal }) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            aborted = true;
          });
        }),
    };
    const channel = new Channel(() => {}, calls);
    channel.receive({ type: 'ask', id: 1, call: 'wait' });
    channel.close(new Cancelled());
    expect(aborted).toBe(true);
  });

  it('fails for a call that the other side does not know, such as one of its object', async () => {
    const { channel } = open();
    // @ts-expect-error: the interface has no such call
    await expect(channel.ask('constructor', 1)).rejects.toThrow('There is no call "constructor".');
  });
});
