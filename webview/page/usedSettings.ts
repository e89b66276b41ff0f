import type { DoneState } from '../../src/messages/panelState.ts';
import { formatNumber, t } from '../../src/pipeline/language/language.ts';
import type { UsedSetting } from '../../src/pipeline/results/runOptions.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { section } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';

/** Its key breaks after a dot where there is little room. */
function settingLink(name: UsedSetting['name'], { post }: Context): HTMLElement {
  const link = linkButton('', () => post('openSetting', { name }));
  const parts = `segmentAi.${name}`.split(/(?<=\.)/);
  link.append(...parts.flatMap((part) => [element('wbr'), part]).slice(1));
  return link;
}

/**
 * The settings that shaped the result, but for the naming rules: first those that were changed; each leads to where it is
 * changed. Below them how long the run took, where it is known.
 */
export function usedSettings(
  { settings, took }: Pick<DoneState, 'settings' | 'took'>,
  context: Context,
): HTMLElement {
  const changed = settings.filter(({ isDefault }) => !isDefault);
  const others = settings.filter(({ isDefault }) => isDefault);
  const rows = [...changed, ...others].map(({ name, value, isDefault }) => [
    settingLink(name, context),
    element('code', {}, value === '' ? '""' : value),
    isDefault ? t('default') : t('changed'),
  ]);
  const note =
    changed.length === 0
      ? t('All defaults; naming rules are not listed.')
      : t('{0} changed; naming rules are not listed.', context.formats.count(changed.length));
  const columns = [{ name: t('Setting') }, { name: t('Value') }, { name: t('State') }];
  const time =
    took === undefined
      ? []
      : [element('p', { class: 'note' }, t('The run took {0} s.', formatNumber(took / 1000, 1)))];
  return section(t('Settings'), { note }, simpleTable(t('Settings'), columns, rows), ...time);
}
