import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { type Artefact, ROOT } from './artefact.ts'

function schemaOf(path: string, type: string): object {
  return createGenerator({
    path: join(ROOT, path),
    tsconfig: join(ROOT, 'tsconfig.json'),
    type,
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema(type)
}

/** The JSON Schemas (draft 7) of a reading and of the API's answers, made from the types and their comments. */
export function schemaArtefacts(): readonly [reading: Artefact, answers: Artefact] {
  const reading = { title: 'Reading', ...schemaOf('src/model/reading.ts', 'Reading') }
  const answers = { title: 'Answers', ...schemaOf('src/http/api/answers.ts', 'Answers') }
  return [
    { path: 'schema/reading.schema.json', content: `${JSON.stringify(reading, null, 2)}\n` },
    { path: 'schema/answers.schema.json', content: `${JSON.stringify(answers, null, 1)}\n` },
  ]
}
