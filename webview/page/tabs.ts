import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';
import type { Chart } from '../plot/figure.ts';
import type { Context, View } from '../state/context.ts';
import type { TabId } from '../state/viewState.ts';

export interface Tab {
  readonly id: TabId;
  readonly name: string;
  /** Made when it is first seen. */
  readonly make: () => View;
}

/** Parts of a result of which one is seen at a time; the charts of the others are drawn when they are. */
export function tabs(label: string, list: readonly Tab[], context: Context): View {
  const { store, redraw } = context;
  const charts: Chart[] = [];
  const all = list.map((tab) => makeTab(tab, context));
  const strip = element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': label },
    ...all.map(({ button }) => button),
  );
  roveFocus(strip, () => all.map(({ button }) => button));
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
    if (state.tab !== before.tab) for (const chart of show()) redraw(chart);
  });
  return { node: element('div', { class: 'tabbed' }, strip, ...all.map(({ panel }) => panel)), charts };
}

function makeTab({ id, name, make }: Tab, { store }: Context) {
  const panelId = `panel-${id}`;
  const button = element(
    'button',
    { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': panelId },
    name,
  );
  button.addEventListener('click', () => store.update({ tab: id }));
  const panel = element('div', {
    ...{ role: 'tabpanel', id: panelId, class: `${id}-tab` },
    'aria-labelledby': button.id,
  });
  let view: View | undefined;
  const see = () => {
    const isNew = view === undefined;
    view ??= make();
    if (isNew) panel.append(view.node);
    return { view, isNew };
  };
  return { id, button, panel, see };
}
