/** How large the place is whose people a business can serve; a number of residents may stand in for it. */
export const placeSizes = ['village', 'town', 'city', 'metropolis', 'country', 'number'] as const;
export type PlaceSize = (typeof placeSizes)[number];
