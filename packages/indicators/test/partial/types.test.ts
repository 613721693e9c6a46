import { expectTypeOf, test } from 'vitest';
import type {
  checkPartialResult,
  merge,
  PartialResult,
  publish,
  Release,
  readPartialResult,
  releaseToCsv,
  writePartialResult,
} from '../../src/index.js';

test('no release passes for a partial result, and no partial result for a release', () => {
  expectTypeOf<Release>().not.toExtend<PartialResult>();
  expectTypeOf<PartialResult>().not.toExtend<Release>();
  expectTypeOf<Release['results'][number]>().not.toExtend<PartialResult>();
  expectTypeOf<PartialResult>().not.toExtend<Release['results'][number]>();
  expectTypeOf<PartialResult['kind'] & Release['kind']>().toBeNever();
});

test('what takes partial results takes no release', () => {
  expectTypeOf<readonly Release[]>().not.toExtend<Parameters<typeof merge>[0]>();
  expectTypeOf<readonly Release[]>().not.toExtend<Parameters<typeof publish>[0]>();
  expectTypeOf<Release>().not.toExtend<Parameters<typeof writePartialResult>[0]>();
  expectTypeOf<PartialResult>().not.toExtend<Parameters<typeof releaseToCsv>[0]>();
});

test('what is read is a partial result, and nothing else', () => {
  type Read = Extract<ReturnType<typeof checkPartialResult>, { ok: true }>['value'];
  expectTypeOf<Read>().toEqualTypeOf<PartialResult>();
  expectTypeOf<ReturnType<typeof readPartialResult>>().toEqualTypeOf<
    ReturnType<typeof checkPartialResult>
  >();
});
