/** The lines of a table, with each column as wide as its widest cell. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => `${row[column] ?? ''}`.length));
  const widths = (rows[0] ?? []).map((_, column) => widthOf(column));
  return rows.map((row) =>
    widths
      .map((width, column) => `${row[column] ?? ''}`.padEnd(width))
      .join('  ')
      .trimEnd(),
  );
}
