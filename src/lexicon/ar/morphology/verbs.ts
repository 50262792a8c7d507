import type { Features, VerbParts } from '../../types.ts'
import { featuresOf } from './features.ts'

/** An inflected form as printed without vowels, with its features. */
export interface Form {
  readonly form: string
  readonly features: Features
}

type VerbClass = 'sound' | 'hollow' | 'defective' | 'doubled'

const SHADDA = 'ّ'

const F = (
  tense: 'past' | 'present',
  person: 1 | 2 | 3,
  gender: 'm' | 'f' | null,
  number: 'sg' | 'du' | 'pl',
): Features => featuresOf({ tense, person, gender: gender ?? undefined, number })

const PAST = {
  ms: F('past', 3, 'm', 'sg'),
  fs: F('past', 3, 'f', 'sg'),
  md: F('past', 3, 'm', 'du'),
  fd: F('past', 3, 'f', 'du'),
  mp: F('past', 3, 'm', 'pl'),
  fp: F('past', 3, 'f', 'pl'),
  first: F('past', 1, null, 'sg'),
  we: F('past', 1, null, 'pl'),
  you: F('past', 2, 'm', 'pl'),
}

const PRESENT = {
  ms: F('present', 3, 'm', 'sg'),
  fs: F('present', 3, 'f', 'sg'),
  md: F('present', 3, 'm', 'du'),
  fd: F('present', 3, 'f', 'du'),
  mp: F('present', 3, 'm', 'pl'),
  fp: F('present', 3, 'f', 'pl'),
  first: F('present', 1, null, 'sg'),
  we: F('present', 1, null, 'pl'),
  you: F('present', 2, 'm', 'pl'),
}

const JUSSIVE = {
  ms: featuresOf({ ...PRESENT.ms, jussive: true }),
  fs: featuresOf({ ...PRESENT.fs, jussive: true }),
  we: featuresOf({ ...PRESENT.we, jussive: true }),
}

function classOf(past: string): VerbClass {
  if (past.endsWith(SHADDA)) return 'doubled'
  if (/[اىي]$/.test(past)) return 'defective'
  if (past.length >= 3 && past.at(-2) === 'ا') return 'hollow'
  return 'sound'
}

/** The past stem before a suffix that begins with a consonant: أعلن-، قل-، دعو-، أصرر-. */
function consonantStem(past: string, cls: VerbClass): string {
  const bare = past.replaceAll(SHADDA, '')
  switch (cls) {
    case 'hollow':
      return bare.slice(0, -2) + bare.slice(-1)
    case 'doubled':
      return bare + bare.at(-1)
    case 'defective':
      return bare.slice(0, -1) + (bare.endsWith('ا') ? 'و' : 'ي')
    default:
      return bare
  }
}

function pastForms(past: string, cls: VerbClass): Form[] {
  const base = past.replaceAll(SHADDA, '')
  const stem = consonantStem(past, cls)
  const open = cls === 'defective' && !base.endsWith('ي') ? base.slice(0, -1) : base
  const plural = cls === 'defective' ? base.slice(0, -1) : base
  const dual = cls === 'defective' ? stem : base
  return [
    { form: base, features: PAST.ms },
    { form: `${open}ت`, features: PAST.fs },
    { form: `${dual}ا`, features: PAST.md },
    { form: `${open}تا`, features: PAST.fd },
    { form: `${plural}وا`, features: PAST.mp },
    { form: `${stem}ن`, features: PAST.fp },
    { form: `${stem}ت`, features: PAST.first },
    { form: `${stem}نا`, features: PAST.we },
    { form: `${stem}تم`, features: PAST.you },
  ]
}

/** The jussive stem (after لم): قل، دع، لتق; the same as the stem for other verbs. */
function jussiveStem(stem: string, cls: VerbClass): string {
  if (cls === 'defective') return stem.slice(0, -1)
  if (cls === 'hollow' && /[اوي].$/.test(stem)) return stem.slice(0, -2) + stem.slice(-1)
  return stem
}

function presentForms(present: string, cls: VerbClass): Form[] {
  const stem = present.replaceAll(SHADDA, '').slice(1)
  const weak = /[وىي]$/.test(stem) && cls === 'defective'
  const dual = weak && stem.endsWith('ى') ? `${stem.slice(0, -1)}ي` : stem
  const plural = weak ? stem.slice(0, -1) : stem
  const short = weak || cls === 'hollow' ? jussiveStem(stem, cls) : null
  const forms: Form[] = [
    { form: `ي${stem}`, features: PRESENT.ms },
    { form: `ت${stem}`, features: PRESENT.fs },
    { form: `ي${dual}ان`, features: PRESENT.md },
    { form: `ي${dual}ا`, features: PRESENT.md },
    { form: `ت${dual}ان`, features: PRESENT.fd },
    { form: `ت${dual}ا`, features: PRESENT.fd },
    { form: `ي${plural}ون`, features: PRESENT.mp },
    { form: `ي${plural}وا`, features: PRESENT.mp },
    { form: `ت${plural}ون`, features: PRESENT.you },
    { form: `أ${stem.replace(/^[أؤ]/, '')}`, features: PRESENT.first },
    { form: `ن${stem}`, features: PRESENT.we },
  ]
  if (!short) return forms
  return [
    ...forms,
    { form: `ي${short}`, features: JUSSIVE.ms },
    { form: `ت${short}`, features: JUSSIVE.fs },
    { form: `ن${short}`, features: JUSSIVE.we },
  ]
}

/** The past passive where spelling tells it apart: قيل، أشير، دعي، شورك، تبودل; null where the letters are the active's. */
function passivePast(past: string, cls: VerbClass): string | null {
  if (cls === 'hollow') return `${past.slice(0, -2)}ي${past.slice(-1)}`
  if (cls === 'defective') return past.endsWith('ي') ? null : `${past.slice(0, -1)}ي`
  if (/^.ا..$/.test(past)) return `${past[0]}و${past.slice(2)}`
  if (/^ت.ا..$/.test(past)) return `${past.slice(0, 2)}و${past.slice(3)}`
  return null
}

function asPassive(forms: readonly Form[]): Form[] {
  return forms
    .filter((f) => f.features.person === 3)
    .map((f) => ({ form: f.form, features: featuresOf({ ...f.features, voice: 'passive' }) }))
}

/** The present passive where spelling tells it apart: يقال، يدعى، يُلتقى. */
function passivePresent(present: string, cls: VerbClass): string | null {
  if (cls === 'hollow') return `${present.slice(0, -2)}ا${present.slice(-1)}`
  if (cls === 'defective') return present.endsWith('ى') ? null : `${present.slice(0, -1)}ى`
  return null
}

/** The whole paradigm of a verb from its principal parts: past and present, active and (where visible) passive. */
export function conjugate(verb: VerbParts): Form[] {
  const cls = classOf(verb.past)
  const given = verb.passivePast ?? passivePast(verb.past, cls)
  const givenPresent = verb.passivePresent ?? passivePresent(verb.present, cls)
  const passives = [
    ...(given ? asPassive(pastForms(given, given.endsWith('ي') ? 'defective' : 'sound')) : []),
    ...(givenPresent ? asPassive(presentForms(givenPresent, cls)) : []),
  ]
  return [...pastForms(verb.past, cls), ...presentForms(verb.present, cls), ...passives]
}
