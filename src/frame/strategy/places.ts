/** DOM ids of places on the plan page: a section's title, and where a figure says how it came about. */
export const sectionTitleId = (id: string): string => `section-${id}`;
export const whyPlaceId = (kpi: string): string => `why-${kpi}`;
