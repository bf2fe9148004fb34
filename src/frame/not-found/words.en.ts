export const en = {
  page: 'There is no page at that address. Your strategies are below.',
  strategy: 'There is no strategy at that address on this device. Your strategies are below.',
  example: 'There is no example at that address. The examples are below.',
  failed: 'The browser would not let that strategy be read from the disk. Reload the page to try again.',
};
