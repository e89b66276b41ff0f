import { join } from 'node:path';

export const repository = join(import.meta.dirname, '..');
export const vsix = join(repository, 'dist', 'segment-ai.vsix');
export const samples = join(repository, 'samples');
export const sampleName = 'online-retail-sample.xlsx';
/** What tests and starts leave behind; git does not see it. */
export const out = join(repository, 'out');
/** Online Retail II whole: a million rows, kept beside the repository where there is room for it. */
export const fullWorkbook = join(repository, '..', 'shared', 'data', 'online_retail_II.xlsx');
