import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { type Artefact, ROOT } from './artefact.ts'

/** The JSON Schema (draft 7) of a reading, made from the type and its comments. */
export function schemaArtefact(): Artefact {
  const schema = createGenerator({
    path: join(ROOT, 'src/model/reading.ts'),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type: 'Reading',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Reading')
  const content = JSON.stringify({ title: 'Reading', ...schema }, null, 2)
  return { path: 'schema/reading.schema.json', content: `${content}\n` }
}
