import { Errors } from 'typebox/value';
import { scoredFigures } from '../customers/customerFigures.ts';
import type { Figure } from '../customers/figure.ts';
import { type AveragedFigure, figures } from '../customers/figures.ts';
import type { ScoreBorders } from '../customers/scoreBorders.ts';
import { UserError } from '../errors/userError.ts';
import { formatDay, t } from '../language/language.ts';
import { covarianceFamilies } from '../mixture/covarianceFamilies.ts';
import { factorize } from '../mixture/density.ts';
import type { Mixture } from '../mixture/mixture.ts';
import { explainKept } from '../naming/explainKept.ts';
import type { SegmentName } from '../naming/nameSegments.ts';
import { findPreset } from '../naming/presets.ts';
import { readRules } from '../naming/readRules.ts';
import type { NamingRules } from '../naming/rule.ts';
import { isDay, millisecondsPerDay, withinCalendar } from '../time/calendar.ts';
import { isTree } from '../written/tree.ts';
import { agreesWithMeans } from './agreesWithMeans.ts';
import { type KeptModelFile, keptModelSchema, modelKind, modelVersion } from './keptModelSchema.ts';
import type { Model } from './model.ts';

/** A model with what it takes to apply it to another date or another file, and to tell whether it still fits. */
export interface KeptModel extends Omit<KeptModelFile, 'kind' | 'version' | keyof Model | 'rules'> {
  readonly model: Model;
  /** By which its segments were named. */
  readonly rules: NamingRules;
}

/** The day after the last that counted, in days since 1970-01-01. */
export const endOf = ({ date }: Pick<KeptModel, 'date'>): number => Date.parse(date) / millisecondsPerDay + 1;

/** More than any model takes, in characters. */
const longest = 4_000_000;

/** How many numbers a mixture's covariances are. */
function countCovariances({ covariance, components, dimensions: d }: Mixture): number {
  return { full: components * d * d, tied: d * d, diag: components * d, spherical: components }[covariance];
}

