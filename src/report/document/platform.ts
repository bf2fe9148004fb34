import { bullets, paragraph } from '#document/blocks.ts';
import type { Section, SectionBody } from '#document/document.ts';
import { runIn } from '#document/inline.ts';
import { type AdNetwork, networkNames } from '#domain/network.ts';
import type { Language } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import type { TouchingRule } from '#plan/platform.ts';
import { workingDayFrom } from '#plan/working-days.ts';
import { ruleOrigin } from '#stages/rule-origin.ts';
import { ruleWords as allWords } from '#stages/rule-words.ts';
import type { Phrases } from './phrases.ts';

function headOf({ rule, networks }: TouchingRule, { language, formats }: Phrases): string {
  const named = networks.flatMap((network: AdNetwork) => (network === 'search' ? [] : [networkNames[network]]));
  const status = allWords[language].status[rule.status];
  return named.length === 0 ? `${status}.` : `${status} · ${formats.list(named)}.`;
}

/** A rule of no network in particular says what it is a duty under. */
function taskTitle(touching: TouchingRule, phrases: Phrases): string {
  const head = headOf(touching, phrases).slice(0, -1);
  const { title, status } = allWords[phrases.language];
  return head === status[touching.rule.status] ? `${title}: ${inMiddle(head)}` : head;
}

/** What the law and the networks say of this plan; no section where there is nothing to say it of. */
export function platformSection({ platform }: Plan, phrases: Phrases): SectionBody | undefined {
  const words = allWords[phrases.language];
  if (platform.kind === 'nothingToCheck') return undefined;
  const rules = platform.kind === 'checked' ? platform.rules : [];
  const items = rules.map((touching) => {
    const { fact, task } = words.rules[touching.rule.id];
    return runIn(headOf(touching, phrases), `${fact} ${task} ${ruleOrigin(touching.rule, phrases.formats)}`);
  });
  const found = platform.kind === 'notChecked' ? words.notChecked : words.nothingFound;
  return {
    title: words.title,
    blocks: items.length === 0 ? [paragraph(found)] : [bullets(items), paragraph(words.notAdvice)],
  };
}

/** Day of month 1 from which the next working day is the last to see to the rules: before any money is spent. */
const seenToByDay = 10;

export interface PlatformTask {
  readonly id: string;
  readonly dueDay: number;
  readonly what: string;
  /** With the day the rule was read, its source and grade. */
  readonly how: string;
  readonly short: string;
  readonly who: string;
}

/** What month 1 has to do about the rules. */
export function platformTasks({ platform, startMonth, answers }: Plan, phrases: Phrases): readonly PlatformTask[] {
  const words = allWords[phrases.language];
  if (platform.kind === 'nothingToCheck') return [];
  const dueDay = workingDayFrom(startMonth, seenToByDay, answers.business.country);
  const task = (id: string, what: string, short: string, origin?: string): PlatformTask => ({
    id: `platform.${id}`,
    dueDay,
    what,
    how: origin === undefined ? short : `${short} ${origin}`,
    short,
    who: words.who,
  });
  if (platform.kind === 'notChecked') return [task('notChecked', words.title, words.notChecked)];
  return platform.rules.map((touching) =>
    task(
      touching.rule.id,
      taskTitle(touching, phrases),
      words.rules[touching.rule.id].task,
      `${ruleOrigin(touching.rule, phrases.formats)} ${words.notAdvice}`,
    ),
  );
}

const bannedNames = /Instagram|Facebook|Threads|\bMeta\b/;

/** A Russian text that names a network whose owner is banned in Russia says so once, at its very end. */
export function withOwnerNote<Id extends string>(
  sections: readonly Section<Id>[],
  language: Language,
): readonly Section<Id>[] {
  if (language !== 'ru' || !bannedNames.test(JSON.stringify(sections))) return sections;
  return sections.map((section, place) =>
    place === sections.length - 1
      ? { ...section, blocks: [...section.blocks, paragraph(allWords.ru.bannedOwner)] }
      : section,
  );
}
