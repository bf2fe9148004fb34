import { numbered, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import { knownNumber } from '#stages/card.ts';
import type { Phrases } from './phrases.ts';
import { awarenessWords as allWords } from './words.ts';

/** Brand awareness by three instruments, each with how to read it. */
export function awarenessSection({ instruments, figures, answers }: Plan, phrases: Phrases): SectionBody {
  const words = allWords[phrases.language];
  const searches = figures?.kpis.find(({ id }) => id === 'brandSearches');
  const target = searches?.months[11];
  const mentionsNow = knownNumber(answers.business.baseline?.mentionsPerMonth);
  const survey = words[instruments.survey](phrases.money(instruments.brandLiftFromMinor));
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead),
      numbered([
        joined(words.search[instruments.search], target && words.searchTarget(phrases.targets(target, 'people'))),
        joined(
          words.mentions[instruments.mentions],
          mentionsNow === undefined ? undefined : words.mentionsNow(phrases.formats.number(mentionsNow)),
        ),
        survey,
      ]),
    ],
  };
}

const joined = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');
