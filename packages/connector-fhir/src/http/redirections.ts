const MOST = 5;

/** Sends to an address, and on to where the reply points, at most five times. The last reply is given. */
export async function followed<Reply>(
  first: URL,
  send: (url: URL) => Promise<Reply>,
  next: (reply: Reply, from: URL) => URL | undefined,
): Promise<Reply> {
  let url = first;
  let reply = await send(url);
  for (let count = 0; count < MOST; count += 1) {
    const target = next(reply, url);
    if (target === undefined) return reply;
    url = target;
    reply = await send(url);
  }
  return reply;
}

/** True for the statuses by which a server says that what is read stands elsewhere. */
export function isRedirection(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
