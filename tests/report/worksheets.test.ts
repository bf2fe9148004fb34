import { describe, expect, test } from 'vitest';
import type { Worksheet } from '#document/worksheet.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { sharedForecast } from '../forecasts.ts';

/** The numbers of a column by its head, months 1…12, the year after them. */
function months({ rows }: Worksheet, head: string, count = 12): readonly number[] {
  const line = rows.findIndex(([first]) => first?.type === 'label' && first.text === 'Month');
  const place = rows[line]?.findIndex((cell) => cell?.type === 'label' && cell.text === head) ?? -1;
  if (place < 0) return [];
  return rows.slice(line + 1, line + 1 + count).map((row) => {
    const cell = row[place];
    return (cell?.type === 'formula' || cell?.type === 'value') && typeof cell.value === 'number'
      ? cell.value
      : Number.NaN;
  });
}

const columns: readonly (readonly [string, keyof Forecast['typical'], number])[] = [
  ['Leads of the plan', 'leads', 1],
  ['Sales', 'sales', 1],
  ['Orders', 'orders', 1],
  ['New patients', 'sales', 1],
  ['New customers', 'sales', 1],
  ['Paying in the month', 'orders', 1],
  ['Revenue', 'revenueMinor', 100],
  ['Gross profit', 'grossProfitMinor', 100],
  ['Spend', 'spendMinor', 100],
  ['Cumulative result', 'cumulativeResultMinor', 100],
];

describe('the calculation of a plan', () => {
  test.each(exampleIds)('comes to what the typical run of the forecast comes to: %s', async (id) => {
    const strategy = await exampleStrategy(id, 'en');
    const basis = basisOf(strategy);
    // The typical run is the same, however many years are drawn beside it.
    const forecast = sharedForecast(basis.input, 400);
    const { typical } = forecast;
    const [sheet] = documentFrom(planFrom(strategy, basis, forecast), 'en').worksheets ?? [];
    if (sheet?.title !== 'Calculation') throw new Error('There is no calculation.');
    const checked = columns.filter(([head, kpi, unit]) => {
      const found = months(sheet, head);
      found.forEach((value, index) => {
        expect(value, `${head} ${index + 1}`).toBeCloseTo((typical[kpi][index] ?? 0) / unit, 6);
      });
      if (found.length === 0) return false;
      const [year = Number.NaN] = months(sheet, head, 13).slice(12);
      const sum = found.reduce((total, value) => total + value, 0);
      const expected = head === 'Cumulative result' ? found.at(-1) : head === 'Paying in the month' ? Number.NaN : sum;
      expect(year, `${head} in the year`).toEqual(
        Number.isNaN(expected) ? Number.NaN : expect.closeTo(expected ?? 0, 6),
      );
      return true;
    });
    expect(checked.length).toBeGreaterThanOrEqual(6);
  });
});
