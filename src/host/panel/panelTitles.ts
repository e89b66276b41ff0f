import { t } from '../../pipeline/language/language.ts';
import { type FileAt, fileName } from '../ports/ports.ts';

/** What the panel of a workbook is called: by its file, and where another has the same name by so many of its folders that they differ. */
export function titlePanel(workbook: FileAt, all: readonly FileAt[]): string {
  const title = t('Segments: {0}', fileName(workbook));
  const others = all.filter(
    (other) => other.toString() !== workbook.toString() && fileName(other) === fileName(workbook),
  );
  return others.length === 0 ? title : `${title} — ${tellApart(workbook, others)}`;
}

/** The last folders of a path that no other has; the whole address where they have all of it. */
function tellApart(workbook: FileAt, others: readonly FileAt[]): string {
  const folders = listFolders(workbook);
  const places = others.map((other) => listFolders(other));
  for (let count = 1; count <= folders.length; count++) {
    const end = folders.slice(-count).join('/');
    if (places.every((each) => each.slice(-count).join('/') !== end)) return end;
  }
  return workbook.toString();
}

const listFolders = ({ path }: FileAt): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .filter((folder) => folder !== '');
