import { loadReader } from '../src/app/reader.ts'
import { write } from './artefacts/artefact.ts'
import { driftArtefacts } from './artefacts/drift.ts'
import { readmeArtefacts } from './artefacts/readme.ts'

const { read } = await loadReader()
write([...driftArtefacts(read), ...readmeArtefacts(read)])
