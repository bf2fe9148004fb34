import type { en } from './words.en.ts';

export const ru: typeof en = {
  columns: 'Столбцы таблицы и что в каждом',
  column: (place) => `Столбец ${place}`,
  chooseFile: 'Выбрать таблицу (CSV или XLSX)',
  shortened: (columns, rows) =>
    `Таблица длиннее, чем хранится: убрано столбцов с текстом\u00a0— ${columns}, последних строк\u00a0— ${rows}.`,
  refused: {
    tooLarge: (file) => `${file} больше 5\u00a0МБ. Сохраните только саму таблицу, без картинок.`,
    password: (file) => `${file} защищён паролем. Сохраните его без пароля.`,
    macros: (file) => `В ${file} есть макросы. Сохраните его обычной книгой (.xlsx) или в CSV.`,
    formula: (file, cell) =>
      `В ${file} у формулы в ячейке ${cell} нет значения. Откройте файл в таблице, сохраните и попробуйте снова.`,
    oldWorkbook: (file) => `${file}\u00a0— книга старого вида (.xls). Сохраните её как .xlsx или CSV.`,
    broken: (file) => `${file} не открывается как книга. Сохраните файл заново или вставьте таблицу.`,
    noTable: (file) => `В ${file} нет таблицы, которую можно прочитать. Сохраните её в CSV или .xlsx.`,
  },
};
