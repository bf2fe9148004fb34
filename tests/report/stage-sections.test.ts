import { expect, test } from 'vitest';
import { sectionIds } from '#report/section-ids.ts';
import { stages } from '#stages/index.ts';

test('what each stage asks is told in a section of the plan', () => {
  for (const { id } of stages) expect(sectionIds).toContain(id);
});
