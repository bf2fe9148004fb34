export const en = {
  filter: 'Find among the strategies',
  found: (count: number) => `${count} found`,
  blocked:
    'An older version of the program is open in another tab and holds on to the disk. Close that tab: this page goes on by itself.',
};
