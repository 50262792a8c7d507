import { loadReader } from '../src/app/reader.ts'
import { write } from './artefacts/artefact.ts'
import { driftArtefacts } from './artefacts/drift.ts'

write(driftArtefacts((await loadReader()).read))
