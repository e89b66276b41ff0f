import { t } from '../src/pipeline/language.ts';
import type { UsedSetting } from '../src/pipeline/settings/usedSettings.ts';
import type { Context } from './context.ts';
import { linkButton } from './controls.ts';
import { element } from './element.ts';
import { fold } from './fold.ts';
import { simpleTable } from './simpleTable.ts';

/** The settings that shaped the result, but for the naming rules, on demand: first those that were changed; each leads to where it is changed. */
export function usedSettings(settings: readonly UsedSetting[], context: Context): HTMLElement {
  const changed = settings.filter(({ isDefault }) => !isDefault);
  const others = settings.filter(({ isDefault }) => isDefault);
  const rows = [...changed, ...others].map(({ name, value, isDefault }) => [
    linkButton(`segmentAi.${name}`, () => context.post({ type: 'openSetting', name })),
    element('code', {}, value === '' ? '""' : value),
    isDefault ? t('default') : t('changed'),
  ]);
  const summary =
    changed.length === 0
      ? t('Settings: all at their defaults, naming rules apart')
      : t('Settings: {0} changed, naming rules apart', context.formats.count(changed.length));
  const columns = [{ name: t('Setting') }, { name: t('Value') }, { name: '' }];
  return fold(context, { name: 'settings', summary }, simpleTable(t('Settings'), columns, rows));
}
