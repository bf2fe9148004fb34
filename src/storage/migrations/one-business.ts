import { checksumOf } from '#strategy/signing.ts';
import type { Said } from '#strategy/strategy.ts';
import { withNetGrowth } from './net-growth.ts';
import { changed, listOf, type Tree, treeOf } from './tree.ts';
import { type WorkerPlace, withoutMaker, withoutRunner, workersFrom } from './who-does-the-work.ts';

type IdFor = (place: WorkerPlace) => string;

interface Converted {
  readonly answers: Tree;
  readonly assumed: readonly string[];
}

/** How customers pay: further orders were answered "0" before anybody had said so, which is no answer. */
function payment(business: Tree): { readonly parts: Tree; readonly assumed: readonly string[] } {
  const further = treeOf(business.furtherOrdersPerYear);
  if (further.kind === undefined) return { parts: {}, assumed: [] };
  if (further.kind === 'known' && further.value === 0)
    return { parts: { furtherOrdersPerYear: undefined }, assumed: ['furtherOrdersOpen'] };
  return { parts: { customersPay: 'comingBack' }, assumed: [] };
}

function answersFrom(answers: Tree, idFor: IdFor): Converted {
  const [business, content, acquisition] = [answers.business, answers.content, answers.acquisition].map(treeOf) as [
    Tree,
    Tree,
    Tree,
  ]; // three in, three out
  const { workers, assumed: ofWorkers } = workersFrom(content, acquisition, idFor);
  const { parts, assumed: ofPayment } = payment(business);
  const communities = listOf(business.communities).map(withNetGrowth);
  const hasAnswers = answers.business !== undefined || workers !== undefined;
  return {
    answers: changed(answers, {
      business: hasAnswers
        ? changed(business, {
            ...parts,
            workers,
            communities: business.communities && communities.map(({ community }) => community),
          })
        : undefined,
      content: answers.content && withoutMaker(content),
      acquisition: answers.acquisition && withoutRunner(acquisition),
    }),
    assumed: [
      ...ofWorkers,
      ...ofPayment,
      ...(communities.some(({ isConverted }) => isConverted) ? ['netGrowth'] : []),
      ...(treeOf(business.goal).amount === undefined ? [] : ['goalMean']),
      ...(treeOf(business.baseline).socialVisitsPerMonth === undefined ? [] : ['visitsToday']),
      ...(acquisition.testReserveShare && listOf(acquisition.tools).length > 0 ? ['reserveInside'] : []),
    ],
  };
}

/** The answers that were signed, in their new places. The number printed on the paper stays; another watches over them. */
function signedFrom(signed: Tree, idFor: IdFor): Tree {
  const was = treeOf(signed.said);
  const said = { ...was, answers: answersFrom(treeOf(was.answers), idFor).answers };
  const isAsSigned = checksumOf(was as unknown as Said) === signed.checksum; // only its names and values are summed up
  return { ...signed, said, ...(isAsSigned && { movedChecksum: checksumOf(said as unknown as Said) }) }; // as above
}

/** Everything the plan asks of one business stands where it is used once. What had to be assumed is written down. */
export function oneBusiness(body: unknown): unknown {
  const strategy = treeOf(body);
  if (strategy.answers === undefined) return body;
  const idsBefore = typeof strategy.idsGiven === 'number' ? strategy.idsGiven : 0;
  const given: WorkerPlace[] = [];
  const idFor: IdFor = (place) => {
    if (!given.includes(place)) given.push(place);
    return `n${idsBefore + given.indexOf(place) + 1}`;
  };
  const other = treeOf(strategy.otherVariant);
  const main = answersFrom(treeOf(strategy.answers), idFor);
  const second = strategy.otherVariant === undefined ? undefined : answersFrom(treeOf(other.answers), idFor);
  const signed = strategy.signed === undefined ? undefined : signedFrom(treeOf(strategy.signed), idFor);
  const assumed = [...new Set([...main.assumed, ...(second?.assumed ?? [])])];
  return changed(strategy, {
    answers: main.answers,
    otherVariant: second && { ...other, answers: second.answers },
    signed,
    assumed: assumed.length === 0 ? undefined : assumed,
    idsGiven: idsBefore + given.length,
  });
}
