import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { formatLine } from '@santeparticipative/core';
import { changeFhirReferences, fhirWriter } from '@santeparticipative/fhir';
import { generateActivity, regionManifest } from '@santeparticipative/testing';

/** More than the records of a structure in a year, on average. */
const RECORDS_A_STRUCTURE = 150;

const writeLine = async (stream, line) => {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
};

/**
 * A resource that refers to people by their addresses, and to all else by what it is: the resources of a record refer to
 * each other in circles, and a loader that sends them in Bundles of any size could not send them at all.
 */
function withoutCircles(resource) {
  return changeFhirReferences(resource, (reference) => {
    const [type] = reference.reference.split('/');
    if (type === 'Patient') return reference;
    const { reference: _, ...others } = reference;
    return { type, ...others };
  });
}

/**
 * Writes the records of a fictitious region as a dataset, until so many, and the FHIR resources that they become, each
 * once, until so many.
 *
 * @returns {Promise<{ records: number, resources: number }>} How many there are in each file.
 */
export async function generate({ records, resources }, { most, seed }) {
  const options = {
    seed,
    structures: 2 + Math.ceil(most / RECORDS_A_STRUCTURE),
    year: 2025,
  };
  const manifest = regionManifest(options);
  const map = fhirWriter({ namespace: manifest.namespace });
  const files = [records, resources].map((path) => createWriteStream(path));
  const [dataset, mapped] = files;
  await writeLine(dataset, formatLine(manifest));
  const addresses = new Set();
  let count = 0;
  for (const record of generateActivity(options)) {
    if (addresses.size >= most) break;
    const written = map(record);
    if (!written.ok) throw new Error(`A generated ${record.type} has no place in FHIR.`);
    count += 1;
    await writeLine(dataset, formatLine(record));
    for (const resource of written.value) {
      const address = `${resource.resourceType}/${resource.id}`;
      if (addresses.has(address)) throw new Error('Two records became one resource.');
      addresses.add(address);
      await writeLine(mapped, JSON.stringify(withoutCircles(resource)));
    }
  }
  for (const file of files) file.end();
  await Promise.all(files.map((file) => finished(file)));
  return { records: count, resources: addresses.size };
}
