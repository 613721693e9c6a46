/** From a bound to a bound, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile of 0.975: two-sided intervals at 95 %. */
export const NORMAL_95 = 1.959963984540054;
