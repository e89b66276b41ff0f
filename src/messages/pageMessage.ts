import { type Static, Type } from 'typebox';
import { Check } from 'typebox/value';
import { customerQuerySchema } from '../pipeline/results/customerQuery.ts';

/** A message that is its type alone. */
const bare = <Name extends string>(type: Name) => message(type, {});

function message<Name extends string, Properties extends Parameters<typeof Type.Object>[0]>(
  type: Name,
  properties: Properties,
) {
  return Type.Object({ type: Type.Literal(type), ...properties }, { additionalProperties: false });
}

const picture = Type.String({ pattern: '^data:image/png;base64,[A-Za-z0-9+/]+={0,2}$', maxLength: 1 << 23 });

const pageMessageSchema = Type.Union([
  /** The page asks for what to show, the host answers. */
  bare('ready'),
  bare('rerun'),
  bare('cancel'),
  bare('editRules'),
  bare('saveReport'),
  /** The index of the segment that all views point out now; without one, they point out none. */
  message('select', { segment: Type.Optional(Type.Integer({ minimum: 0 })) }),
  /** The host asks where to, and of which segment where its index is not given, with the selected one first. */
  message('exportCustomers', { segment: Type.Optional(Type.Integer({ minimum: 0 })) }),
  /** Segments of another number of components; without one, of the best. */
  message('chooseComponents', { components: Type.Optional(Type.Integer({ minimum: 1 })) }),
  /** Opens the workbook, at a row of it where one is given. */
  message('openSource', {
    at: Type.Optional(
      Type.Object({ sheet: Type.String({ maxLength: 1000 }), row: Type.Integer({ minimum: 1 }) }),
    ),
  }),
  message('openSetting', { name: Type.String({ pattern: '^[A-Za-z.]{1,100}$' }) }),
  /** The answer to `draw` of the same `id`: the charts as PNGs; without them where they could not be drawn. */
  message('drawn', {
    id: Type.Integer({ minimum: 0 }),
    pictures: Type.Optional(
      Type.Object({ treemap: picture, criteria: picture }, { additionalProperties: false }),
    ),
  }),
  /** Answered by `listed` or `unlisted` of the same `id`. */
  message('listCustomers', { id: Type.Integer({ minimum: 0 }), query: customerQuerySchema }),
]);

/** Page to host. */
export type PageMessage = Readonly<Static<typeof pageMessageSchema>>;

/** What the page has posted; undefined for anything that is no message of its. */
export function readPageMessage(value: unknown): PageMessage | undefined {
  return Check(pageMessageSchema, value) ? value : undefined;
}
