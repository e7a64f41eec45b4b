/** A table that is made when it is first asked for: most runs never ask for most of them, and a short run is mostly start-up. */
export function once<Table>(make: () => Table): () => Table {
  let made: { readonly table: Table } | undefined;
  return () => (made ??= { table: make() }).table;
}
