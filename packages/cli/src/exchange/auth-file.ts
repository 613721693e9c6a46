import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Auth, bearer, smartBackendServices } from '@santeparticipative/connector-fhir';
import { check, parseJsonText, type Result } from '@santeparticipative/core';
import * as z from 'zod';
import { commandIssue } from './messages.js';

const AuthFile = z.union([
  z.strictObject({
    clientId: z.string().min(1),
    /** The path of a file with the private key, as a JSON Web Key. */
    key: z.string().min(1),
    scope: z.string().min(1).optional(),
    tokenUrl: z.url().optional(),
  }),
  z.strictObject({
    /** The path of a file with the token. */
    bearerToken: z.string().min(1),
  }),
]);

/** True when nobody but its owner may read the file. Windows has no such modes. */
async function isPrivate(path: string): Promise<boolean> {
  return process.platform === 'win32' || ((await stat(path)).mode & 0o077) === 0;
}

async function readSecret(path: string): Promise<Result<string>> {
  try {
    if (!(await isPrivate(path))) {
      return { ok: false, issues: [commandIssue('command.secret-open-to-others', path)] };
    }
    return { ok: true, value: await readFile(path, 'utf8'), issues: [] };
  } catch {
    return { ok: false, issues: [commandIssue('command.secret-unreadable', path)] };
  }
}

/**
 * Reads how to identify oneself to a server: a JSON file that its owner alone may read, and that names the files of the
 * secrets. No secret is ever an argument of a command, where every user of the machine can read it.
 */
export async function readAuth(path: string): Promise<Result<Auth>> {
  const text = await readSecret(path);
  if (!text.ok) return text;
  const json = parseJsonText(text.value);
  const checked = json.ok ? check(AuthFile, json.value) : json;
  if (!checked.ok) return { ok: false, issues: [commandIssue('command.auth-file', path)] };
  const file = checked.value;
  const beside = (other: string): string => resolve(dirname(path), other);
  if ('bearerToken' in file) {
    const token = await readSecret(beside(file.bearerToken));
    if (token.ok) return { ...token, value: bearer(() => token.value.trim()) };
    const { issues } = token;
    // Somebody may have written the token in the place of the path: it is not repeated.
    const isThere = issues.some(({ rule }) => rule === 'command.secret-open-to-others');
    return isThere ? token : { ok: false, issues: [commandIssue('command.token-file')] };
  }
  const { key, ...others } = file;
  // It is read again when it is needed; that it is missing is told before anything else is done.
  const secret = await readSecret(beside(key));
  if (!secret.ok) return secret;
  const auth = smartBackendServices({ ...others, key: beside(key) });
  return { ok: true, value: auth, issues: [] };
}
