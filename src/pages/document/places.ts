/** Where the preview begins, and where a section of it does. */
export const previewId = 'preview';
export const placeOf = (sectionId: string): string => `part-${sectionId.replace(/[^\w-]+/g, '-')}`;
