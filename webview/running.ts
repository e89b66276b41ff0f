import { t, translate } from '../src/pipeline/language.ts';
import { type Progress, type Stage, stageNames, stages } from '../src/pipeline/progress.ts';
import { button } from './controls.ts';
import { element } from './element.ts';
import type { Formats } from './formats.ts';
import { title } from './title.ts';
import type { Post } from './toolbar.ts';

export interface Running {
  readonly node: HTMLElement;
  readonly update: (progress: Progress) => void;
}

/** The stages of a run with the current one's progress, updated in place. */
export function running(name: string, formats: Formats, post: Post): Running {
  const items = stages.map((stage) => stageItem(stage, formats));
  const node = element(
    'section',
    { class: 'running', 'aria-busy': 'true' },
    title(t('Segmenting {0}', name)),
    element('ol', { class: 'stages' }, ...items.map((item) => item.node)),
    element(
      'div',
      { class: 'toolbar' },
      button(t('Cancel'), () => post({ type: 'cancel' })),
    ),
  );
  const update = (progress: Progress) => {
    for (const item of items) item.update(progress);
  };
  return { node, update };
}

function stageItem(stage: Stage, formats: Formats) {
  const bar = element('progress', { max: '1', value: '0', 'aria-label': translate(stageNames[stage]) });
  const detail = element('span', { class: 'note' });
  const node = element('li', {}, element('span', {}, translate(stageNames[stage])), bar, detail);
  const update = (progress: Progress) => {
    const ahead = stages.indexOf(stage) - stages.indexOf(progress.stage);
    const current = ahead === 0;
    node.className = current ? 'current' : ahead < 0 ? 'finished' : 'pending';
    node.setAttribute('aria-current', current ? 'step' : 'false');
    bar.hidden = !current;
    bar.value = progress.fraction;
    detail.textContent = current ? progressText(progress, formats) : ahead < 0 ? t('done') : '';
  };
  return { node, update };
}

function progressText({ fraction, detail }: Progress, formats: Formats): string {
  const share = formats.wholePercent(fraction);
  return detail === undefined ? share : `${share}, ${detail}`;
}
