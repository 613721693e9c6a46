import type { Issue } from '@santeparticipative/core';
import { fileIssue } from '../messages.js';
import { ruleOfRecipients } from './encrypt.js';

/**
 * What is wrong with whom a file is to be encrypted for, before it is written: nobody is named, its name does not end in
 * `.age`, a recipient is no public key of age. None when all is well, or the file is to be in clear.
 *
 * @param recipients Public keys, `age1...`; `undefined` for a file in clear.
 */
export async function recipientIssues(
  path: string,
  recipients: readonly string[] | undefined,
): Promise<readonly Issue[]> {
  const rule = await ruleOfRecipients(path, recipients);
  return rule === undefined ? [] : [fileIssue(rule, { file: path })];
}
