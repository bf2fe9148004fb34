type Typed = number | string | undefined;

/** An estimate while it is being answered; what another kind was given stays in it. */
export interface EstimateShape {
  kind?: 'known' | 'range' | 'unknown' | undefined;
  value?: Typed;
  low?: Typed;
  typical?: Typed;
  high?: Typed;
}
