import type { CheckingState, DoneState, PanelState, Renaming } from '../../src/messages/panelState.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { stageNames } from '../../src/pipeline/progress/progress.ts';
import { tellEffect } from '../../src/pipeline/remarks/campaignTexts.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import type { Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { type Checking, checking } from '../data/checking.ts';
import { wordFailure } from '../data/wordFailure.ts';
import type { Chart } from '../plot/figure.ts';
import { type Context, Store, type View } from '../state/context.ts';
import type { ResultCalls } from '../state/resultCalls.ts';
import { isShown } from '../state/shownSegments.ts';
import { forgetSegments, initialViewState, showCampaign, type ViewState } from '../state/viewState.ts';
import { done } from './done.ts';
import { type FindAgain, rememberPlace } from './findAgain.ts';
import { cancelled, failed, type Running, running } from './outcomes.ts';
import { sayStale } from './staleNote.ts';
import { inDataTab } from './tabs.ts';

/** What a screen reader is told of a state: each stage once, not every step of its progress. */
function announcement(state: PanelState): string {
  switch (state.type) {
    case 'running':
      return translate(stageNames[state.progress.stage]);
    case 'done': {
      const stale = sayStale(state).join(' ');
      if (stale !== '') return stale;
      if (state.renaming !== undefined) return announceRenaming(state.renaming, state.summary.segments);
      if (state.campaign !== undefined) return tellEffect(state.campaign)[0];
      const { customers, segments } = state.summary;
      return t(
        'Done: {0, plural, one {# customer} other {# customers}} in {1, plural, one {# segment} other {# segments}}.',
        customers,
        segments.length,
      );
    }
    case 'checking':
      return announceCheck(state);
    case 'failed':
      return state.message;
    case 'cancelled':
      return t('Cancelled.');
  }
}

function announceCheck({ check, isStale, failure }: CheckingState): string {
  if (isStale) return t('Reading…');
  const { figures, failure: why } = check ?? {};
  if (failure !== undefined || why !== undefined) return failure ?? (why ? wordFailure(why) : '');
  if (figures === undefined) return t('One thing is open.');
  return t(
    '{0, plural, one {# customer} other {# customers}}, {1, plural, one {# order} other {# orders}}',
    figures.customers,
    figures.orders,
  );
}

function announceRenaming(renaming: Renaming, segments: readonly Segment[]): string {
  if (renaming.type === 'outdated') return t('The naming rules have changed; run again to use them.');
  const changes = segments.flatMap(({ id, name }) => {
    const former = renaming.formerNames[id];
    return former === undefined ? [] : [t('{0} is now {1}', former, name)];
  });
  return t('Renamed: {0}.', changes.join('; '));
}

export interface PageOptions {
  readonly post: Post;
  readonly formats: Formats;
  /** Draws a chart in the present theme; resolves when it is on the page. */
  readonly draw: (chart: Chart) => Promise<void>;
  readonly erase: (chart: Chart) => void;
  readonly listCustomers: Context['listCustomers'];
  readonly copyCustomers: Context['copyCustomers'];
  readonly describeCustomer: Context['describeCustomer'];
  readonly calls: ResultCalls;
  /** What was set up on the page before a reload. */
  readonly viewState?: ViewState;
  /** Hears of all that is set up on the page. */
  readonly onViewState: (state: ViewState) => void;
}

interface Shown extends View {
  readonly isResult?: boolean;
  readonly running?: { readonly name: string; readonly update: Running['update'] };
  readonly checking?: { readonly name: string; readonly update: Checking['update'] };
}

/** Shows one state after another in `root`; `document.body.dataset.ready` is '1' while all charts are drawn. */
export class Page {
  readonly #options: PageOptions;
  readonly #live = element('div', { role: 'status', class: 'visually-hidden' });
  #view: Shown = { node: element('div'), charts: [] };
  #viewState: ViewState;
  #result: DoneState | undefined;
  #shown = '';
  /** What was used last, and what finds that again on a page that has taken its place: through a run too, to its result. */
  #used: HTMLElement | undefined;
  #place: FindAgain | undefined;
  /** Counts the drawings, so that only the latest says that the page is ready. */
  #drawing = 0;

