import { z } from 'zod'

/** Where a correction of an event, a statement or an outcome is sent; `act` is one of {@link ACTS}. */
export const CORRECT = '/review/:id/:act'

/** What can be done: the last part of the address. */
export const ACTS: readonly string[] = 'accept reject fix add add-statement add-outcome merge split undo'.split(' ')

const text = (about: string) =>
  z
    .union([z.string(), z.number().transform(String)])
    .describe(about)
    .optional()
const texts = (about: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .describe(about)
    .optional()

function whoFields(number: '' | '1' | '2' | '3', about: string) {
  return {
    [`who${number}`]: text(`${about}: name or key`),
    [`role${number}`]: text(`${about}: role in an event`),
    [`kind${number}`]: text(`${about}: what it is, if the record does not know it`),
    [`state${number}`]: text(`${about}: its state, as SYR`),
  }
}

/** The body of a correction as JSON: the fields of the desk's forms, each of those that the act needs. */
export const CORRECTION_BODY: z.ZodObject = z.object({
  id: text('id of the correction, so that one that is sent twice is made once'),
  note: text('why'),
  article: text('id of the article that is pointed into'),
  report: text('of an event: id of the report that is meant'),
  words: text('words of the article that say so, or that are what was said; they must stand in it once'),
  start: text('the same as offsets: where they begin'),
  end: text('where they end'),
  'cue-words': text('of add-statement: the reporting words'),
  'cue-start': text('where they begin'),
  'cue-end': text('where they end'),
  field: text('of fix: time, place, participant, role …; stance, speaker, content …; kind, party, assignee …'),
  value: text('of fix: what it should be'),
  was: text('of fix: which of several is meant'),
  clear: text('of fix: anything, to take the value away'),
  event: text('of statements and outcomes: the event in which it was said, or that it came of'),
  type: text('of add: kind of event'),
  time: text('of add: when, in EDTF'),
  place: text('of add: where'),
  modality: text('of add: whether it took place'),
  stance: text('of add-statement: what saying it does'),
  mode: text('of add-statement: direct or indirect'),
  outcome: text('of add-outcome: agreed, tasked or signed'),
  other: texts('of merge: ids of the events that are the same'),
  apart: texts('of split: ids of the reports that tell of another event'),
  only: text('of reject: anything, if only the report is meant'),
  correction: text('of undo: id of the correction'),
  ...whoFields('', 'of fix: who is put in'),
  ...whoFields('1', 'of what is added: who takes part, who speaks, who agreed'),
  ...whoFields('2', 'of what is added: the other, or according to whom'),
  ...whoFields('3', 'of what is added: the third, or who is charged'),
})
