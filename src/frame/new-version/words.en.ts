export const en = {
  label: 'New version',
  text: 'A newer version of the program is ready. Your answers stay as they are.',
  update: 'Reload and use it',
  later: 'Later',
  whatsNew: (version: string) => `What is new in ${version}`,
};
