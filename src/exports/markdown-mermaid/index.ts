import { isChartOfMonths } from '#document/months.ts';
import type { ExportCard } from '../card.ts';

export const markdownMermaid = {
  id: 'markdown-mermaid',
  words: {
    en: {
      name: 'Markdown with a Mermaid chart',
      use: 'The year as a chart that GitHub, Notion and Obsidian draw by themselves.',
    },
    ru: {
      name: 'Markdown с диаграммой Mermaid',
      use: 'Год диаграммой, которую сами рисуют GitHub, Notion и Obsidian.',
    },
  },
  extension: 'md',
  isText: true,
  carriesStrategy: true,
  hasFoot: false,
  showsPictures: false,
  isFor: ({ sections }) => sections.some(({ blocks }) => blocks.some(isChartOfMonths)),
  write: async (document) => {
    const [{ write }, { textFile }] = await Promise.all([import('./write.ts'), import('../written-text.ts')]);
    return textFile(write(document), 'md', 'text/markdown');
  },
} as const satisfies ExportCard;
