import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

/** A disk of its own, that has as much room as is told. */
export interface SmallDisk {
  readonly folder: string;
  /** Gives it more room, or less, in KiB. */
  resize(size: number): void;
  end(): void;
}

/** Mounts a small disk in a folder that is made; nothing where one may not. */
export async function mountSmallDisk(folder: string, size: number): Promise<SmallDisk | undefined> {
  await mkdir(folder);
  const room = (kibibytes: number): string => `size=${kibibytes}k`;
  try {
    const options = `${room(size)},mode=0700`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return {
    folder,
    resize: (kibibytes) => {
      execFileSync('mount', ['-o', `remount,${room(kibibytes)}`, folder]);
    },
    end: () => {
      execFileSync('umount', [folder]);
    },
  };
}
