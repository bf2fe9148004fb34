import type { Forecast } from '#domain/forecast-result.ts';
import type { Language } from '#i18n/language.ts';
import { type Plan, planIn } from '#plan/plan.ts';
import { gridPicture } from './pictures/grid.ts';
import { membersPicture } from './pictures/members.ts';
import { moneyPicture } from './pictures/money.ts';
import { outlookPicture } from './pictures/outlook.ts';
import { type Pictures, pictureWords } from './pictures/picture.ts';
import { problemPicture } from './pictures/problems.ts';
import { threadPicture } from './pictures/thread.ts';
import { yearPicture } from './pictures/year.ts';
import { sayIn } from './said.ts';

export type { PictureId } from './pictures/ids.ts';
export type { Pictures } from './pictures/picture.ts';

export function picturesFrom(made: Plan, forecast: Forecast, language: Language): Pictures {
  const plan = planIn(made, language);
  const say = sayIn(plan, language);
  const words = pictureWords(language);
  const { figures } = plan;
  return {
    outlook: figures && outlookPicture(figures, forecast, say, words),
    year: yearPicture(plan, say, words),
    members: figures && membersPicture(plan, forecast, say, words),
    problems: problemPicture(plan, say, words),
    grid: gridPicture(plan, say, words),
    money: figures && moneyPicture(figures, say, words),
    thread: threadPicture(plan, say, words),
  };
}
