import { readDatasetLines } from '../src/index.js';

// Run by the memory test in a process of its own, whose heap is small.
let records = 0;
for await (const { result } of readDatasetLines(process.argv[2] ?? '')) if (result.ok) records += 1;
process.stdout.write(String(records));
