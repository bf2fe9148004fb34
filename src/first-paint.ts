import { showAppearance } from '#frame/appearance.ts';
import { keepPresses } from '#frame/early-presses.ts';
import { exampleScreenAt, firstScreenAt, type MadeScreen, programId, templateOf } from '#frame/first-screen.ts';
import { notedAppearance } from '#state/device-memory/noted-preferences.ts';

// Runs while the page is being read: the first thing painted speaks the person's language and has their colours.

const appearance = notedAppearance(() => localStorage, navigator.languages);
showAppearance(appearance);

const place = document.getElementById('root');
const screen = firstScreenAt(location.hash, history.state);
const example = exampleScreenAt(location.hash);
const templateIn = (made: MadeScreen) => document.getElementById(templateOf(made, appearance.language));
const template = (example && templateIn(example)) ?? (screen && templateIn(screen));
if (place && screen && template instanceof HTMLTemplateElement) {
  place.dataset.screen = screen;
  place.append(template.content.cloneNode(true));
  const theme = place.querySelector<HTMLOptionElement>(`option[value="${appearance.theme}"]`);
  if (theme) theme.selected = true;
  if (screen === 'start') keepPresses(place);
}

/** The longest the program waits for a picture, where the browser does not tell when it has shown one. */
const paintWaitMs = 500;

/** Once what stands here is shown; a page that nobody looks at is painted later, and its program need not wait. */
function afterPaint(task: () => void): void {
  if (document.visibilityState === 'hidden') {
    task();
    return;
  }
  const shown = new Promise<void>((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    requestAnimationFrame(() => setTimeout(resolve, paintWaitMs));
  });
  shown.then(task);
}

const program = document.getElementById(programId);
if (program instanceof HTMLTemplateElement) {
  const begin = () => document.head.append(program.content.cloneNode(true));
  if (screen === 'start' || example) afterPaint(begin);
  else begin();
}
