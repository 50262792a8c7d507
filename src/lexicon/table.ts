/** Rows of a packed table as arrays of cells; the header is gone, an empty cell is ''. */
export function rows(table: string): string[][] {
  return table.split('\n').flatMap((line) => (line ? [line.split('\t')] : []))
}
