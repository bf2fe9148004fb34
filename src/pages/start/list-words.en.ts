export const en = {
  filter: 'Find among the strategies',
  found: (count: number) => `${count} found`,
  blocked:
    'An older version of the program is open in another tab and holds on to the disk. Close that tab, and this page goes on by itself.',
  newer:
    'Saved by a newer version of the program. It stays as it is; reload the page to get that version, or download the file.',
  unreadable: 'This record cannot be read. It stays as it is; download the file to keep a copy.',
  unsaved: (title: string) => `“${title}” is open but not saved on the disk.`,
  returnTo: 'Return to it',
};
