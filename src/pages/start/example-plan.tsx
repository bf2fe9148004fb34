import type { ReactNode } from 'react';
import { fanLayout } from '#charts/layouts/fan-layout.ts';
import type { Language } from '#i18n/language.ts';
import { LanguageProvider } from '#i18n/use-language.tsx';
import { firstScreenOf } from '#report/first-screen.ts';
import { picturesFrom } from '#report/pictures.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { computedExample } from '../computed-example.ts';
import { shownExample } from './shown-example.ts';
import styles from './start.module.css';

/** As wide as the column it stands in on most screens. */
const width = 360;
/** Of the quantities of the outlook, the one a plan is made for. */
const quantity = 'sales';

/** What the plan of an example answers, with its picture: computed while the page is made, no part of the program. */
export async function examplePlan(language: Language): Promise<ReactNode> {
  const { plan, year } = await computedExample(shownExample, language);
  const { outlook } = picturesFrom(plan, year, language);
  const sales = outlook?.series.find(({ id }) => id === quantity);
  if (outlook === undefined || sales === undefined) throw new Error('The example on the start page sells nothing.');
  const { height, plot, panels } = fanLayout(width, outlook.months.length, [sales]);
  return (
    <LanguageProvider language={language} setLanguage={() => {}}>
      <DocumentView blocks={firstScreenOf(plan, language).answer.slice(0, 1)} />
      <svg
        viewBox={`${plot.left} ${plot.top - 8} ${width - plot.left} ${height - plot.top + 8}`}
        role="img"
        aria-label={outlook.title}
      >
        {panels.map(({ series, band, line, values, endTexts }) => (
          <g key={series.id}>
            <text x={plot.left} y={plot.top + 4} data-look="soft">
              {series.label}
            </text>
            <text x={plot.left} y={plot.bottom + 18} data-look="soft">
              {outlook.months[0]}
            </text>
            <text x={plot.right} y={plot.bottom + 18} textAnchor="end" data-look="soft">
              {outlook.months.at(-1)}
            </text>
            <path d={band} className={styles.exampleBand} />
            <path d={line} className={styles.exampleLine} />
            <path d={`M${plot.left} ${values.at(0)}H${plot.right}`} className={styles.exampleAxis} />
            {endTexts.map(({ y, text, look }) => (
              <text key={text} x={plot.right + 8} y={y} data-look={look}>
                {text}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <p className={styles.exampleText}>{outlook.title}</p>
    </LanguageProvider>
  );
}
