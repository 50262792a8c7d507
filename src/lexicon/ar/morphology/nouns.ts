import type { Features, NounParts } from '../../types.ts'
import { featuresOf } from './features.ts'
import type { Form } from './verbs.ts'

const sg = (gender: 'm' | 'f'): Features => featuresOf({ gender, number: 'sg' })
const du = (gender: 'm' | 'f'): Features => featuresOf({ gender, number: 'du' })
const pl = (gender: 'm' | 'f'): Features => featuresOf({ gender, number: 'pl' })
const construct = (f: Features): Features => featuresOf({ ...f, construct: true })

/** Accusative indefinite with its alef: اجتماعاً; none after ة, اء or ى. */
function accusative(base: string): string | null {
  return /(?:[ةىا]|اء)$/.test(base) ? null : `${base}ا`
}

/** The stem that endings are added to: زيارة → زيارت-, مستشفى → مستشفي-. */
function stemOf(base: string): string {
  if (base.endsWith('ة')) return `${base.slice(0, -1)}ت`
  if (base.endsWith('ى')) return `${base.slice(0, -1)}ي`
  return base
}

function dualForms(base: string, gender: 'm' | 'f'): Form[] {
  const stem = stemOf(base)
  return [
    { form: `${stem}ان`, features: du(gender) },
    { form: `${stem}ين`, features: du(gender) },
    { form: `${stem}ا`, features: construct(du(gender)) },
    { form: `${stem}ي`, features: construct(du(gender)) },
  ]
}

function soundMasculine(base: string): Form[] {
  const stem = base.endsWith('ى') ? base.slice(0, -1) : base
  return [
    { form: `${stem}ون`, features: pl('m') },
    { form: `${stem}ين`, features: pl('m') },
    { form: `${stem}و`, features: construct(pl('m')) },
    { form: `${stem}ي`, features: construct(pl('m')) },
  ]
}

function soundFeminine(base: string): string {
  if (base.endsWith('اة')) return `${base.slice(0, -2)}وات`
  if (base.endsWith('ة')) return `${base.slice(0, -1)}ات`
  if (base.endsWith('ى')) return `${base.slice(0, -1)}يات`
  return `${base}ات`
}

function pluralForms(base: string, plural: string, gender: 'm' | 'f'): Form[] {
  if (plural === '+ون') return soundMasculine(base)
  const form = plural === '+ات' ? soundFeminine(base) : plural
  const acc = plural === '+ات' ? null : accusative(form)
  const broken = [{ form, features: pl(gender) }]
  return acc ? [...broken, { form: acc, features: pl(gender) }] : broken
}

/** All forms of a noun without article or pronoun. */
export function declineNoun(noun: NounParts): Form[] {
  const base = noun.singular
  const gender = noun.gender ?? (base.endsWith('ة') ? 'f' : 'm')
  const acc = accusative(base)
  return [
    { form: base, features: sg(gender) },
    ...(acc ? [{ form: acc, features: sg(gender) }] : []),
    ...dualForms(base, gender),
    ...(noun.plurals ?? []).flatMap((p) => pluralForms(base, p, gender)),
  ]
}

/** Forms of an adjective or participle. Defective participles are given without their ي (داع) and regain it. */
export function declineAdjective(masculine: string, plurals: readonly string[] = ['+ون'], feminine?: string): Form[] {
  const female = feminine ?? (masculine.endsWith('ى') ? `${masculine.slice(0, -1)}اة` : `${masculine}ة`)
  const acc = accusative(masculine)
  return [
    { form: masculine, features: sg('m') },
    ...(acc ? [{ form: acc, features: sg('m') }] : []),
    { form: female, features: sg('f') },
    ...dualForms(masculine, 'm'),
    ...dualForms(female, 'f'),
    ...plurals.flatMap((p) => pluralForms(masculine, p, 'm')),
    { form: soundFeminine(female), features: pl('f') },
  ]
}

/** Forms of an active participle of a defective verb from its short form: داع → داعي، داعياً، داعية، داعين. */
export function declineDefective(short: string): Form[] {
  return [
    { form: short, features: sg('m') },
    ...declineAdjective(`${short}ي`, [], `${short}ية`),
    ...soundMasculine(short),
  ]
}
