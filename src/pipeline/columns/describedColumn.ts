import type { ColumnCandidate } from './columnSearch.ts';
import type { HeaderMeaning } from './headerMeaning.ts';
import type { ColumnProfile } from './profileColumn.ts';

/** A column of a sheet with what its header means and its cells hold. */
export interface DescribedColumn {
  readonly column: number;
  /** Its header; empty where it has none. */
  readonly header: string;
  /** Its header, or `column C`. */
  readonly title: string;
  readonly meaning: HeaderMeaning;
  readonly profile: ColumnProfile;
}

export function toCandidate({ column, title, profile }: DescribedColumn): ColumnCandidate {
  return { column, title, preview: profile.preview };
}

export function quote({ header, title }: DescribedColumn): string {
  return header === '' ? title : `“${header}”`;
}
