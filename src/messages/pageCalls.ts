import { type Static, type TSchema, Type } from 'typebox';
import { Check } from 'typebox/value';
import type { Language } from '../pipeline/language/language.ts';
import type { NameChanges } from '../pipeline/results/compareNames.ts';
import {
  type CustomerDetail,
  type CustomerPage,
  changedSchema,
  copyQuerySchema,
  customerQuerySchema,
  firstSchema,
  listSchema,
  rangesSchema,
  searchSchema,
  segmentsSchema,
  sortSchema,
} from '../pipeline/results/customerQuery.ts';
import {
  datesSchema,
  type Flows,
  flowSchema,
  type MovedPage,
  type MovementView,
  movedQuerySchema,
  periodSchema,
} from '../pipeline/results/flows.ts';
import { workbookSettings } from '../pipeline/settings/readingSettings.ts';
import type { Call, Message } from './channel.ts';
import type { PageState } from './panelState.ts';
import type { RowLook } from './workerCalls.ts';

const strict = { additionalProperties: false };
const id = Type.Integer({ minimum: 0 });
const index = Type.Integer({ minimum: 0 });
const picture = Type.String({ pattern: '^data:image/png;base64,[A-Za-z0-9+/]+={0,2}$', maxLength: 1 << 23 });

/** Of a naming rule; no key that objects have of their own. */
const ruleId = Type.String({ pattern: '^(?!__proto__$)', minLength: 1, maxLength: 200 });

const rowReference = Type.Object(
  { sheet: Type.String({ maxLength: 1000 }), row: Type.Integer({ minimum: 1 }) },
  strict,
);

/** No request at all. */
const nothing = Type.Optional(Type.Undefined());

/** What the page tells the host, by name, with what it says. */
const notices = {
  /** A page that begins, before anything else: it is to be notices the language and what to show. */
  ready: nothing,
  rerun: nothing,
  cancel: nothing,
  editRules: nothing,
  /** Changes what naming rules say, by their ids. */
  changeRule: Type.Object(
    {
      rules: Type.Array(ruleId, { minItems: 1, maxItems: 20 }),
      name: Type.Optional(Type.String({ pattern: '\\S', maxLength: 200 })),
      action: Type.Optional(Type.String({ maxLength: 2000 })),
      drafts: Type.Optional(Type.Array(Type.String({ maxLength: 300 }), { maxItems: 5 })),
    },
    strict,
  ),
  saveReport: nothing,
  /** What a campaign did; the host asks for the list of whom it was sent to. */
  checkCampaign: nothing,
  /** The segments that all views point out now; without any, they point out none. */
  select: Type.Object({ segments: Type.Optional(segmentsSchema) }, strict),
  /** The host asks where to, and of which segments where neither they nor a list are given, with the selected ones first. */
  exportCustomers: Type.Object(
    {
      segments: Type.Optional(segmentsSchema),
      list: Type.Optional(listSchema),
      /** As they are shown. */
      ranges: Type.Optional(rangesSchema),
      search: Type.Optional(searchSchema),
      sort: Type.Optional(sortSchema),
      descending: Type.Optional(Type.Boolean()),
      first: Type.Optional(firstSchema),
      changed: Type.Optional(changedSchema),
    },
    strict,
  ),
  /** Keeps the segments as a model, by which the workbook is classified from then on. */
  keepModel: nothing,
  /** Calls the segments of a kept model by the rules of now. */
  renameKept: nothing,
  /** Puts the new segments, which were looked at, in place of those of the kept model. */
  takeRefit: nothing,
  /** Segments the workbook by all its purchases, or by those of the window. */
  segmentBy: Type.Object(
    { purchases: Type.Unsafe<'all' | 'window'>({ type: 'string', enum: ['all', 'window'] }) },
    strict,
  ),
  /** Saves the customers of a flow; the host asks where to. `name` is what the file is called after. */
  exportMoved: Type.Object({ flow: flowSchema, name: Type.String({ maxLength: 200 }) }, strict),
  /** Segments of another number of components; without one, of the best. */
  chooseComponents: Type.Object({ components: Type.Optional(Type.Integer({ minimum: 1 })) }, strict),
  /** Opens the workbook, at a row of it where one is given. */
  openSource: Type.Object({ at: Type.Optional(rowReference) }, strict),
  /** Shows how the workbook would be read. */
  checkData: nothing,
  /** Sets what holds for the workbook, of what is shown then. */
  changeReading: workbookSettings,
  /** Answers the open choice of an index by the answer of another. */
  answerOpen: Type.Object({ choice: index, answer: index }, strict),
  /** Segments the workbook as it is shown to be read. */
  segmentChecked: nothing,
  /** Shows the result again. */
  leaveCheck: nothing,
  /** Sets what holds for the workbook, and segments it anew. */
  changeAndRun: workbookSettings,
  /** Takes back what was answered of the workbook, and segments it anew. */
  forgetAnswers: nothing,
  openSetting: Type.Object({ name: Type.String({ pattern: '^[A-Za-z.]{1,100}$' }) }, strict),
};

