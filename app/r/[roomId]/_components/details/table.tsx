/** A small table of words. It scrolls by itself where the screen is narrow. */
export interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/* Two people may have one name, and two candidates one address: a cell has no name of its own but its place. */
/* oxlint-disable react/no-array-index-key */
export function Table({ caption, columns, rows }: TableProps) {
  if (rows.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-start text-xs">
        <caption className="mb-1 text-start text-sm font-semibold">{caption}</caption>
        <thead>
          <tr className="text-muted">
            {columns.map((column, place) => (
              <th key={place} scope="col" className="py-1 pe-3 text-start font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], row) => (
            <tr key={row} className="border-t border-line align-top">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {name}
              </th>
              {cells.map((cell, place) => (
                <td key={place} className="py-1 pe-3">
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
