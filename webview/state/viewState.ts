import { updateState } from '../../src/messages/formerState.ts';
import type { PageState } from '../../src/messages/panelState.ts';
import type { RowReference } from '../../src/pipeline/cleaning/rowReference.ts';
import type { ContactKey } from '../../src/pipeline/columns/columnRole.ts';
import type { ListId } from '../../src/pipeline/lists/chooseMembers.ts';
import type { CustomerQuery } from '../../src/pipeline/results/customerQuery.ts';
import type { Measure } from '../../src/pipeline/results/overview.ts';
import { layOver } from '../../src/pipeline/written/tree.ts';

/** What a person has set up on the page of a result; it outlives tab switches and reloads. */
export interface ViewState {
  /** Indices of the segments that all views point out: of one, or of those of a group. */
  readonly selected: readonly number[];
  /** The list whose customers alone are listed; undefined for whoever. */
  readonly list: ListId | undefined;
  /** The row of the workbook that is looked at. */
  readonly lookedAt: RowReference | undefined;
  /** Whether groups are shown without their parts. */
  readonly groupsOnly: boolean;
  readonly tab: TabId;
  /** The day from which it is shown who moved; undefined for the one before the last. */
  readonly since: string | undefined;
  /** What the list and the map of the segments go by. */
  readonly lens: Lens;
  /** Which of the list and the map of the segments is seen where there is no room for both. */
  readonly face: Face;
  readonly distribution: Measure;
  /** Names of the groups whose parts are folded away in the table. */
  readonly foldedGroups: readonly string[];
  /** Absent: in the order in which the table shows them first. */
  readonly sorts: { readonly list?: TableSort; readonly profiles?: TableSort };
  /** Pixels, by the key of a table's column. */
  readonly widths: Readonly<Record<string, number>>;
  /** Names of the parts that are folded out. */
  readonly unfolded: readonly string[];
  /** Pixels from the top of the page. */
  readonly scrolled: number;
  readonly customers: Pick<CustomerQuery, 'search' | 'sort' | 'descending' | 'ranges' | 'changed' | 'first'>;
  /** Columns of the source that the list of customers has too. */
  readonly contacts: readonly ContactKey[];
}

/** The parts of a result of which one is seen at a time. */
export type TabId = 'segments' | 'customers' | 'movement' | 'data' | 'model';

type Face = 'list' | 'map';

export type Lens = 'revenue' | 'customers' | 'expected';

export interface TableSort {
  /** Key of the column. */
  readonly column: string;
  readonly descending: boolean;
}

export const initialViewState: ViewState = {
  selected: [],
  list: undefined,
  lookedAt: undefined,
  groupsOnly: false,
  tab: 'segments',
  since: undefined,
  lens: 'revenue',
  face: 'list',
  distribution: 'monetary',
  foldedGroups: [],
  sorts: {},
  widths: {},
  unfolded: [],
  scrolled: 0,
  customers: { search: '', sort: 'monetary', descending: true },
  contacts: [],
};

/** What the page kept, with the defaults of all that another version of the extension did not keep. */
export function readViewState(view: object | undefined): ViewState {
  const { selected, ...rest } = layOver(initialViewState, view) as Omit<ViewState, 'selected'> & {
    /** One segment, as long as no groups could be selected. */
    readonly selected: ViewState['selected'] | number;
  };
  return { ...rest, selected: typeof selected === 'number' ? [selected] : selected };
}

/** Other segments are at the same indices now: nothing that speaks of one is kept. */
export function forgetSegments(state: ViewState): ViewState {
  return { ...state, selected: [], foldedGroups: [], lookedAt: undefined };
}

/** Of the part that tells of a campaign, the name under which it is kept whether it is open. */
export const campaignFold = 'campaign';

/** Opens it. */
export function showCampaign(state: ViewState): ViewState {
  const others = state.unfolded.filter((name) => name !== campaignFold);
  return { ...state, tab: 'movement', unfolded: [...others, campaignFold] };
}

const stateTypes: readonly unknown[] = ['running', 'done', 'checking', 'failed', 'cancelled'];

/** The state that the page kept before a reload; undefined if there is none or it can't be read. */
export function keptState(value: unknown): PageState | undefined {
  if (!isRecord(value) || typeof value['uri'] !== 'string') return undefined;
  const state = value['state'];
  if (!isRecord(state) || typeof state['name'] !== 'string') return undefined;
  if (!stateTypes.includes(state['type'])) return undefined;
  if (state['type'] === 'done' && !isRecord(state['summary'])) return undefined;
  const kept = value as unknown as PageState;
  try {
    return { ...kept, state: updateState(kept.state) };
  } catch {
    // A page that can't show what it kept asks for it again.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
