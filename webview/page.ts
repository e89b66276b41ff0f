import { t } from '../src/pipeline/language.ts';
import type { PanelState } from '../src/protocol.ts';
import { announcement } from './announcement.ts';
import { cancelled } from './cancelled.ts';
import { done } from './done.ts';
import { element } from './element.ts';
import { failed } from './failed.ts';
import type { Chart } from './figure.ts';
import type { Formats } from './formats.ts';
import { keepOpened } from './keepOpened.ts';
import { type Running, running } from './running.ts';
import type { Post } from './toolbar.ts';

export interface PageOptions {
  readonly post: Post;
  readonly formats: Formats;
  /** Draws a chart in the present theme; resolves when it is on the page. */
  readonly draw: (chart: Chart) => Promise<void>;
  readonly erase: (chart: Chart) => void;
}

interface View {
  readonly node: HTMLElement;
  readonly charts: readonly Chart[];
  readonly running?: { readonly name: string; readonly update: Running['update'] };
}

/** Shows one state after another in `root`; `document.body.dataset.ready` is '1' while all charts are drawn. */
export class Page {
  readonly #options: PageOptions;
  readonly #live = element('div', { role: 'status', class: 'visually-hidden' });
  #view: View = { node: element('div'), charts: [] };
  #shown = '';
  /** Counts the drawings, so that only the latest says that the page is ready. */
  #drawing = 0;

  constructor(root: HTMLElement, options: PageOptions) {
    this.#options = options;
    root.replaceChildren(this.#view.node, this.#live);
  }

  show(state: PanelState): void {
    const key = JSON.stringify(state);
    if (key === this.#shown) return;
    this.#shown = key;
    try {
      this.#render(state);
    } catch (error) {
      // A result that another version of the extension kept may lack what this one shows.
      const message = t('This result cannot be shown ({0}). Run it again to make it anew.', String(error));
      this.#render({ type: 'failed', name: state.name, message });
    }
  }

  /** Draws the charts anew, as after a change of theme. */
  async redraw(): Promise<void> {
    delete document.body.dataset['ready'];
    this.#drawing += 1;
    const drawing = this.#drawing;
    const { charts } = this.#view;
    const drawn = await Promise.all(charts.map((chart) => this.#draw(chart)));
    const complete = charts.length > 0 && drawn.every(Boolean);
    if (complete && drawing === this.#drawing) document.body.dataset['ready'] = '1';
  }

  #render(state: PanelState): void {
    const updates = state.type === 'running' && this.#view.running?.name === state.name;
    if (!updates) this.#replace(viewOf(state, this.#options));
    if (state.type === 'running') this.#view.running?.update(state.progress);
    this.#announce(announcement(state, this.#options.formats));
  }

  #replace(view: View): void {
    for (const chart of this.#view.charts) this.#options.erase(chart);
    // A page that is drawn anew while somebody types in an editor must not take the focus.
    const hadFocus = document.hasFocus() && this.#view.node.contains(document.activeElement);
    keepOpened(this.#view.node, view.node);
    this.#view.node.replaceWith(view.node);
    this.#view = view;
    if (hadFocus) view.node.querySelector('h1')?.focus();
    void this.redraw();
  }

  async #draw(chart: Chart): Promise<boolean> {
    try {
      await this.#options.draw(chart);
      return true;
    } catch (error) {
      chart.node.replaceChildren(t('This chart could not be drawn: {0}', String(error)));
      return false;
    }
  }

  #announce(text: string): void {
    if (this.#live.textContent !== text) this.#live.textContent = text;
  }
}

function viewOf(state: PanelState, { formats, post }: PageOptions): View {
  switch (state.type) {
    case 'running': {
      const { node, update } = running(state.name, formats);
      return { node, charts: [], running: { name: state.name, update } };
    }
    case 'done':
      return done(state, formats, post);
    case 'failed':
      return { node: failed(state.name, state.message, post), charts: [] };
    case 'cancelled':
      return { node: cancelled(state.name, post), charts: [] };
  }
}
