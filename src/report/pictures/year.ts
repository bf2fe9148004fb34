import type { Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import { stages } from '#stages/index.ts';
import type { Phrases } from '../phrases.ts';
import { yearText } from '../phrases.ts';
import type { PictureWords, YearPicture } from './picture.ts';

/** The twelve months: which stage is at work when, the milestones, and the gate before selling. */
export function yearPicture(plan: Plan, phrases: Phrases, words: PictureWords): YearPicture {
  const { months, lanes, milestones } = yearText(plan, phrases);
  return {
    title: titleOf(plan, phrases, words),
    months,
    lanes: lanes.map(({ stage, label, purpose, cells }) => ({
      id: `stage${stage}`,
      number: stage,
      tone: stage,
      label: stageTitle(stage, phrases.language) ?? label,
      purpose,
      cells,
    })),
    milestones: milestones.map(({ kind, month, label }) => ({
      month,
      label: words.year.milestone(months[month - 1] ?? '', label),
      isGate: kind === 'gate',
    })),
  };
}

const stageTitle = (number: number, language: Language): string | undefined =>
  stages.find((stage) => stage.number === number)?.words[language].title;

function titleOf({ timeline, figures, answers }: Plan, phrases: Phrases, words: PictureWords): string {
  const first = timeline.milestones.find(({ kind }) => kind === 'sellingStarts')?.month;
  if (first === undefined && sellsNothing(answers.business)) return words.year.unsold;
  if (first === undefined) return words.year.nothingSold;
  const gate = timeline.milestones.find(({ kind }) => kind === 'gate')?.month;
  if (gate === undefined) return words.year.atOnce(phrases.outcome);
  const inMonth = (month: number) => phrases.formats.inMonth(phrases.monthName(month));
  const adsFrom = figures?.honest.leadAdsFrom;
  if (adsFrom !== undefined) return words.year.adsFirst(inMonth(adsFrom), inMonth(first), inMonth(gate));
  return words.year.gated(phrases.outcome, inMonth(first), phrases.counted(gate), inMonth(gate));
}
