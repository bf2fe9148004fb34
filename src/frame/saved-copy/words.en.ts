export const en = {
  newer: {
    title: 'Saved by a newer version of the program',
    text: 'This strategy is shown as it lies on the disk and stays as it is. Reload the page to get the newer version; if it stays like this, download the file and open it where it was saved.',
  },
  unreadable: {
    title: 'This record cannot be read',
    text: 'Something on this device has damaged it. It is shown as it lies on the disk and stays as it is. Download the file: somebody who knows the format can often save most of it.',
  },
  reload: 'Reload to update',
  download: 'Download the raw file',
  raw: 'The raw file',
  loading: 'Reading the record',
  failed: 'The browser refused access to the disk. Reload the page to try again.',
};
