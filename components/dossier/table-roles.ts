/** Roles of a table that narrow screens lay out as blocks, which takes its own roles away. */
export const asTable = { role: 'table' } as const;
export const asGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asColumnHeader = { role: 'columnheader' } as const;
export const asRowHeader = { role: 'rowheader' } as const;
export const asCell = { role: 'cell' } as const;
