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

type Makers<Shape> = { readonly [Key in keyof Shape]: () => Shape[Key] };

/** Each is made when it is first looked at: a page shows one or two of them. */
function whenLookedAt<Shape extends object>(makers: Makers<Shape>): Shape {
  const made = {} as Shape; // filled below, a name at a time
  for (const name of Object.keys(makers) as (keyof Shape)[]) // its own names
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  return made;
}

export function picturesFrom(made: Plan, forecast: Forecast, language: Language): Pictures {
  const plan = planIn(made, language);
  const phrases = phrasesIn(plan, language);
  const words = pictureWords(language);
  const { figures } = plan;
  return whenLookedAt<Pictures>({
    outlook: () => figures && outlookPicture(figures, forecast, phrases, words),
    year: () => yearPicture(plan, phrases, words),
    members: () => figures && membersPicture(plan, forecast, phrases, words),
    problems: () => problemPicture(plan, phrases, words),
    grid: () => gridPicture(plan, phrases, words),
    money: () => figures && moneyPicture(figures, phrases, words),
    thread: () => threadPicture(plan, phrases, words),
  });
}
