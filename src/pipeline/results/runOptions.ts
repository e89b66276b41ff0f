import type { CleaningOptions } from '../cleaning/clean.ts';
import type { AveragedFigure } from '../customers/figures.ts';
import type { Transform } from '../features/features.ts';
import type { SelectionOptions } from '../mixture/selection.ts';
import type { ChoiceOptions } from '../model/chooseFit.ts';
import type { KeptModel } from '../model/keptModel.ts';
import type { ReadRules } from '../naming/readRules.ts';
import type { ReadingOptions } from '../reading/reading.ts';
import type { Period } from '../time/periods.ts';
import type { FormerNameRemark } from '../written/formerNames.ts';

/** What each stage of a run is told; all of it can be sent to a worker. */
export interface RunOptions {
  readonly reading: ReadingOptions;
  readonly cleaning: Omit<CleaningOptions, 'limitTime'>;
  readonly transform: Transform;
  /** What customers are segmented by. */
  readonly features: readonly AveragedFigure[];
  readonly selection: SelectionOptions & { readonly floor: number };
  readonly choice: ChoiceOptions;
  /** What is foretold of customers; absent where nothing is to be. */
  readonly value?: ValueOptions;
  readonly naming: NamingOptions;
  /** Days of the window whose purchases count, and which dates are shown. */
  readonly movement: { readonly windowDays: number; readonly period: Period | 'auto' };
  /** Whether figures are those of the window; absent where they are of all purchases. */
  readonly window?: true;
  /** What classifies customers in place of mixtures that are fitted to them; its window counts. */
  readonly model?: KeptModel;
  /** Kept models, of which one that fits is offered to the user before anything is fitted. */
  readonly offers?: readonly KeptModel[];
  /** Whether a model that was made otherwise is taken all the same. */
  readonly acceptsModel?: true;
  /** What is to be said of how they were set. */
  readonly remarks: readonly FormerNameRemark[];
  /** What the others came of; naming has its own, as it may change after the run. */
  readonly usedSettings: readonly UsedSetting[];
}

interface ValueOptions {
  readonly horizonDays: number;
}

export interface NamingOptions extends ReadRules {
  readonly usedSettings: readonly UsedSetting[];
}

/** A setting as it was used. */
export interface UsedSetting {
  /** Without the prefix `segmentAi.`. */
  readonly name: string;
  /** As one line of text. */
  readonly value: string;
  readonly isDefault: boolean;
}

/** The settings that shaped a result, but for the naming rules, which the names' reasons tell. */
export function listUsedSettings({ usedSettings, naming }: RunOptions): readonly UsedSetting[] {
  return [...usedSettings, ...naming.usedSettings];
}
