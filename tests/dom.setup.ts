import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { addFieldLabels } from './field-labels.ts';
import { addDialogMethods } from './native-dialog.ts';

configure({ asyncUtilTimeout: 30_000 });
addDialogMethods();
addFieldLabels();

// jsdom has no layout to scroll.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

afterEach(() => {
  cleanup();
  window.location.hash = '';
  localStorage.clear();
  sessionStorage.clear();
});
