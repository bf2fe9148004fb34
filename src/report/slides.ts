import { type Block, heading } from '#document/blocks.ts';
import type { Section, SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import { answerInShort } from './document/honest.ts';
import type { Phrases } from './document/phrases.ts';
import { picture } from './document/picture.ts';
import { yearSection } from './document/year.ts';
import { nextDecisions, tenFigures, yearInFiveLines } from './lengths/one-page.ts';
import { tableOnly } from './lengths/pick.ts';
import { acquisitionInShort, audienceInShort, contentInShort, threeRisks } from './lengths/plan-sections.ts';
import { lengthWords } from './lengths/words.ts';

/** Screens of a meeting about the plan, in the order they are shown. */
const slideIds = ['answer', 'outlook', 'figures', 'year', 'audience', 'content', 'money', 'next'] as const;
type SlideId = (typeof slideIds)[number];

/** Only so many rows of a table can be read from the back of a room. */
const rowsMost = 6;

const withoutPictures = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ type }) => type !== 'chart');
const picturesOf = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ type }) => type === 'chart');

const firstRows = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.type === 'table' ? { ...block, rows: block.rows.slice(0, rowsMost) } : block));

type Write = (plan: Plan, phrases: Phrases) => SectionBody | undefined;

const slides: Readonly<Record<SlideId, Write>> = {
  answer(plan, phrases) {
    const { title, blocks } = answerInShort(plan, phrases);
    return { title, blocks: withoutPictures(blocks) };
  },
  outlook: (_, phrases) => ({ title: lengthWords[phrases.language].slides.outlook, blocks: [picture('outlook')] }),
  figures: tenFigures,
  year(plan, phrases) {
    const { title, blocks } = yearInFiveLines(plan, phrases);
    // Where nobody can draw, the lines alone say it.
    return { title, blocks: [...picturesOf(yearSection(plan, phrases).blocks).map(() => picture('year')), ...blocks] };
  },
  audience(plan, phrases) {
    const { title, blocks } = audienceInShort(plan, phrases);
    return { title, blocks: [picture('problems', firstRows(tableOnly(blocks, 'problems', [0, 1, 2])))] };
  },
  content(plan, phrases) {
    const { title, blocks } = contentInShort(plan, phrases);
    return { title, blocks: firstRows(withoutPictures(blocks)) };
  },
  money(plan, phrases) {
    const { title, blocks } = acquisitionInShort(plan, phrases);
    const byQuarter = blocks.filter((block) => block.type === 'table' && block.name === 'moneyByQuarter');
    const [last] = withoutPictures(blocks).slice(-1);
    return { title, blocks: [picture('money', byQuarter), ...(last?.type === 'paragraph' ? [last] : [])] };
  },
  next(plan, phrases) {
    const next = nextDecisions(plan, phrases);
    const risks = threeRisks(plan, phrases);
    if (next === undefined) return risks;
    return {
      ...next,
      blocks: [...next.blocks, ...(risks === undefined ? [] : [heading(3, risks.title), ...risks.blocks])],
    };
  },
};

/** The plan as eight screens for a meeting; none while there is no forecast to speak of. */
export const slidesOf = (plan: Plan, phrases: Phrases): readonly Section[] =>
  plan.figures === undefined
    ? []
    : slideIds.flatMap((id) => {
        const body = slides[id](plan, phrases);
        return body === undefined || body.blocks.length === 0 ? [] : [{ id, ...body }];
      });
