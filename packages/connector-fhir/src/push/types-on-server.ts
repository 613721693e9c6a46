import type { FhirHttp } from '../http/answer.js';
import { searchPage } from './seen.js';

/**
 * Which types of resource a server may have had when the exchange began. Where it had none of a type, there is nothing
 * to look at before the first of them is written: one small question saves one for each resource.
 */
export class TypesOnServer {
  readonly #http: FhirHttp;
  readonly #answers = new Map<string, Promise<boolean>>();

  constructor(http: FhirHttp) {
    this.#http = http;
  }

  /** False only when the server says that it has none of the type. It is asked once. */
  mayHave(type: string): Promise<boolean> {
    const known = this.#answers.get(type);
    if (known !== undefined) return known;
    const answer = this.#ask(type);
    this.#answers.set(type, answer);
    return answer;
  }

  async #ask(type: string): Promise<boolean> {
    const answer = await this.#http.ask({
      method: 'GET',
      url: `${type}?_summary=count`,
      headers: { 'cache-control': 'no-cache' },
    });
    if (answer.kind !== 'answered') return true;
    return searchPage(answer.resource, type)?.total !== 0;
  }
}
