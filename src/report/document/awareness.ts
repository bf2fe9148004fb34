import { numbered, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import { knownNumber } from '#stages/card.ts';
import type { Say } from './say.ts';
import { awarenessWords as allWords } from './words.ts';

/** Brand awareness by three instruments, each with how to read it. */
export function awarenessSection({ instruments, figures, answers }: Plan, say: Say): SectionBody {
  const words = allWords[say.language];
  const searches = figures?.kpis.find(({ id }) => id === 'brandSearches');
  const target = searches?.months[11];
  const mentionsNow = knownNumber(answers.business.baseline?.mentionsPerMonth);
  const survey = words[instruments.survey](say.money(instruments.brandLiftFromMinor));
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead),
      numbered([
        joined(words.search[instruments.search], target && words.searchTarget(say.targets(target, 'people'))),
        joined(
          words.mentions[instruments.mentions],
          mentionsNow === undefined ? undefined : words.mentionsNow(say.formats.number(mentionsNow)),
        ),
        survey,
      ]),
    ],
  };
}

const joined = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');
