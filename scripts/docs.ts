import { apiDocsArtefact } from './artefacts/api-docs.ts'
import { write } from './artefacts/artefact.ts'
import { cliDocsArtefact } from './artefacts/cli-docs.ts'
import { commandsArtefact } from './artefacts/readme.ts'
import { schemaArtefacts } from './artefacts/schema.ts'

write([cliDocsArtefact(), await apiDocsArtefact(), commandsArtefact(), ...schemaArtefacts()])
