import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { canInstall, installPackages } from '../../aptGet.ts';
import { repository } from '../../paths.ts';

const run = promisify(execFile);
const python = '/usr/bin/python3';
const office = '/usr/bin/soffice';
/** Microsoft's Open XML SDK, which has the rules by which Excel reads; there is a build of it for this platform alone. */
const validator = join(repository, 'node_modules', '@xarsh', 'ooxml-validator-linux-x64', 'ooxml-validator');

/** Other programs that open workbooks; in CI they are installed, elsewhere they are used where they are there. */
export async function findOfficePrograms(): Promise<{
  readonly validator: boolean;
  readonly openpyxl: boolean;
  readonly libreOffice: boolean;
}> {
  let found = await look();
  if (process.env['CI'] && canInstall() && !(found.openpyxl && found.libreOffice)) {
    await installPackages('libreoffice-calc-nogui', 'python3-openpyxl');
    found = await look();
  }
  return found;
}

async function look() {
  const openpyxl = await run(python, ['-c', 'import openpyxl']).then(
    () => true,
    () => false,
  );
  return { validator: existsSync(validator), openpyxl, libreOffice: existsSync(office) };
}

/** What the validator finds wrong with a workbook, by the rules of a version of Office. */
export async function validate(workbook: string, version: string): Promise<readonly unknown[]> {
  const { stdout } = await run(validator, [workbook, version], { maxBuffer: 1 << 26 });
  const { ok, errors }: { ok: boolean; errors: unknown[] } = JSON.parse(stdout);
  return ok ? errors : [stdout];
}

/** Opens a workbook by LibreOffice and saves it anew; gives the path of what it saved. */
export async function resaveByLibreOffice(workbook: string, folder: string): Promise<string> {
  return join(await convert(workbook, folder, 'xlsx:Calc MS Excel 2007 XML'), 'report.xlsx');
}

/** Prints a workbook by LibreOffice; gives how many pages it takes. */
export async function printByLibreOffice(workbook: string, folder: string): Promise<number> {
  const pdf = readFileSync(join(await convert(workbook, folder, 'pdf'), 'report.pdf'), 'latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function convert(workbook: string, folder: string, format: string): Promise<string> {
  const profile = pathToFileURL(join(folder, 'profile'));
  const target = join(folder, 'converted');
  await run(office, [
    `-env:UserInstallation=${profile}`,
    '--headless',
    ...['--convert-to', format, '--outdir', target, workbook],
  ]);
  return target;
}

const script = `
import json, sys, warnings, openpyxl
from openpyxl.utils.datetime import to_excel
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1])
value = lambda v: to_excel(v) if hasattr(v, "year") else v
print(json.dumps({s.title: [[value(v) for v in r] for r in s.iter_rows(values_only=True)] for s in book}))
`;

/** The cells of every sheet as openpyxl reads them, row by row; dates as serials. */
export async function readByOpenpyxl(workbook: string): Promise<Record<string, unknown[][]>> {
  const { stdout, stderr } = await run(python, ['-c', script, workbook], { maxBuffer: 1 << 28 });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}
