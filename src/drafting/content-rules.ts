import { problemKeys, problemsIn, problemTexts } from './catalogue-problems.ts';
import { formatsFor } from './formats.ts';
import { type HoursPlan, hoursAPiece, hoursPlan, postsLeast } from './hours.ts';
import { pillarGroups, pillarTexts } from './pillar-groups.ts';
import { pillarShares } from './shares.ts';
import { isOpen, type Proposed, proposal, type Rule, type Situation } from './situation.ts';

/** Of the usual posts, what must fit into the hours before quicker formats are taken. */
const enoughOfUsual = 0.6;

const usualPosts = (situation: Situation): readonly { readonly id: string; readonly usual: number }[] =>
  situation.context.communities.map(({ id, network }) => {
    const community = situation.answers.business.communities?.find((one) => one.id === id);
    const members = typeof community?.membersNow === 'number' ? community.membersNow : undefined;
    return { id, usual: situation.context.benchmark('postsPerWeek', { network, members })?.typical ?? 3 };
  });

/** Posts a week with which a community lives. */
const enoughToLive = 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function pillarsWith(situation: Situation, plain: boolean): readonly Proposed[] {
  const problems = problemsIn(situation);
  const groups = pillarGroups(problems);
  if (groups.length === 0) return [];
  const { shares, isProductHeld } = pillarShares(
    groups.map(({ weight, kind }) => ({ weight, isAboutProduct: kind === 'proves' })),
  );
  const texts = pillarTexts(situation, groups);
  const total = sum(problems.map(({ weight }) => weight));
  const { language, idFor } = situation;
  return groups.map(({ kind, problems: own }, place) => {
    const { name, topics } = texts[place] ?? { name: { en: '', ru: '' }, topics: undefined };
    const share = shares[place] ?? 0;
    const problemIds = own.map(({ id }) => id);
    const id = idFor('content.pillars', `${kind} ${problemIds[0]}`);
    const value = {
      id,
      name: name[language],
      problemIds,
      kind,
      shareOfPosts: share,
      formats: formatsFor(situation, kind, plain),
      ...(topics && { topics: topics[language] }),
    };
    const figures = {
      kind,
      problems: own.map((problem) => problemTexts(situation, problem)[language]),
      weightShare: sum(own.map(({ weight }) => weight)) / total,
      share,
      isProductHeld: isProductHeld && kind === 'proves',
    };
    const from = [...problemKeys(own), 'business.industry', 'business.ownHoursPerWeek'].slice(0, 100);
    return proposal(`content.pillars.${id}`, value, 'pillarByTheme', figures, from, [
      name,
      ...(topics ? [topics] : []),
    ]);
  });
}

/** Hours a piece takes once these pillars are taken. */
function hoursWith(situation: Situation, pillars: readonly Proposed[]): number {
  const content = { ...situation.answers.content, pillars: pillars.map(({ value }) => value) };
  return hoursAPiece({
    ...situation,
    answers: { ...situation.answers, content: content as Situation['answers']['content'] }, // entries of this very rule
  });
}

/** Pillars out of problems; where hours are few, of what is quickly made. A person's own pillars stay alone. */
const pillars: Rule = (situation) => {
  if ((situation.answers.content.pillars ?? []).length > 0) return [];
  const rich = pillarsWith(situation, false);
  const { content } = hoursPlan(situation);
  const wanted = enoughOfUsual * sum(usualPosts(situation).map(({ usual }) => usual));
  return content >= wanted * hoursWith(situation, rich) ? rich : pillarsWith(situation, true);
};

const halves = (posts: number): number => Math.floor(posts * 2 + 1e-9) / 2;

/** Posts a week for each community that fit into the hours left for content: the first community is served first. */
export function postsWithin(
  usual: readonly { readonly id: string; readonly usual: number }[],
  { content }: Pick<HoursPlan, 'content'>,
  hoursPerPiece: number,
): readonly { readonly id: string; readonly posts: number; readonly usual: number }[] {
  const all = sum(usual.map((one) => one.usual));
  const affordable = hoursPerPiece === 0 ? Number.POSITIVE_INFINITY : content / hoursPerPiece;
  if (affordable >= all) return usual.map((one) => ({ ...one, posts: Math.max(postsLeast, halves(one.usual)) }));
  let left = affordable;
  const weights = usual.map((one) => one.usual / all);
  return usual.map((one, place) => {
    const part = halves(affordable * (weights[place] ?? 0));
    // One community that lives is worth more than two that do not.
    const wanted = place === 0 ? Math.max(part, Math.min(enoughToLive, halves(one.usual)), postsLeast) : part;
    const posts = Math.min(halves(left), wanted);
    left -= posts;
    return { ...one, posts };
  });
}

const cadence: Rule = (situation) => {
  const plan = hoursPlan(situation);
  const said = situation.answers.content.postsPerWeek ?? {};
  const hoursPerPiece = hoursAPiece(situation);
  const all = usualPosts(situation);
  const open = all.filter(({ id }) => said[id] === undefined);
  const spoken = sum(all.map(({ id }) => said[id] ?? 0)) * hoursPerPiece;
  const hours = { content: Math.max(0, plan.content - spoken) };
  const factor = situation.split?.postFactor ?? 1;
  return postsWithin(open, hours, hoursPerPiece).map(({ id, posts: fitting, usual }) => {
    const posts = fitting * factor;
    const isLowered = posts < halves(usual);
    const ownHoursPerWeek = plan.isSaid && Number.isFinite(plan.content) ? plan.own : undefined;
    const figures = { postsPerWeek: posts, usualPerWeek: usual, isLowered, ownHoursPerWeek };
    const from = [`business.communities.${id}.network`, 'business.ownHoursPerWeek', 'business.workers'];
    return proposal(`content.postsPerWeek.${id}`, posts, 'cadenceToHours', figures, from);
  });
};

/** Posts with a link, where nobody has said: the same as before the first answer of the stage. */
const links: Rule = (situation) =>
  isOpen(situation, 'content.linkPostShare')
    ? [proposal('content.linkPostShare', 0.25, 'linkPostsUsual', { share: 0.25 }, [])]
    : [];

export const contentRules: readonly Rule[] = [pillars, cadence, links];
