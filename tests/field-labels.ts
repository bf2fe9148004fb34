const firstFieldIn = (label: HTMLLabelElement) =>
  label.querySelector('button, input, meter, output, progress, select, textarea');

const labelsOf = (field: HTMLElement) =>
  [...document.querySelectorAll('label')].filter((label) =>
    label.htmlFor ? label.htmlFor === field.id : label.contains(field) && firstFieldIn(label) === field,
  );

/** jsdom finds the labels of a field by asking every element of the page, which took a third of a page's tests. */
export function addFieldLabels() {
  for (const { prototype } of [
    HTMLInputElement,
    HTMLButtonElement,
    HTMLSelectElement,
    HTMLTextAreaElement,
    HTMLOutputElement,
  ])
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        return labelsOf(this);
      },
    });
}
