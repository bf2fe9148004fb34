import { paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, left, right, table } from '#document/table.ts';
import { atStart } from '#i18n/sentence.ts';
import type { BasisEstimate } from '#plan/basis.ts';
import type { DerivedId } from '#plan/derivations.ts';
import type { Plan } from '#plan/plan.ts';
import type { Phrases } from '../document/phrases.ts';
import { nameOf, rowOf } from '../document/why-inputs.ts';
import { whyWords } from '../document/words.ts';
import { lengthWords } from './words.ts';

/** The figures whose movers count, the one that matters most first; each has its derivation in the appendices. */
const weighed: readonly DerivedId[] = ['sales', 'leads', 'members', 'activeMembers'];
const weighedUnsold: readonly DerivedId[] = ['activeMembers', 'members'];

const shownMost = 5;

/** The estimates that move the result most, the strongest first. */
export function estimatesThatMove({ figures, context }: Plan, most: number): readonly BasisEstimate[] {
  const movers = (context.sellsNothing ? weighedUnsold : weighed).flatMap(
    (id) => figures?.whys.find((why) => why.id === id)?.movers() ?? [],
  );
  return [...new Map(movers.map(({ estimate }) => [estimate.name, estimate])).values()].slice(0, most);
}

/** The same as a table, with where they come from. */
export function largestAssumptions(plan: Plan, phrases: Phrases): SectionBody | undefined {
  const words = lengthWords[phrases.language];
  const estimates = estimatesThatMove(plan, shownMost);
  if (estimates.length === 0) return undefined;
  const head = columns(whyWords[phrases.language].head, [left('text'), right('various'), left('text')]);
  return {
    title: words.assumptions,
    blocks: [
      paragraph(words.assumptionsLead),
      table(
        'largestAssumptions',
        head,
        estimates.map((estimate) => [
          atStart(nameOf(estimate, plan, phrases)),
          ...rowOf(estimate, plan, phrases).slice(1),
        ]),
      ),
    ],
  };
}
