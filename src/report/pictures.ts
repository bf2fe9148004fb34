import type { Forecast } from '#domain/forecast-result.ts';
import type { Language } from '#i18n/language.ts';
import { type Plan, planIn } from '#plan/plan.ts';
import { phrasesIn } from './phrases.ts';
import { gridPicture } from './pictures/grid.ts';
import { membersPicture } from './pictures/members.ts';
import { moneyPicture } from './pictures/money.ts';
import { outlookPicture } from './pictures/outlook.ts';
import { type Pictures, pictureWords } from './pictures/picture.ts';
import { problemPicture } from './pictures/problems.ts';
import { threadPicture } from './pictures/thread.ts';
import { yearPicture } from './pictures/year.ts';

export type { PictureId } from './pictures/ids.ts';
export type { Pictures } from './pictures/picture.ts';

export function picturesFrom(made: Plan, forecast: Forecast, language: Language): Pictures {
  const plan = planIn(made, language);
  const phrases = phrasesIn(plan, language);
  const words = pictureWords(language);
  const { figures } = plan;
  return {
    outlook: figures && outlookPicture(figures, forecast, phrases, words),
    year: yearPicture(plan, phrases, words),
    members: figures && membersPicture(plan, forecast, phrases, words),
    problems: problemPicture(plan, phrases, words),
    grid: gridPicture(plan, phrases, words),
    money: figures && moneyPicture(figures, phrases, words),
    thread: threadPicture(plan, phrases, words),
  };
}
