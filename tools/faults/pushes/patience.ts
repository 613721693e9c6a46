import type { RetryPolicy } from '@santeparticipative/exchange';

/**
 * For rows whose faults come by chance, and which say that all gets through in the end: with the attempts of the default
 * policy, a delivery that has bad luck at each of them is rightly put aside.
 */
export const patience: Partial<RetryPolicy> = { attempts: 100, deadline: 24 * 3_600_000 };
