/** The steps of the main job on one dataset, in order. */
export const jobSteps = ['read', 'check', 'map', 'compute', 'write'] as const;

/** A step of the main job. */
export type JobStep = (typeof jobSteps)[number];

/** Tells that a step begins. */
export interface JobProgress {
  readonly dataset: string;
  /** The dataset's position, the first being 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  readonly step: JobStep;
}
