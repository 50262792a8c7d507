import { parentPort } from 'node:worker_threads'
import { type Job, performAll } from './pool.ts'
import { loadReader } from './reader.ts'

const port = parentPort
if (port === null) throw new TypeError('worker.ts runs in a worker thread only')
const reader = await loadReader()
port.on('message', (job: Job) => port.postMessage(performAll(reader, job)))
