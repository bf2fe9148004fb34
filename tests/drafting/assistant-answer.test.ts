import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsIn } from '#drafting/assistant/answer-items.ts';

describe('an assistant’s answer', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a numbered list between pleasantries',
      'Sure! Here are three problems:\n\n1. I do not know whom to trust.\n2. Nobody names a price beforehand\n3) They never come on time\n\nLet me know if you want more. I can also:\n- write posts\n- make a table',
      ['I do not know whom to trust.', 'Nobody names a price beforehand', 'They never come on time'],
    ],
    [
      'bold titles with their explanation',
      '1. **Страх боли** — люди откладывают визит годами.\n2. **Непонятно, сколько это будет стоить:** смета растёт по ходу лечения.\n3. **«Врач не объясняет»** – человек не понимает, что с ним делают.',
      ['Страх боли: люди откладывают визит годами.', 'Непонятно, сколько это будет стоить', 'Врач не объясняет'],
    ],
    [
      'numbered headings with points under them',
      '## Content ideas\n\n### 1. What a repair really costs\n- Format: carousel\n- Goal: trust\n\n### 2. Noise at night: whom to call\n- Format: video',
      ['What a repair really costs', 'Noise at night: whom to call'],
    ],
    [
      'numbers in bold with a line of explanation',
      '**1. Недоверие**\nЛюди боятся, что им навяжут лишнее.\n\n**2. Нет времени записаться**\nЗвонить днём неудобно.',
      ['Недоверие: Люди боятся, что им навяжут лишнее.', 'Нет времени записаться'],
    ],
    [
      'points under categories',
      'Before the visit:\n- “I am afraid of the drill”\n- I cannot get an appointment\n\nAfter it:\n* It still hurts\n  - for days',
      ['I am afraid of the drill', 'I cannot get an appointment', 'It still hurts'],
    ],
    [
      'points under numbered categories',
      '1. **До покупки:**\n   - Не знаю, какой размер брать\n   - Дорого\n2. **После покупки:**\n   - Натирают пятку',
      ['Не знаю, какой размер брать', 'Дорого', 'Натирают пятку'],
    ],
    [
      'a table with a number in front',
      'Here is the table:\n\n| # | Severity | Problem (in their words) |\n|---|:---:|---|\n| 1 | 5 | **“My knees hurt”**<br>after 3 km |\n| 2 | 3 | I have nobody to run with \\| talk to |\n\n**Tip:** ask five customers.',
      ['“My knees hurt” after 3 km', 'I have nobody to run with | talk to'],
    ],
    [
      'a table copied off the page',
      '№\tТема\tФормат\n1\tКак выбрать первый велосипед\tкарточки\n2\tЧто брать в дорогу\tвидео',
      ['Как выбрать первый велосипед', 'Что брать в дорогу'],
    ],
    [
      'JSON in a fence, with a remark behind',
      'Of course!\n```json\n[\n  {"id": 1, "severity": 5, "problem": "Use of `print` is slow"},\n  {"id": 2, "severity": 2, "problem": "Nobody answers"}\n]\n```\nHope this helps [1].',
      ['Use of print is slow', 'Nobody answers'],
    ],
    [
      'JSON without a fence, in categories',
      'Вот ответ: {"категории": [{"категория": "До визита", "проблемы": [{"текст": "Страшно"}, {"текст": "Дорого"}]}, {"категория": "После", "проблемы": [{"текст": "Болит"}]}]}',
      ['Страшно', 'Дорого', 'Болит'],
    ],
    ['an array of texts', '["Knees hurt", "No time"]', ['Knees hurt', 'No time']],
    [
      'sources of a search',
      '1. Parents do not see progress \uE200cite\uE202turn0search3\uE202turn1view0\uE201\n2. Lessons are cancelled too late ([example.org](https://example.org/a)).\n3. Prices differ [2][5], nobody says why 【4:0†source】.',
      ['Parents do not see progress', 'Lessons are cancelled too late.', 'Prices differ, nobody says why.'],
    ],
    [
      'signs instead of numbers',
      '1️⃣ Утренний эфир с врачом\n2️⃣ **Разбор одного снимка**\n\n✅ Готово!',
      ['Утренний эфир с врачом', 'Разбор одного снимка'],
    ],
    [
      'numbered words of a heading',
      'Sure.\n\n**Idea 1: A club of early risers**\nPeople meet before work.\n\n**Idea 2: The city’s quiet routes**\nEverybody adds one.',
      ['A club of early risers', 'The city’s quiet routes'],
    ],
    [
      'entries with what they are called',
      '1. **Topic:** What a check-up finds\n2. Тема: Как выбрать щётку',
      ['What a check-up finds', 'Как выбрать щётку'],
    ],
    [
      'a calendar',
      '| Day | Theme | Format |\n|---|---|---|\n| Mon | How a loaf is made | Reel |\n| Fri | Who bakes at five | Photo |',
      ['How a loaf is made', 'Who bakes at five'],
    ],
    ['a fence and JSON on one line', 'Here: ```json["Knees hurt", "No time"]``` [end]', ['Knees hurt', 'No time']],
    [
      'JSON with a comma too many and a broken line',
      '{"topics": ["Knees\n hurt", "No time",],}',
      ['Knees hurt', 'No time'],
    ],
    ['a model that thinks aloud', '<think>\n1. What do they want?\n2. Ask\n</think>\n\n1. Knees hurt', ['Knees hurt']],
    ['a list of a page', '<ol><li>Knees hurt</li><li>No time</li></ol>', ['Knees hurt', 'No time']],
    ['ticks and escapes', '- [ ] Run \\#1 together\n- [x] *Ask* the coach', ['Run #1 together', 'Ask the coach']],
  ])('is read from %s', (_what, answer, items) => {
    expect(itemsIn(answer)).toEqual(items);
  });

  test.each([
    ['a talk', 'Здравствуйте! Чтобы помочь, мне нужно знать больше о ваших покупателях. Кто они?'],
    ['a refusal', 'I cannot help with that.\n\nPlease ask something else.'],
    ['figures alone', '[1, 2, 3]'],
    ['broken JSON', '{"problems": ["Knees hurt", '],
    ['a rule without a table', 'One\n---\nTwo'],
    ['nothing', '  \n '],
  ])('of another kind is not believed: %s', (_what, answer) => {
    expect(itemsIn(answer)).toEqual([]);
  });

  test('of whatever signs gives entries of one line with something said in them', () => {
    const part = fc.constantFrom(
      '1. ',
      '- ',
      '**',
      '|',
      '---',
      '\n',
      '[',
      ']',
      '{',
      '"',
      ':',
      ',',
      '```json\n',
      'Слово',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const item of itemsIn(parts.join(''))) {
          expect(item).not.toMatch(/\n/u);
          expect(item).toMatch(/[\p{L}\d]/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
