import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createLocalJWKSet, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { listen } from './server.js';
import { readBody } from './transport.js';

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** The farthest an assertion may expire from now, in seconds. */
const FARTHEST = 300;

/** What a token server is started with. */
export interface TokenServerOptions {
  /** The client's id; 'client' unless given. */
  readonly clientId?: string;
  /** The client's public keys as they are now: a rotation gives others. */
  readonly keys: () => readonly JWK[];
  /** The life of a token in seconds; 300 unless given. */
  readonly lifetime?: number;
  readonly now?: () => Date;
}

/** A request to the token server. A refused one says why. */
export interface TokenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
  readonly error?: string;
}

/** A SMART Backend Services token endpoint, on an origin of its own. */
export interface TokenServer {
  /** The origin; `/.well-known/smart-configuration` is below it. */
  readonly url: string;
  readonly tokenEndpoint: string;
  readonly requests: readonly TokenRequest[];
  /** How many tokens were issued. */
  issued(): number;
  /** Whether the headers carry a token which was issued here, has not expired and is not revoked. */
  accepts(headers: IncomingHttpHeaders): boolean;
  /** Makes every token issued so far worthless. */
  revokeAll(): void;
  close(): Promise<void>;
}

/**
 * Starts a token endpoint. It takes an assertion signed with RS384 or ES384 by a key with a `kid`, from the client to
 * this endpoint, which expires within 300 seconds and whose `jti` is new (hl7.org/fhir/smart-app-launch,
 * client-confidential-asymmetric and backend-services).
 */
export async function startTokenServer(options: TokenServerOptions): Promise<TokenServer> {
  const { clientId = 'client', keys, lifetime = 300, now = () => new Date() } = options;
  const requests: TokenRequest[] = [];
  const tokens = new Map<string, number>();
  const seen = new Set<string>();
  let url = '';
  let issued = 0;

  async function refusalOf(form: URLSearchParams): Promise<Refusal | undefined> {
    if (form.get('grant_type') !== 'client_credentials')
      return ['unsupported_grant_type', 'grant_type'];
    if (form.get('client_assertion_type') !== ASSERTION) return ['invalid_request', 'type'];
    if (!form.get('scope')) return ['invalid_scope', 'scope'];
    const verified = await verify(form.get('client_assertion') ?? '');
    if (verified === undefined) return ['invalid_client', 'assertion'];
    const { exp = 0, jti = '' } = verified;
    if (exp - now().getTime() / 1000 > FARTHEST) return ['invalid_client', 'exp'];
    if (seen.has(jti)) return ['invalid_client', 'jti'];
    seen.add(jti);
    return undefined;
  }

  async function verify(assertion: string): Promise<JWTPayload | undefined> {
    try {
      const { payload, protectedHeader } = await jwtVerify(
        assertion,
        createLocalJWKSet({ keys: [...keys()] }),
        {
          algorithms: ['RS384', 'ES384'],
          issuer: clientId,
          subject: clientId,
          audience: `${url}/token`,
          requiredClaims: ['exp', 'jti'],
          currentDate: now(),
        },
      );
      return protectedHeader.kid === undefined ? undefined : payload;
    } catch {
      return undefined;
    }
  }

  async function respond(method: string, path: string, body: string): Promise<Response> {
    if (method === 'GET' && path === '/.well-known/smart-configuration')
      return { status: 200, content: configuration(url) };
    if (method !== 'POST' || path !== '/token') return { status: 404, content: {} };
    const form = new URLSearchParams(body);
    const refusal = await refusalOf(form);
    if (refusal) return { status: 400, content: { error: refusal[0] }, error: refusal.join(': ') };
    const token = randomBytes(24).toString('base64url');
    issued += 1;
    tokens.set(token, now().getTime() + lifetime * 1000);
    const scope = form.get('scope');
    const content = { access_token: token, token_type: 'bearer', expires_in: lifetime, scope };
    return { status: 200, content };
  }

  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const body = await readBody(request, 65_536).catch(() => undefined);
    const { status, content, error } = await respond(method, path, body?.toString() ?? '');
    requests.push({ method, path, headers, status, ...(error === undefined ? {} : { error }) });
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(content));
  });
  url = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    url,
    tokenEndpoint: `${url}/token`,
    requests,
    issued: () => issued,
    accepts: ({ authorization = '' }) =>
      (tokens.get(/^Bearer (.+)$/i.exec(authorization)?.[1] ?? '') ?? 0) > now().getTime(),
    revokeAll: () => tokens.clear(),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

type Refusal = readonly [error: string, because: string];

interface Response {
  readonly status: number;
  readonly content: object;
  readonly error?: string;
}

function configuration(url: string) {
  return {
    token_endpoint: `${url}/token`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
    grant_types_supported: ['client_credentials'],
    scopes_supported: ['system/*.rs', 'system/*.cruds'],
    capabilities: ['client-confidential-asymmetric', 'permission-v2'],
  };
}
