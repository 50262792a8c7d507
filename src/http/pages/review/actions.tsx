import type { Context, Hono } from 'hono'
import { NameFault } from '../../../app/record/names.ts'
import { type SaidView, saidView } from '../../../app/record/said.ts'
import { type EventView, eventViews } from '../../../app/record/views.ts'
import { addEvent } from '../../../app/review/add-event.ts'
import { addSaid } from '../../../app/review/add-said.ts'
import { mergeEvents, splitEvent, undoCorrection } from '../../../app/review/correct.ts'
import { type AnyFix, accept, fix, reject } from '../../../app/review/desk.ts'
import type { Corrected, Hand } from '../../../app/review/hand.ts'
import { reviewItem } from '../../../app/review/item.ts'
import { saidOf, saidOfChange } from '../../../app/review/said.ts'
import { checkedRole, type Named, type Pointed, placeOfWords } from '../../../app/review/values.ts'
import { stateNamed } from '../../../app/words/states.ts'
import type { Correction } from '../../../model/correction.ts'
import type { EntityKind, EventType, Modality, Outcome, Stance, Statement } from '../../../model/reading.ts'
import type { Store } from '../../../store/store.ts'
import { CORRECT, CORRECTION_BODY } from '../../api/correct.ts'
import type { Desk } from '../../desk.ts'
import { notFound, RequestFault } from '../../faults.ts'
import { addressOf } from '../../routes/address.ts'
import { viewOf } from '../../routes/view.ts'
import type { Frame } from '../../session/sign-in.tsx'
import { demand, demandForm, sendsJson, visitorOf } from '../../session/visitor.ts'
import { showItem } from './item.tsx'
import { ITEM } from './queue.tsx'

/** What a form holds, each field a list. */
type Form = Readonly<Record<string, readonly string[]>>

/** What is done to the event, statement or outcome of a form. */
interface Act {
  readonly store: Store
  readonly id: string
  readonly form: Form
  readonly hand: Hand
}

function all(form: Form, name: string): readonly string[] {
  return (form[name] ?? []).map((value) => value.trim()).filter((value) => value !== '')
}

function one(form: Form, name: string): string | null {
  return all(form, name)[0] ?? null
}

/**
 * The words that a form points at, by their offsets if it has them, else as they are typed; null if it has neither. `prefix`
 * tells them apart where a form points at words more than once.
 */
async function pointed(store: Store, form: Form, prefix = ''): Promise<Pointed | null> {
  const [words, start, end] = ['words', 'start', 'end'].map((name) => one(form, `${prefix}${name}`))
  const article = one(form, 'article') ?? ''
  if (start || end) return { article, start: Number(start ?? Number.NaN), end: Number(end ?? Number.NaN) }
  return words ? placeOfWords(store, article, words) : null
}

function partOf(form: Form, number: string): Omit<Named, 'name'> {
  const [role, kind, state] = ['role', 'kind', 'state'].map((name) => one(form, `${name}${number}`))
  return {
    ...(role ? { role: checkedRole(role) } : {}),
    ...(kind ? { kind: kind as EntityKind } : {}),
    ...(state ? { state: state.toUpperCase() } : {}),
  }
}

/** The field of a form in which a value is given. */
const GIVEN_IN: Readonly<Record<string, string>> = {
  ...{ participant: 'who', speaker: 'who', via: 'who', party: 'who', assignee: 'who' },
  event: 'event',
}
/** Fields that words alone fill, or that are checked where they are set. */
const FREE: ReadonlySet<string> = new Set(['participant-out', 'participant', 'topic', 'role', 'content', 'cue'])

/** A value that is left empty is told by the words, if there are any; a button of its own takes the value away. */
function valueIn(form: Form, field: string, evidence: Pointed | null): Pick<AnyFix, 'value'> {
  const given = one(form, GIVEN_IN[field] ?? 'value') ?? one(form, 'value')
  if (one(form, 'clear') !== null || field === 'participant-out' || (field === 'topic' && evidence === null))
    return { value: null }
  if (given !== null) return { value: given }
  return evidence === null ? { value: null } : {}
}

async function setRight({ store, id, form, hand }: Act): Promise<Corrected> {
  const field = one(form, 'field') ?? ''
  const evidence = await pointed(store, form)
  const meant = { was: one(form, 'was'), report: one(form, 'report'), evidence, as: partOf(form, '') }
  const isEmpty = valueIn(form, field, evidence).value === null && one(form, 'clear') === null
  if (isEmpty && !FREE.has(field)) throw new RangeError(`${field}: write the value, or point at words that tell it`)
  const name = (field === 'participant-out' ? 'participant' : field) as AnyFix['field']
  return fix(store, { id, field: name, ...valueIn(form, field, evidence), ...meant }, hand, stateNamed)
}

function namedIn(form: Form, numbers: readonly string[]): readonly Named[] {
  return numbers.flatMap((number) => {
    const name = one(form, `who${number}`)
    return name === null ? [] : [{ name, ...partOf(form, number) }]
  })
}

async function needed(store: Store, form: Form, prefix: string, why: string): Promise<Pointed> {
  const words = await pointed(store, form, prefix)
  if (words === null) throw new RangeError(why)
  return words
}