  constructor(root: HTMLElement, options: PageOptions) {
    this.#options = options;
    this.#viewState = options.viewState ?? initialViewState;
    root.replaceChildren(this.#view.node, this.#live);
    root.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) this.#used = target;
      if (this.#view.isResult) this.#place = undefined;
    });
  }

  /** Puts the focus back on what was used last, where the page was drawn anew since. */
  returnFocus(): void {
    for (const each of this.#place?.(this.#view.node) ?? []) {
      each.focus();
      if (document.activeElement === each) return;
    }
  }

  show(state: PanelState): void {
    const key = JSON.stringify(state);
    if (key === this.#shown) return;
    this.#shown = key;
    try {
      this.#render(state);
    } catch (error) {
      // A result that another version of the extension kept may lack what this one shows.
      const message = t('This result cannot be shown ({0}). Run again.', String(error));
      this.#render({ type: 'failed', name: state.name, message });
    }
  }

  /** Draws the charts anew, as after a change of theme. */
  async redraw(): Promise<void> {
    delete document.body.dataset['ready'];
    this.#drawing += 1;
    const drawing = this.#drawing;
    const { charts, isResult = false } = this.#view;
    let complete = isResult;
    for (const chart of [...charts]) {
      if (drawing !== this.#drawing) return;
      if (!(await this.#draw(chart))) complete = false;
    }
    if (complete && drawing === this.#drawing) document.body.dataset['ready'] = '1';
  }

  #render(state: PanelState): void {
    const { running: runs, checking: checks } = this.#view;
    const updates =
      (state.type === 'running' && runs?.name === state.name) ||
      (state.type === 'checking' && checks?.name === state.name);
    if (!updates) this.#replace(this.#viewOf(state));
    if (state.type === 'running') this.#view.running?.update(state.progress);
    if (state.type === 'checking') this.#view.checking?.update(state);
    this.#announce(announcement(state));
  }

  #replace(view: Shown): void {
    for (const chart of this.#view.charts) this.#options.erase(chart);
    const { node } = this.#view;
    this.#rememberPlace();
    // A page that is drawn anew while somebody types in an editor must not take the focus.
    const takesFocus = document.hasFocus() && node.contains(document.activeElement);
    node.replaceWith(view.node);
    this.#view = view;
    if (takesFocus) {
      // What checks the data takes the place of its tab: it is read from its heading on.
      if (view.checking === undefined) this.returnFocus();
      if (!view.node.contains(document.activeElement)) view.node.querySelector('h1')?.focus();
    }
    void this.redraw();
  }

  /** The page of a run has only its tabs in common with a result: what was used before it is kept. */
  #rememberPlace(): void {
    const { node, isResult = false } = this.#view;
    const used = this.#used;
    if (used === undefined || !node.contains(used)) return;
    if (isResult || used.id !== '') this.#place = rememberPlace(used, node);
  }

  /** One that is not seen is drawn when it is. */
  async #draw(chart: Chart): Promise<boolean> {
    if (chart.node.closest('[hidden], details:not([open])') !== null) return true;
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

  #viewOf(state: PanelState): Shown {
    const { post } = this.#options;
    switch (state.type) {
      case 'running': {
        const { node, update } = running(state.name, post);
        return { node, charts: [], running: { name: state.name, update } };
      }
      case 'checking': {
        const store = this.#makeStore();
        const { formats, calls } = this.#options;
        const announce = (text: string) => this.#announce(text);
        const { node, update } = checking(state, { post, formats, store, calls, announce });
        // Where there is a result it is a part of that.
        const shown = state.hasResult ? inDataTab(node, { store, post }) : node;
        return { node: shown, charts: [], checking: { name: state.name, update } };
      }
      case 'done':
        return { ...done(state, this.#makeContext(state)), isResult: true };
      case 'failed':
        return { node: failed(state.name, state.message, post), charts: [] };
      case 'cancelled':
        return { node: cancelled(state.name, post), charts: [] };
    }
  }

  /** Each rendering has a store of its own, so that views that left the page hear of nothing. */
  #makeContext(result: DoneState): Context {
    const before = this.#result;
    if (before !== undefined && !hasSameSegments(before, result)) this.#keep(forgetSegments(this.#viewState));
    this.#result = result;
    if (before !== undefined && hasNewCampaign(before, result)) this.#keep(showCampaign(this.#viewState));
    const { selected, groupsOnly } = this.#viewState;
    if (!isShown(selected, result.summary, groupsOnly)) this.#keep({ ...this.#viewState, selected: [] });
    const store = this.#makeStore();
    store.subscribe((state, { selected, groupsOnly }) => {
      if (state.selected !== selected) this.#tellSelected();
      if (state.groupsOnly !== groupsOnly) this.#replace(this.#viewOf(result));
    });
    if (this.#viewState.selected.length > 0) this.#tellSelected();
    const { formats, post, listCustomers, copyCustomers, describeCustomer, calls } = this.#options;
    return {
      formats,
      post,
      listCustomers,
      copyCustomers,
      describeCustomer,
      calls,
      store,
      redraw: (chart) => void this.#draw(chart),
      announce: (text) => this.#announce(text),
    };
  }

  #makeStore(): Store<ViewState> {
    const store = new Store(this.#viewState);
    store.subscribe((state) => this.#keep(state));
    return store;
  }

  /** The host forgets it with every state that it shows. */
  #tellSelected(): void {
    const { selected } = this.#viewState;
    this.#options.post('select', selected.length === 0 ? {} : { segments: selected });
  }

  #keep(state: ViewState): void {
    this.#viewState = state;
    this.#options.onViewState(state);
  }
}

/** Whether a campaign was checked since. */
const hasNewCampaign = (before: DoneState, { campaign }: DoneState): boolean =>
  campaign !== undefined && campaign.checks !== before.campaign?.checks;

/** Whether an index means the same segment in both, whatever its name is. */
function hasSameSegments({ summary: a }: DoneState, { summary: b }: DoneState): boolean {
  const sizes = ({ segments }: DoneState['summary']) => segments.map(({ customers }) => customers).join();
  return a.revenue === b.revenue && sizes(a) === sizes(b);
}
