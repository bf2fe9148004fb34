import { type StageId, stageIds } from '#stages/card.ts';
import type { Asked, AskedId } from './asked.ts';
import { askedClasses } from './asked-classes.ts';

/** A question of a stage, and where its answers stand in the stage's draft. */
export type StageQuestion = Asked & { readonly path: readonly string[] };

type Tree = Asked | 'left' | { readonly [key: string]: Tree };

const isAsked = (tree: Tree): tree is Asked =>
  typeof tree === 'object' && 'how' in tree && typeof tree.how === 'string';

function questionsIn(tree: Tree, path: readonly string[]): readonly StageQuestion[] {
  if (tree === 'left') return [];
  if (isAsked(tree)) return [{ ...tree, path }];
  return Object.entries(tree).flatMap(([key, inner]) => questionsIn(inner, [...path, key]));
}

/** The questions of each stage that are asked on another device. */
export const questionsOf = Object.fromEntries(
  stageIds.map((stage) => [stage, questionsIn(askedClasses[stage], [])]),
) as unknown as Readonly<Record<StageId, readonly StageQuestion[]>>; // every stage is there

/** Asked of those who sell, and of nobody else. */
const sellersAlone: readonly AskedId[] = ['customersPay', 'orderValue', 'margin', 'leadToSale'];

interface AskedOf {
  readonly stage: StageId;
  readonly sellsNothing: boolean;
  readonly communities: readonly { readonly id: string }[];
}

/** What one participant is asked, in order; what is asked of each community, once for each. */
export const questionsFor = ({ stage, sellsNothing, communities }: AskedOf) =>
  questionsOf[stage]
    .filter(({ id }) => !(sellsNothing && sellersAlone.includes(id)))
    .flatMap((question): readonly { readonly question: StageQuestion; readonly communityId: string | undefined }[] =>
      question.how === 'number' && question.isByCommunity
        ? communities.map(({ id }) => ({ question, communityId: id }))
        : [{ question, communityId: undefined }],
    );
