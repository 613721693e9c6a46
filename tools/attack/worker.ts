import { parentPort, workerData } from 'node:worker_threads';
import { attacked } from './attacked.js';

parentPort?.on('message', async (index: number) => {
  parentPort?.postMessage(await attacked(index, workerData));
});
