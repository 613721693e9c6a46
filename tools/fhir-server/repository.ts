import { randomUUID } from 'node:crypto';
import type { SearchRequest } from '@medplum/core';
import type { FhirRepository } from '@medplum/fhir-router';
import type { Medplum, Outcome, Resource } from './medplum.js';
import { problem } from './outcomes.js';
import { searchStore } from './search.js';
import type { ResourceStore } from './store.js';
import { writeDeletion, writeVersion } from './versions.js';

/** What a repository needs to know of its server. */
export interface RepositoryOptions {
  readonly now: () => Date;
  /** The server's base address, for links. */
  readonly base: () => string;
  readonly updateCreate: boolean;
  readonly validate: boolean;
  readonly pageSize: number;
  readonly maximumPageSize: number;
  readonly paging: 'cursor' | 'offset';
  /** After each write: where writes are on their own, it commits. */
  readonly written: () => Promise<void>;
}

const ID = /^[A-Za-z0-9\-.]{1,64}$/;

/**
 * Puts a store behind Medplum's router. It is what the library's MemoryRepository is, with versions that count, a
 * clock, an index of identifiers, and writes that can be undone. Stored resources are shared, never copied or changed.
 */
export function createRepository(
  { core, router }: Medplum,
  store: ResourceStore,
  options: RepositoryOptions,
): FhirRepository {
  const refuse = (outcome: Outcome) => new core.OperationOutcomeError(outcome);

  class StoreRepository extends router.FhirRepository {
    setMode() {}

    generateId(): string {
      return randomUUID();
    }

    async createResource<T extends Resource>(resource: T, given?: { assignedId?: boolean }) {
      // A server ignores an id that comes with a create (http.html#create).
      const id = given?.assignedId && resource.id ? resource.id : this.generateId();
      return this.#put(resource, id);
    }

    async updateResource<T extends Resource>(resource: T, given?: { ifMatch?: string }) {
      const { id } = resource;
      if (id === undefined || !ID.test(id)) throw refuse(problem(400, 'value', 'Invalid id'));
      this.#requireVersion(resource.resourceType, id, given?.ifMatch);
      if (!options.updateCreate && store.newest(resource.resourceType, id) === undefined)
        throw refuse(problem(405, 'not-supported', 'Clients cannot choose ids here'));
      return this.#put(resource, id);
    }

    async patchResource<T extends Resource>(
      resourceType: T['resourceType'],
      id: string,
      patch: Parameters<FhirRepository['patchResource']>[2],
      given?: { ifMatch?: string },
    ) {
      const resource = structuredClone(await this.readResource<T>(resourceType, id));
      if (Array.isArray(patch)) {
        if (core.applyPatch(resource, patch).some(Boolean))
          throw refuse(problem(422, 'processing', 'The patch does not apply'));
      } else {
        const decoded = core.parseFhirPathPatchParameters(patch);
        core.fhirpathPatchTypedValue(core.toTypedValue(resource), decoded);
      }
      return this.updateResource(resource, given);
    }

    async deleteResource(type: string, id: string, given?: { ifMatch?: string }) {
      this.#requireVersion(type, id, given?.ifMatch);
      // To delete what is not there is no error (http.html#delete).
      if (store.current(type, id) === undefined) return;
      writeDeletion(store, options.now(), type, id);
      await options.written();
    }

    async readResource<T extends Resource>(type: string, id: string) {
      const newest = store.newest(type, id);
      if (newest && !newest.resource) throw refuse(core.gone);
      return asRead<T>(newest?.resource ?? missing());
    }

    async readVersion<T extends Resource>(type: string, id: string, versionId: string) {
      const version = store.history(type, id).find((one) => one.versionId === versionId);
      if (version && !version.resource) throw refuse(core.gone);
      return asRead<T>(version?.resource ?? missing());
    }

    async readReference<T extends Resource>(reference: { reference?: string }) {
      const [type = '', id = '', ...rest] = reference.reference?.split('/') ?? [];
      return rest.length === 0 ? this.readResource<T>(type, id) : missing();
    }

    readReferences<T extends Resource>(
      references: readonly { reference?: string }[],
    ): Promise<(T | Error)[]> {
      return Promise.all(
        references.map((reference) =>
          this.readReference<T>(reference).catch((error: unknown) =>
            refuse(core.normalizeOperationOutcome(error)),
          ),
        ),
      );
    }

    async readHistory<T extends Resource>(type: string, id: string) {
      const versions = store.history(type, id);
      if (versions.length === 0) missing();
      const entry = versions.toReversed().map(({ resource, versionId, lastUpdated }) => ({
        fullUrl: `${options.base()}/${type}/${id}`,
        ...(resource ? { resource: asRead<T>(resource) } : {}),
        request: {
          method: resource ? ('PUT' as const) : ('DELETE' as const),
          url: `${type}/${id}`,
        },
        response: { status: '200', etag: `W/"${versionId}"`, lastModified: lastUpdated },
      }));
      return {
        resourceType: 'Bundle' as const,
        type: 'history' as const,
        total: entry.length,
        entry,
      };
    }

    async search<T extends Resource>(request: SearchRequest<T>) {
      const { page, next } = searchStore(core, store, request, options);
      const found = page.matches.map(({ type, id, resource }) => ({
        fullUrl: `${options.base()}/${type}/${id}`,
        resource: asRead<T>(resource),
        search: { mode: 'match' as const },
      }));
      const { total } = page;
      return {
        resourceType: 'Bundle' as const,
        type: 'searchset' as const,
        ...(total === undefined ? {} : { total }),
        ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
        ...(found.length === 0 ? {} : { entry: found }),
      };
    }

    searchByReference(): Promise<never> {
      throw refuse(problem(501, 'not-supported', 'No search by reference'));
    }

    /** Requests run one at a time, and who handles one commits or undoes it. */
    withTransaction<R>(callback: (repository: this) => Promise<R>): Promise<R> {
      return callback(this);
    }

    async #put<T extends Resource>(resource: T, id: string) {
      if (options.validate) this.#validate(resource);
      if (!core.isResourceType(resource.resourceType)) throw refuse(core.notFound);
      const written = writeVersion(store, options.now(), { ...resource, id });
      if (written === undefined) throw refuse(problem(400, 'structure', 'Not a resource'));
      await options.written();
      return asRead<T>(written);
    }

    #validate(resource: Resource) {
      try {
        core.validateResource(resource);
      } catch (error) {
        const { issue } = core.normalizeOperationOutcome(error);
        throw refuse({ ...problem(422, 'invalid', 'Invalid'), ...(issue ? { issue } : {}) });
      }
    }

    #requireVersion(type: string, id: string, ifMatch: string | undefined) {
      if (ifMatch !== undefined && store.current(type, id)?.versionId !== ifMatch)
        throw refuse(core.preconditionFailed);
    }
  }

  function missing(): never {
    throw refuse(core.notFound);
  }

  return new StoreRepository();
}

/** The type that a caller expects at an address is a wish which no server can prove; it is granted here alone. */
function asRead<T extends Resource>(resource: unknown): T & { id: string } {
  return resource as T & { id: string };
}
