import {
  CancellationError,
  type CancellationToken,
  LanguageModelTextPart,
  type LanguageModelTool,
  type LanguageModelToolInvocationOptions,
  type LanguageModelToolInvocationPrepareOptions,
  LanguageModelToolResult,
  MarkdownString,
  type PreparedToolInvocation,
  Uri,
  workspace,
} from 'vscode';
import { Cancelled } from '../../messages/channel.ts';
import { byFigure, figures, inSegment, isThere, segmentFigures } from '../../pipeline/customers/figures.ts';
import { defineScores } from '../../pipeline/customers/figureTexts.ts';
import { UserError } from '../../pipeline/errors/userError.ts';
import { t } from '../../pipeline/language/language.ts';
import { Question } from '../../pipeline/reading/question.ts';
import { wordReasons } from '../../pipeline/remarks/wordReasons.ts';
import type { Segment, SegmentationSummary } from '../../pipeline/results/segmentation.ts';
import { PipelineClient } from '../client/pipelineClient.ts';
import { signalOf } from '../editor/vscodeEditor.ts';
import { checkKind } from '../files/fileKinds.ts';
import { exists } from '../files/vscodeFiles.ts';
import { fileName, type HostPorts } from '../ports/ports.ts';
import { describeError } from '../ports/tellError.ts';
import { segmentOnce } from '../sessions/segmentWorkbook.ts';
import { tellLists, tellQuestion, tellRemark } from './tellModel.ts';

export interface SegmentToolInput {
  /** Of the workbook: from the folder that is open, or absolute. */
  readonly path: string;
}

/**
 * The tool by which a language model segments a workbook. What it gives are aggregates: neither a row nor anything
 * that is written in one reaches the model.
 */
export class SegmentTool implements LanguageModelTool<SegmentToolInput> {
  readonly #ports: HostPorts;

  constructor(ports: HostPorts) {
    this.#ports = ports;
  }

  prepareInvocation({
    input,
  }: LanguageModelToolInvocationPrepareOptions<SegmentToolInput>): PreparedToolInvocation {
    const name = nameOf(input);
    return {
      invocationMessage: t('Segmenting {0}', name),
      confirmationMessages: {
        title: t('Segment a workbook'),
        message: new MarkdownString(
          t(
            'Segment {0} on this machine? The language model gets the sizes, mean figures, names and reasons of the segments, and how many are on each list of whom to write to, never the customers or rows.',
            `\`${name.replaceAll('`', '')}\``,
          ),
        ),
      },
    };
  }

  async invoke(
    { input }: LanguageModelToolInvocationOptions<SegmentToolInput>,
    token: CancellationToken,
  ): Promise<LanguageModelToolResult> {
    const workbook = await findWorkbook(input);
    const { startWorker, editor } = this.#ports;
    const client = new PipelineClient(startWorker, (detail) => editor.log.error(detail));
    try {
      const { summary } = await segmentOnce(
        { workbook, client, ports: this.#ports },
        () => {},
        signalOf(token),
      );
      return new LanguageModelToolResult([
        new LanguageModelTextPart(JSON.stringify(aggregate(summary), null, 1)),
      ]);
    } catch (error) {
      if (error instanceof Cancelled) throw new CancellationError();
      // A question that the user would be asked is an error here, which names the setting that answers it.
      throw new Error(error instanceof Question ? tellQuestion(error) : describeError(error));
    } finally {
      client.dispose();
    }
  }
}

async function findWorkbook(input: SegmentToolInput): Promise<Uri> {
  const path = typeof input?.path === 'string' ? input.path.trim() : '';
  if (path === '') throw new UserError(t('Give the path of a workbook, such as sales/2024.xlsx.'));
  const folders = workspace.workspaceFolders ?? [];
  const absolute = /^([a-z][\w+.-]+:\/\/)/i.test(path)
    ? [Uri.parse(path)]
    : /^([/\\]|[a-z]:[/\\])/i.test(path)
      ? [folders[0]?.uri.with({ path: Uri.file(path).path }) ?? Uri.file(path)]
      : [];
  const relative = folders.map(({ uri }) => Uri.joinPath(uri, path));
  for (const uri of [...absolute, ...relative]) {
    if (!(await exists(uri))) continue;
    checkKind(uri);
    return uri;
  }
  throw new UserError(t('There is no file “{0}” in the open folders; give its path from there.', path));
}

/** Fewer customers than this would be individuals. */
const fewestToDescribe = 3;

/** What a model may know: no rows, no ids, no values of cells, and of the remarks what quotes none. */
function aggregate(summary: SegmentationSummary) {
  const { cleaning, selection, source } = summary;
  return {
    workbook: source.path.split(/[\\/]/).at(-1),
    rows: { read: source.rows, kept: cleaning.kept, leftOut: keepPositive(cleaning.dropped) },
    asOf: summary.asOf,
    period: summary.period,
    customers: summary.customers,
    orders: summary.invoices,
    revenue: round(summary.revenue),
    numberOfSegments: { chosen: selection.chosen, by: selection.criterion },
    meaning: {
      ...byFigure(
        segmentFigures.filter((id) => isThere(id, summary.basis)),
        (id) => figures[id].define(summary.basis),
      ),
      scores: defineScores(),
    },
    segments: summary.segments.map(describeSegment),
    lists: tellLists(summary),
    ...(summary.standApart && { standApart: describeApart(summary.standApart) }),
    ...(summary.withoutSpend && { withoutSpend: describeApart(summary.withoutSpend) }),
    remarks: [...summary.remarks, ...summary.namingRemarks].map(tellRemark),
    remarksInFull:
      'in the panel of "Segment this workbook", with the names in the workbook that are left out here',
  };
}

function describeSegment(segment: Segment) {
  const { name, group, description, action, customers, share, revenueShare } = segment;
  // The figures of a group, less those of its other parts, would tell of a part of too few customers.
  const size = { name, group, customers, share: round(share, 4), revenueShare: round(revenueShare, 4) };
  if (customers < fewestToDescribe) return { ...size, note: 'too few customers to describe' };
  const { scores, reasons } = segment;
  const averages = inSegment(segmentFigures, (id) => {
    const known = segment[id];
    return known && { mean: round(known.mean), median: round(known.median) };
  });
  return {
    ...size,
    who: description,
    action,
    ...averages,
    scores: Object.fromEntries(Object.entries(scores).map(([score, value]) => [score, round(value)])),
    reason: wordReasons(reasons),
  };
}

/** They are few: their revenue would be that of individuals. */
function describeApart(apart: Segment) {
  const { name, description, action, customers } = apart;
  return customers < fewestToDescribe
    ? { name, who: description, action, customers }
    : describeSegment(apart);
}

function keepPositive(counts: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

function nameOf(input: SegmentToolInput): string {
  return typeof input?.path === 'string' ? fileName(Uri.file(input.path)) : '';
}
