import { capabilitiesOf } from '../http/capabilities.js';
import { connectHttp, type HttpSettings } from '../http/connect-http.js';
import type { PushConnection } from './record-sink.js';

/** Connects to a server, and asks what it can do: nothing is written to one that does not say it. */
export function connectForPush(settings: HttpSettings): PushConnection['connect'] {
  return async (context) => {
    const http = await connectHttp(settings, context);
    if (!http.ok) return http;
    const capabilities = await capabilitiesOf(http.value);
    return capabilities.ok
      ? { ok: true, server: { http: http.value, capabilities: capabilities.value } }
      : capabilities;
  };
}
