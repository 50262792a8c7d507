import { write } from './artefacts/artefact.ts'
import { schemaArtefact } from './artefacts/schema.ts'

write([schemaArtefact()])
