import { checkRecord } from '@santeparticipative/core';
import { fromFhir, toFhir } from '@santeparticipative/fhir';

const context = { namespace: 'https://msp.example/dataset' };
const meta = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' };
const structure = { type: 'structure', id: 'msp-1', meta, name: 'MSP des Exemples', kind: 'msp' };

const wrong = checkRecord({ ...structure, opened: '2025-02-30' });
console.log(wrong.issues.map(({ path, message }) => `${path} : ${message.fr}`));

const right = checkRecord({ ...structure, opened: '2025-02' });
const [organization] = toFhir(right.value, context).value;
console.log(organization.resourceType, fromFhir([organization], context).records);
