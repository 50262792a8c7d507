import { write } from './artefacts/artefact.ts'
import { schemaArtefacts } from './artefacts/schema.ts'

write(schemaArtefacts())
