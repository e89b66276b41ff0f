import { message, t, translate } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import type { Chart } from '../plot/figure.ts';
import type { Context, View } from '../state/context.ts';
import type { TabId } from '../state/viewState.ts';

/** What the parts of a result are called, in their order. */
const tabNames = {
  segments: message('Segments'),
  customers: message('Customers'),
  movement: message('Movement'),
  data: message('Data'),
  model: message('Model'),
} as const satisfies Readonly<Record<TabId, string>>;

const tabIds = Object.keys(tabNames) as readonly TabId[];

export interface Tab {
  readonly id: TabId;
  /** Made when it is first seen. */
  readonly make: () => View;
}

/** Parts of a result of which one is seen at a time; the charts of the others are drawn when they are. */
export function tabs(list: readonly Tab[], context: Context): View {
  const { store, redraw } = context;
  const charts: Chart[] = [];
  const all = list.map((tab) => makeTab(tab, context));
  const strip = tabStrip(all.map(({ button }) => button));
  const show = (): readonly Chart[] => {
    const shown = all.find(({ id }) => id === store.state.tab) ?? all[0]!;
    for (const { button, panel } of all) {
      button.setAttribute('aria-selected', String(button === shown.button));
      panel.hidden = panel !== shown.panel;
    }
    const { view, isNew } = shown.see();
    if (isNew) charts.push(...view.charts);
    return view.charts;
  };
  show();
  store.subscribe((state, before) => {
    if (state.tab === before.tab) return;
    // A link that leads to another part may not be seen there.
    const isLed = document.hasFocus() && document.activeElement !== document.body;
    for (const chart of show()) redraw(chart);
    if (isLed) all.find(({ id }) => id === state.tab)?.button.focus({ preventScroll: true });
  });
  return { node: element('div', { class: 'tabbed' }, strip, ...all.map(({ panel }) => panel)), charts };
}

/** A part of the data's tab that takes its place for a while, under the tabs of the result: each other one leads back to it. */
export function inDataTab(node: HTMLElement, { store, post }: Pick<Context, 'store' | 'post'>): HTMLElement {
  const buttons = tabIds.map((id) =>
    tabButton(id, () => {
      if (id === 'data') return;
      store.update({ tab: id });
      post('leaveCheck');
    }),
  );
  for (const [at, button] of buttons.entries())
    button.setAttribute('aria-selected', String(tabIds[at] === 'data'));
  const panel = tabPanel('data');
  panel.append(node);
  return element('div', {}, tabStrip(buttons), panel);
}

function tabStrip(buttons: readonly HTMLElement[]): HTMLElement {
  const strip = element('div', { class: 'tabs', role: 'tablist', 'aria-label': t('Result') }, ...buttons);
  roveFocus(strip, () => buttons);
  return strip;
}

function tabButton(id: TabId, onClick: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` },
    translate(tabNames[id]),
  );
  button.addEventListener('click', onClick);
  return button;
}

const tabPanel = (id: TabId): HTMLElement =>
  element('div', {
    ...{ role: 'tabpanel', id: `panel-${id}`, class: `${id}-tab` },
    'aria-labelledby': `tab-${id}`,
  });

function makeTab({ id, make }: Tab, { store }: Context) {
  const button = tabButton(id, () => store.update({ tab: id }));
  const panel = tabPanel(id);
  let view: View | undefined;
  const see = () => {
    const isNew = view === undefined;
    view ??= make();
    if (isNew) panel.append(view.node);
    return { view, isNew };
  };
  return { id, button, panel, see };
}
