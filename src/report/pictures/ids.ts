/** Pictures of a plan, by the names its document gives them. */
export const pictureIds = ['outlook', 'year', 'members', 'problems', 'grid', 'money', 'thread'] as const;
export type PictureId = (typeof pictureIds)[number];
