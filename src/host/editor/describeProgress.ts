import { translate } from '../../pipeline/language/language.ts';
import { describePercent, type Progress, stageNames } from '../../pipeline/progress/progress.ts';

/** One line for the notification: the stage, and how much of the whole is done: `Reading Orders (45%)`. */
export function describeProgress(progress: Progress): string {
  const { stage, detail } = progress;
  const name = translate(stageNames[stage]);
  const title = detail === undefined ? name : `${name} ${detail}`;
  return `${title} (${describePercent(progress)})`;
}
