/** For a code that needs none. */
export type NoValues = Readonly<Record<string, never>>;

/**
 * Why something is as it is, before it has words: one of the codes of `Values`, with what its sentence quotes, which is
 * plain JSON. It is worded where it is said, in the language that is spoken then.
 */
export type Reason<Values> = {
  readonly [Code in keyof Values]: { readonly code: Code; readonly values: Values[Code] };
}[keyof Values];

type Remark<Severity, Values> = {
  readonly [Code in keyof Values]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly values: Values[Code];
  };
}[keyof Values];

/** How something was done: nothing needs to be looked at. */
export type Note<Values> = Remark<'note', Values>;

/** What the user should look at before trusting the result. */
export type Warning<Values> = Remark<'warning', Values>;

export const note = <const Code extends string, const Values>(code: Code, values: Values) =>
  ({ code, severity: 'note', values }) as const;

export const warning = <const Code extends string, const Values>(code: Code, values: Values) =>
  ({ code, severity: 'warning', values }) as const;

/** A sentence that an earlier version kept. */
export interface Worded {
  readonly worded: { readonly text: string };
}

/** The wording of every code of `Values`, and of no other. */
export type Texts<Values> = { readonly [Code in keyof Values]: (values: Values[Code]) => string };

export function word<Values, Code extends keyof Values>(
  texts: Texts<Values>,
  { code, values }: { readonly code: Code; readonly values: Values[Code] },
): string {
  return texts[code](values);
}