async function addStatement({ store, form, hand }: Act): Promise<Corrected> {
  const content = await needed(store, form, '', 'words: point at what was said')
  const cue = await needed(store, form, 'cue-', 'words: point at the reporting words')
  const told = { stance: one(form, 'stance') as Stance, mode: one(form, 'mode') as Statement['mode'] }
  const who = { speakers: namedIn(form, ['1']), via: namedIn(form, ['2']) }
  const where = { article: content.article, content, cue, event: one(form, 'event') }
  return addSaid(store, { of: 'statement', ...where, ...told, ...who }, hand, stateNamed)
}

async function addOutcome({ store, form, hand }: Act): Promise<Corrected> {
  const content = await needed(store, form, '', 'words: point at what was agreed')
  const kind = one(form, 'outcome') as Outcome['kind']
  const who = { parties: namedIn(form, ['1', '2']), assignees: namedIn(form, ['3']) }
  const where = { article: content.article, content, event: one(form, 'event') }
  return addSaid(store, { of: 'outcome', kind, ...where, ...who }, hand, stateNamed)
}

async function add({ store, form, hand }: Act): Promise<Corrected> {
  const trigger = await needed(store, form, '', 'words: point at the words that name the event')
  const participants = namedIn(form, ['1', '2', '3'])
  const told = { time: one(form, 'time'), place: one(form, 'place'), participants }
  const [type, modality] = [one(form, 'type') as EventType, (one(form, 'modality') ?? 'occurred') as Modality]
  return addEvent(store, { article: trigger.article, trigger, type, modality, ...told }, hand, stateNamed)
}

const ACTS: Readonly<Record<string, (act: Act) => Promise<Corrected>>> = {
  fix: setRight,
  add,
  'add-statement': addStatement,
  'add-outcome': addOutcome,
  accept: ({ store, id, hand }) => accept(store, id, hand),
  reject: ({ store, id, form, hand }) =>
    reject(store, id, one(form, 'only') === null ? null : all(form, 'report'), hand),
  merge: ({ store, id, form, hand }) => mergeEvents(store, [id, ...all(form, 'other')], hand),
  split: ({ store, id, form, hand }) => splitEvent(store, id, all(form, 'apart'), hand),
  undo: ({ store, form, hand }) => undoCorrection(store, one(form, 'correction') ?? '', hand),
}

async function bodyOf(context: Context): Promise<Readonly<Record<string, unknown>>> {
  if (!sendsJson(context)) return context.req.parseBody({ all: true })
  const sent = CORRECTION_BODY.safeParse(await context.req.json().catch(() => null))
  if (sent.success) return sent.data
  throw new RequestFault(400, `body: ${sent.error.issues[0]?.message ?? 'no JSON'}; send an object of texts`, 'body')
}

async function formOf(context: Context): Promise<Form> {
  const body = await bodyOf(context)
  const texts = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? value : [value]).filter((entry): entry is string => typeof entry === 'string')
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, texts(value)]))
}

/** Where a reviewer goes on: with what waits next after a verdict, else with the same. */
async function onward({ store, id, form }: Act, done: Corrected): Promise<string> {
  const next = one(form, 'next')
  if (next !== null) return addressOf(ITEM, { id: next })
  const holding = await store.eventsOf(all(form, 'report'))
  const said = await saidOf(store, id)
  const now = said?.item.id ?? (await store.getEvent(id))?.id ?? [...holding.values()][0] ?? done.events[0]?.id
  return now === undefined ? '/review' : `${addressOf(ITEM, { id: now })}?saved=1`
}

/** What a correction left, as programs are told it. */
export interface CorrectionAnswer {
  readonly correction: Correction
  readonly events: readonly EventView[]
  readonly said: readonly SaidView[]
}

async function correctedIn(store: Store, { correction, events }: Corrected): Promise<CorrectionAnswer> {
  const said: SaidView[] = []
  for (const one of await saidOfChange(store, correction.change)) said.push(await saidView(store, one))
  return { correction, events: await eventViews(store, events), said }
}

/** The page again, with what was wrong with the form. */
async function again(context: Context, desk: Desk, frame: Frame, { fault, act }: { fault: string; act: Act }) {
  const found = await reviewItem(desk.store, act.id, one(act.form, 'report') ?? undefined)
  if (found === null) throw notFound(act.id)
  const view = viewOf(context, desk, {})
  context.status(400)
  return frame(context, view, showItem(found, view, fault))
}

async function handle(context: Context, desk: Desk, frame: Frame): Promise<Response> {
  demand(context, desk, 'correct')
  const form = await formOf(context)
  demandForm(context, desk, one(form, 'form'))
  const perform = ACTS[context.req.param('act') ?? '']
  if (perform === undefined) throw notFound(context.req.path)
  const id = one(form, 'id')
  const isProgram = sendsJson(context)
  const hand = { by: visitorOf(context).name ?? '', note: one(form, 'note'), ...(id === null ? {} : { id }) }
  const act: Act = { store: desk.store, id: context.req.param('id') ?? '', form, hand }
  try {
    const done = await perform(act)
    return isProgram
      ? context.json(await correctedIn(desk.store, done))
      : context.redirect(await onward(act, done), 303)
  } catch (thrown) {
    if (thrown instanceof RangeError && isProgram) throw new RequestFault(400, thrown.message)
    if (isProgram || !(thrown instanceof RangeError || thrown instanceof NameFault)) throw thrown
    return again(context, desk, frame, { fault: thrown.message, act })
  }
}

/** Adds what the forms of the review desk, and programs, send corrections to. */
export function addReviewActions(app: Hono, desk: Desk, frame: Frame): void {
  app.post(CORRECT, (context) => handle(context, desk, frame))
}
