import { Cancelled, Channel } from '../../messages/channel.ts';
import { type HostCalls, type PageCalls, readPageMessage } from '../../messages/pageCalls.ts';
import type { PanelState } from '../../messages/panelState.ts';
import { spokenLanguage } from '../../pipeline/language/language.ts';
import type { Pictures } from '../../pipeline/report/report.ts';
import type { FileAt, PanelPort } from '../ports/ports.ts';
import { readPictures } from './pagePictures.ts';
import { PageSight } from './pageSight.ts';

/** Milliseconds; a page draws in a fraction of a second, and one that is not there never answers. */
const longestDrawing = 10_000;

/** What a page asks of its session. */
export type SessionCalls = Omit<HostCalls, 'ready' | 'select'>;

/** The panel of one workbook. It remembers what it shows, and tells a page that asks. */
export class SegmentsPanel {
  readonly #port: PanelPort;
  readonly #workbook: FileAt;
  readonly #calls: SessionCalls;
  #channel: Channel<PageCalls, HostCalls>;
  #state: PanelState;
  #selected: readonly number[] | undefined;
  /** Of its page. */
  readonly sight: PageSight;

  constructor(port: PanelPort, workbook: FileAt, state: PanelState, calls: SessionCalls) {
    this.#port = port;
    this.sight = new PageSight(port);
    this.#workbook = workbook;
    this.#state = state;
    this.#calls = calls;
    this.#channel = this.#connect();
    port.onMessage((value) => {
      const message = readPageMessage(value);
      if (message !== undefined) this.#channel.receive(message);
    });
  }

  get state(): PanelState {
    return this.#state;
  }

  /** The indices of the segments that its page points out, if it does. */
  get selected(): readonly number[] | undefined {
    return this.#selected;
  }

  show(state: PanelState): void {
    this.#state = state;
    // Until the page tells: other segments may be at the same indices now.
    this.#selected = undefined;
    this.#tellState();
  }

  /** The charts of what is shown, as its page draws them; undefined where it can't, or is not there. */
  async draw(): Promise<Pictures | undefined> {
    if (!this.#port.isVisible) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), longestDrawing);
    });
    const drawn = this.#channel.ask('draw', undefined).catch(() => undefined);
    const pictures = await Promise.race([drawn, timeout]);
    clearTimeout(timer);
    return pictures && readPictures(pictures);
  }

  #connect(): Channel<PageCalls, HostCalls> {
    return new Channel((message) => this.#port.post(message), {
      ...this.#calls,
      ready: () => this.#begin(),
      select: ({ segments }) => {
        this.#selected = segments;
      },
    });
  }

  /** A page that begins is another one: it knows nothing of what the one before it was asked, or has asked. */
  #begin(): void {
    this.#channel.close(new Cancelled());
    this.#channel = this.#connect();
    this.#channel.tell('speak', spokenLanguage());
    // What is shown elsewhere until then goes first.
    this.sight.begin();
    this.#tellState();
  }

  #tellState(): void {
    this.#channel.tell('show', { uri: this.#workbook.toString(), state: this.#state });
  }
}
