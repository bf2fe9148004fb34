import type { FileProblem } from '#tracking/tables/file.ts';

export const en = {
  columns: 'Columns of the table and what each is taken for',
  column: (place: number) => `Column ${place}`,
  chooseFile: 'Choose a table (CSV or XLSX)',
  sheet: 'Sheet of the file',
  sheetLeftOut: (sheet: string, cell: string) =>
    `The sheet “${sheet}” is left out: its cell ${cell} holds a formula without its value. Open the file in a spreadsheet, save it, and try again.`,
  shortened: (columns: string, rows: string) =>
    `The table was longer than what is kept: columns of words left out: ${columns}; rows left out at its end: ${rows}.`,
  refused: {
    tooLarge: (file: string) => `${file} is larger than 5 MB. Save only the table itself, without pictures.`,
    password: (file: string) => `${file} is protected by a password. Save it without one.`,
    macros: (file: string) => `${file} holds macros. Save it as a plain workbook (.xlsx) or as CSV.`,
    formula: (file: string, cell: string) =>
      `In ${file} cell ${cell} holds a formula without its value. Open it in a spreadsheet, save it, and try again.`,
    otherKind: (file: string) =>
      `${file} is a kind of workbook that is not read here (.xls, .xlsb, .ods, .numbers, a web page). Save it as .xlsx or as CSV.`,
    broken: (file: string) => `${file} cannot be opened as a workbook. Save it again, or paste the table.`,
    noTable: (file: string) => `${file} holds no table that can be read. Save it as CSV or .xlsx.`,
  } satisfies Record<FileProblem, (file: string, cell: string) => string>,
};
