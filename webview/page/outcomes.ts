import { t, translate } from '../../src/pipeline/language/language.ts';
import {
  describePercent,
  type Progress,
  percentDone,
  type Stage,
  stageNames,
  stages,
} from '../../src/pipeline/progress/progress.ts';
import { button, type Post, toolbar } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { title } from '../controls/section.ts';
import { linkSettings } from '../controls/settingLinks.ts';

export function cancelled(name: string, post: Post): HTMLElement {
  return element(
    'section',
    { class: 'stopped' },
    title(name),
    element('p', {}, t('The run was cancelled. Nothing was changed.')),
    toolbar(['rerun', 'checkData'], post),
  );
}

/** `message` says what is wrong and what to do about it. */
export function failed(name: string, message: string, post: Post): HTMLElement {
  return element(
    'section',
    { class: 'stopped' },
    title(t('{0} could not be segmented', name)),
    element('p', { class: 'error' }, ...linkSettings(message, post)),
    toolbar(['rerun', 'checkData', 'openSource', 'editRules'], post),
  );
}

export interface Running {
  readonly node: HTMLElement;
  readonly update: (progress: Progress) => void;
}

/** How much of a run is done, and its stages with the current one, updated in place. */
export function running(name: string, post: Post): Running {
  const items = stages.map(stageItem);
  const heading = t('Segmenting {0}', name);
  const bar = element('progress', { max: '100', value: '0', 'aria-label': heading });
  const share = element('span', { class: 'share' });
  const node = element(
    'section',
    { class: 'running', 'aria-busy': 'true' },
    title(heading),
    element('div', { class: 'whole' }, bar, share),
    element('ol', { class: 'stages' }, ...items.map((item) => item.node)),
    element(
      'div',
      { class: 'toolbar' },
      button(t('Cancel'), () => post('cancel')),
    ),
  );
  const update = (progress: Progress) => {
    bar.value = percentDone(progress);
    share.textContent = describePercent(progress);
    for (const item of items) item.update(progress);
  };
  return { node, update };
}

function stageItem(stage: Stage) {
  const detail = element('span', { class: 'note' });
  const node = element('li', {}, element('span', {}, translate(stageNames[stage])), detail);
  const update = (progress: Progress) => {
    const ahead = stages.indexOf(stage) - stages.indexOf(progress.stage);
    const current = ahead === 0;
    node.className = current ? 'current' : ahead < 0 ? 'finished' : 'pending';
    node.setAttribute('aria-current', current ? 'step' : 'false');
    detail.textContent = current ? (progress.detail ?? '') : ahead < 0 ? t('done') : '';
  };
  return { node, update };
}
