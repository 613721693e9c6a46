import type { Partnership } from '@santeparticipative/core';
import type { OrganizationAffiliation } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { fromFhir, toFhir } from '../../src/index.js';
import { context, expectSame, identifierOf, meta } from '../same-record.js';

/** A partnership of so many parties, each with a role and words of its own. */
function partnershipOf(count: number): Partnership {
  return {
    type: 'partnership',
    id: 'p',
    meta,
    parties: Array.from({ length: count }, (_, index) => ({
      structure: { type: 'structure' as const, id: `s-${index + 1}` },
      roles: [{ system: 'partner-role', display: `rôle ${index + 1}` }],
      description: `apport ${index + 1}`,
    })),
    period: { start: '2024-01', end: '2025-12' },
  };
}

function affiliationsOf(record: Partnership): OrganizationAffiliation[] {
  return expectSame(record).filter(
    (resource) => resource.resourceType === 'OrganizationAffiliation',
  );
}

describe('a partnership', () => {
  it('is an OrganizationAffiliation of its first party with its second', () => {
    const [affiliation, ...others] = affiliationsOf(partnershipOf(2));
    expect(others).toEqual([]);
    expect(affiliation).toMatchObject({
      identifier: [identifierOf('partnership', 'p')],
      organization: { identifier: identifierOf('structure', 's-1') },
      participatingOrganization: { identifier: identifierOf('structure', 's-2') },
      code: [{ text: 'rôle 2' }],
      period: { start: '2024-01', end: '2025-12' },
    });
  });

  it('has one party where its source names no other', () => {
    expect(examples.partnership.parties).toHaveLength(1);
    const [affiliation, ...others] = affiliationsOf(examples.partnership);
    expect(others).toEqual([]);
    expect(affiliation).not.toHaveProperty('participatingOrganization');
  });

  it('has an affiliation for each party from the third, in their order', () => {
    const [carrier, ...others] = affiliationsOf(partnershipOf(5));
    expect(others.map(({ participatingOrganization }) => participatingOrganization)).toMatchObject(
      ['s-3', 's-4', 's-5'].map((id) => ({ identifier: identifierOf('structure', id) })),
    );
    for (const { organization, period } of others) {
      expect(organization).toEqual(carrier?.organization);
      expect(period).toEqual(carrier?.period);
    }
  });

  it('has the same structure twice when its source says so', () => {
    expectSame({
      type: 'partnership',
      id: 'p',
      meta,
      parties: [
        { structure: { type: 'structure', id: 'b' } },
        {
          structure: { type: 'structure', id: 'a' },
          roles: [
            { system: 'partner-role', code: 'soutien', display: 'soutien' },
            { system: 'partner-role', display: 'prête une salle' },
          ],
        },
        { structure: { type: 'structure', id: 'b' }, description: 'encore' },
      ],
      formalised: { missing: 'not-asked' },
    });
  });

  it('says that no convention establishes it', () => {
    expectSame({ ...examples.partnership, formalised: false });
  });

  it('loses the party whose affiliation is not there, and says so', () => {
    const [carrier, third, ...others] = toFhir(partnershipOf(5), context).value;
    const { records, unmapped } = fromFhir([carrier, ...others], context);
    const { parties } = partnershipOf(5);
    expect(records).toEqual([
      { ...partnershipOf(5), parties: parties.filter((_, index) => index !== 2) },
    ]);
    expect(third).toBeDefined();
    expect(unmapped.length).toBeGreaterThan(0);
  });

  it('is inactive, on every affiliation, once it was withdrawn', () => {
    const withdrawn: Partnership = { ...partnershipOf(3), meta: { ...meta, status: 'withdrawn' } };
    expect(affiliationsOf(withdrawn).map(({ active }) => active)).toEqual([false, false]);
  });
});
