import { UserError } from '../errors/userError.ts';
import { formatDay, t } from '../language/language.ts';
import type { KeptModel } from '../model/keptModel.ts';
import { compareModel, type MadeBy, type ModelOrigin } from './modelBasis.ts';

/** A kept model that fits, which the user may want in place of new segments. */
export class ModelOffered extends UserError {
  /** Its place among those that were offered. */
  readonly index: number;
  readonly model: ModelOrigin;

  constructor(index: number, { source, date }: ModelOrigin) {
    super(
      t(
        'There is a model of {0} kept as of {1} in this folder; set segmentAi.model to its file, or to "-" for new segments.',
        source,
        formatDay(date),
      ),
    );
    this.index = index;
    this.model = { source, date };
  }
}

/** Throws a `ModelOffered` for the latest of the models that were made of the same columns, under the same settings. */
export function offerModel(models: readonly KeptModel[], made: MadeBy): void {
  const fitting = models.flatMap((model, index) =>
    compareModel(model, made).length === 0 ? [{ index, model }] : [],
  );
  const [latest] = fitting.sort((a, b) => b.model.date.localeCompare(a.model.date));
  if (latest !== undefined) throw new ModelOffered(latest.index, latest.model);
}
