import { t } from '../../src/pipeline/language/language.ts';
import { choice } from '../controls/controls.ts';
import type { Context } from '../state/context.ts';

/** Pixels from which on a map has room for its names, with the gaps about it. */
const mapHeight = 232;
/** Pixels of a window that always shows both: the list scrolls in what the map leaves it. */
const roomy = { width: 1200, height: 850 };
/** Pixels of a window below which there is room for one on the first screen; the style sheet has them too. */
const small = { width: 860, height: 620 };

export interface Faces {
  /** What holds both, under a bar. */
  readonly side: HTMLElement;
  readonly bar: HTMLElement;
  readonly list: HTMLElement;
}

/** A choice between the list and the map, there where both are not on the screen together. */
export function facesChoice({ store }: Pick<Context, 'store'>): HTMLElement {
  const node = choice(
    t('Segments as'),
    [
      { value: 'list', label: t('List') },
      { value: 'map', label: t('Map') },
    ],
    { chosen: store.state.face, onChoose: (face) => store.update({ face }) },
  );
  node.classList.add('faces');
  return node;
}

/** Shows the list and the map, or where there is no room for both the one that is chosen. */
export function showFaces(faces: Faces, { store }: Pick<Context, 'store'>): void {
  const { side, list } = faces;
  const show = () => {
    side.dataset['shows'] = 'both';
    if (!haveRoom(faces)) side.dataset['shows'] = store.state.face;
  };
  show();
  store.subscribe((state, before) => {
    if (state.face !== before.face) show();
  });
  const watch = new ResizeObserver(show);
  watch.observe(side);
  // Groups fold away.
  watch.observe(list.firstElementChild ?? list);
}

/** Whether both are on the screen; they are measured as they are then. */
function haveRoom({ side, bar, list }: Faces): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  if (width < small.width || height < small.height) return false;
  if (width >= roomy.width && height >= roomy.height) return true;
  const all = side.clientHeight;
  return all === 0 || all - bar.offsetHeight - list.scrollHeight >= mapHeight;
}
