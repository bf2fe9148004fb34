export const en = {
  note: (title: string) => `${title}: note`,
  part: (title: string, part: string) => `${title}: ${part}`,
};
