import type { WordReading } from '../../lexicon/words.ts'
import type { ClauseView } from '../../model/inspection.ts'
import { subjectOf } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { clauseStart } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { spanOf, wordsOf } from '../document.ts'
import type { Trace } from '../read.ts'
import { participleReading } from '../statements/cues.ts'
import { namesOf } from './names.ts'

type Given = Pick<ClauseView, 'kind' | 'subject' | 'subjectBy'>

function clauseView({ scene }: Trace, at: number, reading: WordReading, given: Given): ClauseView {
  return {
    ...spanOf(scene.doc, clauseStart(scene, at), clauseLimit(scene, at)),
    words: wordsOf(scene.doc, at, at + 1),
    predicate: reading.stem.lemma,
    ...given,
  }
}

function subjectBy({ subject }: FiniteVerb): ClauseView['subjectBy'] {
  if (subject === null) return 'carried'
  return subject.pair === undefined ? 'named' : 'parties'
}

function verbView(seen: Trace, verb: FiniteVerb): ClauseView {
  const entities = verb.reading.stem.features.person === 3 ? subjectOf(seen.scene, seen.discourse, verb) : []
  const subject = entities.length === 0 ? null : namesOf(seen, entities)
  return clauseView(seen, verb.at, verb.reading, {
    kind: 'verb',
    subject,
    subjectBy: subject === null ? null : subjectBy(verb),
  })
}

function participleViews(seen: Trace, verbs: ReadonlySet<number>): ClauseView[] {
  return seen.scene.doc.tokens.flatMap((_, at) => {
    const reading = verbs.has(at) ? null : participleReading(seen.scene, at)
    return reading === null
      ? []
      : [clauseView(seen, at, reading, { kind: 'participle', subject: null, subjectBy: null })]
  })
}

/** The clauses of the text: those of its finite verbs and of its participles of reporting. */
export function clauseViews(seen: Trace): ClauseView[] {
  const { verbs } = seen.discourse
  const found = [
    ...verbs.map((verb) => verbView(seen, verb)),
    ...participleViews(seen, new Set(verbs.map(({ at }) => at))),
  ]
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