/** What it asks the host. */
const asked = {
  listCustomers: customerQuerySchema,
  copyCustomers: copyQuerySchema,
  describeCustomer: Type.Object({ id: Type.String({ maxLength: 2000 }) }, strict),
  /** What stands in a row of the workbook now. */
  lookAtRow: rowReference,
  /** What would change if the kept model were fitted anew. */
  refit: nothing,
  followMovement: periodSchema,
  listFlows: datesSchema,
  listMoved: movedQuerySchema,
};

/** What it is answered. */
interface Answers {
  readonly listCustomers: CustomerPage;
  /** Tab-separated text. */
  readonly copyCustomers: string;
  readonly describeCustomer: CustomerDetail | undefined;
  readonly lookAtRow: RowLook;
  readonly refit: NameChanges;
  readonly followMovement: MovementView;
  readonly listFlows: Flows;
  readonly listMoved: MovedPage;
}

/** What a report has of its charts, as PNGs. */
const pictures = Type.Object({ treemap: picture }, strict);

export type PagePictures = Readonly<Static<typeof pictures>>;

/** What the host answers the page. */
export type HostCalls = {
  readonly [Name in keyof typeof notices]: Call<Readonly<Static<(typeof notices)[Name]>>>;
} & {
  readonly [Name in keyof typeof asked]: Call<Readonly<Static<(typeof asked)[Name]>>, Answers[Name]>;
};

/** What the page answers the host. */
export interface PageCalls {
  /** Before anything else. */
  readonly speak: Call<Language>;
  readonly show: Call<Pick<PageState, 'uri' | 'state'>>;
  /** The charts of what is shown, for the report; undefined where they can't be drawn. */
  readonly draw: Call<undefined, PagePictures | undefined>;
}

const messageSchema = Type.Union([
  ...Object.entries(notices).map(([call, request]) =>
    schemaOf('tell', { call: Type.Literal(call), request }),
  ),
  ...Object.entries(asked).map(([call, request]) =>
    schemaOf('ask', { id, call: Type.Literal(call), request }),
  ),
  schemaOf('answer', { id, answer: Type.Optional(pictures) }),
  schemaOf('failure', {
    id,
    failure: Type.Object(
      { type: Type.Literal('defect'), message: Type.String(), detail: Type.String() },
      strict,
    ),
  }),
]);

function schemaOf(type: Message['type'], properties: Readonly<Record<string, TSchema>>) {
  return Type.Object({ type: Type.Literal(type), ...properties }, strict);
}

/** What the page has posted; undefined for anything that is no message of its. */
export function readPageMessage(value: unknown): Message | undefined {
  return Check(messageSchema, value) ? (value as Message) : undefined;
}
