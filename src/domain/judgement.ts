/** The model's constants that are judgements, not measurements. A plan may change each of them. */
export interface Judgement {
  /** The most that tactics together can multiply engagement by. */
  readonly liftMax: number;
  /** Share of the engagement lift lost when every selling post is beyond what the audience bears. */
  readonly liftLossShare: number;
  /** How many times more members leave, on top of the usual, at full promo excess. */
  readonly leaverFactor: number;
  /** The most that posting more often than is typical multiplies organic growth by. */
  readonly cadenceMax: number;
  /** Months of steady work that build full trust. */
  readonly trustMonths: number;
  /** Full promo excess spends one part in this many of full trust a month. */
  readonly trustSpendMonths: number;
  /** Exponent with which promo excess lowers the response to offers. */
  readonly responseExponent: number;
}

export const defaultJudgement: Judgement = {
  liftMax: 3,
  liftLossShare: 0.5,
  leaverFactor: 3,
  cadenceMax: 1.25,
  trustMonths: 6,
  trustSpendMonths: 3,
  responseExponent: 2,
};
