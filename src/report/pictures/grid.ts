import { gridWeeks } from '#plan/grid.ts';
import type { Plan } from '#plan/plan.ts';
import type { Phrases } from '../phrases.ts';
import { entryName } from '../phrases.ts';
import type { GridPicture, PictureWords } from './picture.ts';
import { quoted } from './quoted.ts';

/** A typical four weeks by community and pillar; undefined while nothing is posted. */
export function gridPicture(plan: Plan, phrases: Phrases, words: PictureWords): GridPicture | undefined {
  const pillars = plan.answers.content.pillars ?? [];
  const nameOf = (id: string) => pillars.find((pillar) => pillar.id === id)?.name ?? '';
  const { rows, beforeSelling } = plan.grid;
  const sum = (some: typeof rows) => some.reduce((all, { total }) => all + total, 0);
  const byPillar = pillars
    .map(({ id, kind }) => ({ id, kind, posts: sum(rows.filter(({ pillarId }) => pillarId === id)) }))
    .toSorted((one, other) => other.posts - one.posts);
  const [first] = byPillar;
  if (first?.id === undefined || first.posts === 0) return undefined;
  const selling = byPillar.filter(({ kind }) => kind === 'sells').reduce((all, { posts }) => all + posts, 0);
  const said = [phrases.counted(sum(rows)), phrases.counted(first.posts), quoted(nameOf(first.id))] as const;
  return {
    title:
      selling === 0
        ? (plan.context.sellsNothing ? words.grid.unsold : words.grid.noneSells)(...said)
        : words.grid.someSell(...said, phrases.counted(selling)),
    describe:
      beforeSelling && words.grid.before(phrases.formats.inMonth(phrases.monthName(plan.context.firstSellingMonth))),
    weeks: Array.from({ length: gridWeeks }, (_, week) => words.grid.week(week + 1)),
    rows: rows.map(({ communityId, pillarId, weeks }) => ({
      community: entryName(plan, phrases.language, communityId),
      pillar: nameOf(pillarId),
      counts: weeks,
    })),
  };
}
