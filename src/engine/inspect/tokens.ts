import type { LanguagePack } from '../../lexicon/pack.ts'
import type { Features } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { TokenReadingView, TokenView } from '../../model/inspection.ts'
import { verbAt } from '../clauses/discourse.ts'
import type { Token } from '../document.ts'
import type { Trace } from '../read.ts'

function featuresInWords({ tense, voice, jussive, person, gender, number, construct }: Features): string {
  const told = [
    voice === 'passive' && voice,
    jussive ? 'jussive' : tense,
    person,
    gender,
    number,
    construct && 'construct',
  ]
  return told.filter(Boolean).join(' ')
}

function readingView({ stem, clitics }: WordReading, pack: LanguagePack): TokenReadingView {
  const cls = stem.cls ?? stem.stance?.stance
  return {
    segments: pack.segmentsOf({ stem, clitics }).join('+'),
    lemma: stem.lemma,
    pos: cls === undefined ? stem.pos : `${stem.pos}/${cls}`,
    features: [featuresInWords(stem.features), stem.target, stem.value]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
    predicate: stem.predicate?.lemma ?? null,
  }
}

function tokenView(token: Token, verb: WordReading | null, { scene }: Trace): TokenView {
  const { start, end, kind, readings, phrase } = token
  return {
    start,
    end,
    text: scene.doc.text.slice(start, end),
    kind: phrase === null ? kind : `${kind}/${phrase.cls}`,
    readings: readings.map((reading) => readingView(reading, scene.pack)),
    verb: verb === null ? null : readings.indexOf(verb),
  }
}

/** The tokens of the text but its line breaks, with all their readings. */
export function tokenViews(seen: Trace): TokenView[] {
  return seen.scene.doc.tokens.flatMap((token, i) =>
    token.kind === 'break' ? [] : [tokenView(token, verbAt(seen.discourse, i)?.reading ?? null, seen)],
  )
}
