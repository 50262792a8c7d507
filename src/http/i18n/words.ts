import type { Language } from '../../app/words/labels.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

/** Every word of the pages that is not a label of the record itself. */
export type Words = typeof en

/** The pages' words in each language. */
export const WORDS: Readonly<Record<Language, Words>> = { ar, en }

/** The direction in which a language is written. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