/** The text of a model's file: what is read from it is the same to the bit. */
export function writeModel({ model, rules, ...rest }: KeptModel): string {
  const { scaler, mixture, names, range, recency, segments, borders, apart } = model;
  const file = {
    ...{ kind: modelKind, version: modelVersion, ...rest },
    ...{ scaler, range, ...(apart && { apart }) },
    mixture: {
      ...mixture,
      weights: [...mixture.weights],
      means: [...mixture.means],
      covariances: [...mixture.covariances],
    },
    ...{ segments, recency, borders },
    names: names.map(({ reasons: _, ...name }) => name),
    rules,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The model of a file's text. Throws a `UserError` that says what is wrong with it.
 * @param path of the file, to be told
 * @param today behind which no purchase that counted can lie; where it is left out that is not looked at
 */
export function readModel(text: string, path: string, today?: string): KeptModel {
  const content = parse(text, path);
  if (!isTree(content) || content['kind'] !== modelKind) throw new UserError(describeOther(path));
  if (Number.isInteger(content['version']) && Number(content['version']) > modelVersion)
    throw new UserError(
      t('“{0}” was kept by a newer version; update Segment AI, or keep a new model.', path),
    );
  const [error] = Errors(keptModelSchema, content);
  if (error !== undefined) throw new UserError(describeBroken(path, findPlace(error)));
  const file = content as KeptModelFile;
  const kept = takeModel(file);
  const wrong = findBrokenRule(file.rules) ?? findWrong(kept);
  if (wrong !== undefined) throw new UserError(describeBroken(path, wrong));
  if (today !== undefined && isYetToCome(kept, today))
    throw new UserError(
      t(
        '“{0}” is a model of {1}, which is yet to come; correct its date, or keep a new model.',
        path,
        formatDay(kept.date),
      ),
    );
  return kept;
}

/** Whether the last day that counted lies behind today; that of another time zone may be tomorrow. */
export const isYetToCome = ({ date }: Pick<KeptModel, 'date'>, today: string): boolean =>
  Date.parse(date) > Date.parse(today) + millisecondsPerDay;

/** The name of the source of a kept model of any version, damaged or not; undefined where the text is none. */
export function findSource(text: string): string | undefined {
  const content = tryParse(text);
  if (!isTree(content) || content['kind'] !== modelKind) return undefined;
  return typeof content['source'] === 'string' ? content['source'] : undefined;
}

function parse(text: string, path: string): unknown {
  if (text.length > longest) throw new UserError(describeOther(path));
  const content = tryParse(text);
  if (content === undefined)
    throw new UserError(t('“{0}” is not JSON; restore it from a backup, or keep a new model.', path));
  return content;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const describeOther = (path: string): string =>
  t('“{0}” is no kept model; choose a file that ends in .model.json and was written by Segment AI.', path);

const describeBroken = (path: string, place: string): string =>
  t('The model “{0}” is damaged at {1}; restore it from a backup, or keep a new model.', path, place);

/** Where an error of the schema is; of a key that is missing or that nobody knows, the place of the key itself. */
function findPlace({ keyword, instancePath, params }: ReturnType<typeof Errors>[number]): string {
  if (keyword === 'required') return `${instancePath}/${params.requiredProperties[0]}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${params.additionalProperties[0]}`;
  return instancePath;
}

function takeModel({ kind: _, version: __, ...file }: KeptModelFile): KeptModel {
  const { scaler, range, apart, mixture, segments, recency, borders, names, rules, ...rest } = file;
  // Of its own alone; those that are as in a preset are not read.
  const known = { ...findPreset('default'), ...findPreset('seed'), ...readRules(rules, {}).rules };
  const model: Model = {
    scaler: { ...scaler, medians: scaler.medians.map((median) => median ?? Number.NaN) },
    ...{ range, segments, recency, borders },
    ...(apart && { apart }),
    mixture: {
      ...mixture,
      weights: Float64Array.from(mixture.weights),
      means: Float64Array.from(mixture.means),
      covariances: Float64Array.from(mixture.covariances),
    },
    names: names.map(
      (name): SegmentName => ({ ...name, reasons: [explainKept(rest.date, known[name.rule])] }),
    ),
  };
  return { ...rest, model, rules: rules as NamingRules };
}

/** Where numbers contradict each other, which a schema can't say; undefined where none do. */
function findWrong({ model, date, windowDays }: KeptModel): string | undefined {
  const { scaler, range, mixture, segments, recency, names, borders } = model;
  const { components, dimensions, weights, means, covariances } = mixture;
  const count = names.length;
  const places = segments.filter((segment) => segment >= 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const checks: Readonly<Record<string, boolean>> = {
    '/date': isDay(date) && !Number.isNaN(withinCalendar(Date.parse(date))),
    '/scaler': [scaler.figures, scaler.medians, scaler.means, scaler.deviations].every(
      ({ length }) => length === dimensions,
    ),
    '/scaler/medians': scaler.figures.every(
      (figure, j) => mayLack(figure) !== Number.isNaN(scaler.medians[j]!),
    ),
    // A figure that was the same for all is 0 throughout.
    '/scaler/deviations': scaler.deviations.every(
      (deviation, j) => deviation > 0 || (range.least[j] === 0 && range.most[j] === 0),
    ),
    '/range':
      range.least.length === dimensions &&
      range.most.length === dimensions &&
      range.least.every((least, j) => least <= range.most[j]!),
    '/mixture/weights': weights.length === components && Math.abs(sum - 1) < 1e-6,
    '/mixture/means': means.length === components * dimensions,
    '/mixture/covariances': covariances.length === countCovariances(mixture) && isDefinite(mixture),
    '/segments':
      segments.length === components &&
      places.length === count &&
      new Set(places).size === count &&
      Math.max(...segments) === count - 1,
    // The last day that counts is one day ago.
    '/recency':
      recency.length === count &&
      recency.every((days) => days >= 1 && days <= windowDays) &&
      agreesWithMeans(model),
    '/names': new Set(names.map(({ name }) => name.trim().toLowerCase())).size === count,
    ...Object.fromEntries(
      names.flatMap(({ name, group }, i) => [
        [`/names/${i}/name`, isVisible(name)],
        [`/names/${i}/group`, isVisible(group)],
      ]),
    ),
    ...Object.fromEntries(
      scoredFigures.map(({ score, better }) => [`/borders/${score}`, isOrdered(borders[score], better)]),
    ),
  };
  return Object.keys(checks).find((place) => !checks[place]);
}

function findBrokenRule(rules: KeptModelFile['rules']): string | undefined {
  const finding = readRules(rules).findings.find(({ remark }) => broken.has(remark.code));
  return finding && ['/rules', ...finding.path].join('/');
}

const broken: ReadonlySet<string> = new Set(['wrong-type', 'unknown-property', 'unknown-condition']);

/** Whether some customers do not have it, so that they get its median. */
const mayLack = (id: AveragedFigure): boolean => {
  const figure: Figure = figures[id];
  return figure.mayBeAbsent === true;
};

const isVisible = (text: string): boolean => text.trim() !== '' && !/\p{Cc}/u.test(text);

/** Whether a figure's borders go from its worst values to its best. */
function isOrdered({ better, values }: ScoreBorders, expected: ScoreBorders['better']): boolean {
  const sign = expected === 'higher' ? 1 : -1;
  return (
    better === expected &&
    (values.length === 1 || values.length === 4) &&
    values.every((value, i) => i === 0 || sign * value >= sign * values[i - 1]!)
  );
}

/** Whether every component has a density. A ridge would be found for any matrix, so that variances are looked at first. */
function isDefinite(mixture: Mixture): boolean {
  const { covariance, covariances, components, dimensions } = mixture;
  const { entry } = covarianceFamilies[covariance];
  for (let k = 0; k < components; k++)
    for (let j = 0; j < dimensions; j++) if (!(entry(covariances, dimensions, k, j, j) > 0)) return false;
  return factorize(mixture).every((density) => density.every(Number.isFinite));
}
