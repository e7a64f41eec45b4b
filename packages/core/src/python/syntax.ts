/** What is wrong, and where. */
export interface SyntaxFault {
  readonly message: string;
  readonly column: number;
}

export type Parsed<T> =
  | { readonly value: T; readonly fault?: never }
  | { readonly value?: never; readonly fault: SyntaxFault };
