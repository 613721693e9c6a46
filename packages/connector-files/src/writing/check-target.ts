import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Issue } from '@santeparticipative/core';
import { ruleOfRecipients } from '../encryption/encrypt.js';
import { fileIssue } from '../messages.js';
import { codeOf } from '../reading/failure.js';
import { failureToWrite } from './failure.js';

/** What forbids to write a file there, for these recipients, as far as it shows without writing. */
export async function checkTarget(
  path: string,
  recipients?: readonly string[],
): Promise<Issue | undefined> {
  const rule = await ruleOfRecipients(path, recipients);
  if (rule !== undefined) return fileIssue(rule, { file: path });
  try {
    await access(dirname(path), constants.W_OK);
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? fileIssue('file.is-folder', { file: path }) : undefined;
  } catch (error) {
    const isNew = codeOf(error) === 'ENOENT' && (await folderExists(path));
    return isNew ? undefined : failureToWrite(error, path);
  }
}

async function folderExists(path: string): Promise<boolean> {
  return stat(dirname(path)).then(
    (folder) => folder.isDirectory(),
    () => false,
  );
}
