import { ru as assumptions } from './words-assumptions.ru.ts';
import { ru as awareness } from './words-awareness.ru.ts';
import { ru as budgets } from './words-budgets.ru.ts';
import { ru as content } from './words-content.ru.ts';
import { ru as contractor } from './words-contractor.ru.ts';
import { ru as dates } from './words-dates.ru.ts';
import { ru as decision } from './words-decision.ru.ts';
import { ru as document } from './words-document.ru.ts';
import { ru as health } from './words-health.ru.ts';
import { ru as honest } from './words-honest.ru.ts';
import { ru as kpis } from './words-kpis.ru.ts';
import { ru as method } from './words-method.ru.ts';
import { ru as money } from './words-money.ru.ts';
import { ru as phrases } from './words-phrases.ru.ts';
import { ru as rules } from './words-rules.ru.ts';
import { ru as selling } from './words-selling.ru.ts';
import { ru as signed } from './words-signed.ru.ts';
import { ru as subjects } from './words-subjects.ru.ts';
import { ru as tasks } from './words-tasks.ru.ts';
import { ru as thread } from './words-thread.ru.ts';
import { ru as why } from './words-why.ru.ts';
import { ru as year } from './words-year.ru.ts';

/** All words of the document, fetched together. */
export const ru = {
  assumptions,
  awareness,
  budgets,
  content,
  contractor,
  dates,
  decision,
  document,
  health,
  honest,
  kpis,
  method,
  money,
  rules,
  phrases,
  selling,
  signed,
  subjects,
  tasks,
  thread,
  why,
  year,
};
