/** Formats a strategy was ever saved in: from the first to the one this program saves. `migrations.ts` leads from each to the next. */
export const firstFormat = 1;
export const currentFormat = 10;

export const isFormat = (format: unknown): format is number =>
  typeof format === 'number' && Number.isInteger(format) && format >= firstFormat;
