import { en as assumptions } from './words-assumptions.en.ts';
import { en as awareness } from './words-awareness.en.ts';
import { en as budgets } from './words-budgets.en.ts';
import { en as content } from './words-content.en.ts';
import { en as contractor } from './words-contractor.en.ts';
import { en as dates } from './words-dates.en.ts';
import { en as decision } from './words-decision.en.ts';
import { en as document } from './words-document.en.ts';
import { en as health } from './words-health.en.ts';
import { en as honest } from './words-honest.en.ts';
import { en as kpis } from './words-kpis.en.ts';
import { en as method } from './words-method.en.ts';
import { en as money } from './words-money.en.ts';
import { en as phrases } from './words-phrases.en.ts';
import { en as rules } from './words-rules.en.ts';
import { en as selling } from './words-selling.en.ts';
import { en as signed } from './words-signed.en.ts';
import { en as subjects } from './words-subjects.en.ts';
import { en as tasks } from './words-tasks.en.ts';
import { en as thread } from './words-thread.en.ts';
import { en as why } from './words-why.en.ts';
import { en as year } from './words-year.en.ts';

/** All words of the document, fetched together. */
export const en = {
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
