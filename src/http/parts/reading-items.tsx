import type { ArticleView } from '../../app/record/article.ts'
import { formatEdtf } from '../../app/words/dates.ts'
import { stateName } from '../../app/words/states.ts'
import type { Entity, Outcome, Provenance, ReadEvent, Reading, Statement, TimeExpression } from '../../model/reading.ts'
import { quote, type Span } from '../../text/span.ts'
import type { Html, Inner } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { actorAddress } from './actor.tsx'
import { EVENT } from './event.tsx'
import type { Layer } from './evidence.ts'
import { ReviewLink } from './review-link.tsx'

/** What the items of a reading are shown with. */
export interface Shelf {
  readonly view: View
  readonly reading: Reading
  readonly article: ArticleView
}

interface ItemProps extends Partial<Provenance> {
  readonly id: string
  readonly layer: Layer
  readonly title: Inner
  readonly children?: Inner
}

/** An item: what it is, more of it, and the rule that made it. Hovering or focusing it lights its words up. */
function Item({ id, layer, title, rule, confidence, ...rest }: ItemProps & { readonly shelf: Shelf }): Html {
  const { labels } = rest.shelf.view
  return (
    <li class={`item item-${layer}`} id={`item-${id}`} data-item={id}>
      <p class="item-title">{title}</p>
      {rest.children}
      {rule === undefined || confidence === undefined ? null : (
        <p class="rule">
          <bdi>{rule}</bdi> · {labels.confidence[confidence]}
        </p>
      )}
    </li>
  )
}

/** Words of the text, leading to their place in it. */
function Words({ span, shelf }: { readonly span: Span; readonly shelf: Shelf }): Html {
  return (
    <a class="words" href={`#w${span.start}`} lang="ar" dir="rtl">
      {quote(shelf.reading.text, span)}
    </a>
  )
}

function entitiesOf(ids: readonly string[], { reading }: Shelf): readonly Entity[] {
  return ids.flatMap((id) => reading.entities.find((entity) => entity.id === id) ?? [])
}

const ACTING: ReadonlySet<string> = new Set(['person', 'state', 'org', 'group', 'format'])

function Name({ entity, shelf }: { readonly entity: Entity; readonly shelf: Shelf }): Html {
  const key = shelf.article.entities[entity.id]
  if (key === undefined || !ACTING.has(entity.kind)) return <bdi>{entity.name}</bdi>
  return (
    <a class="actor" href={actorAddress(key)}>
      <bdi>{entity.name}</bdi>
    </a>
  )
}

/** Names in a list, each leading to its page. */
function Names({ ids, shelf }: { readonly ids: readonly string[]; readonly shelf: Shelf }): Html {
  return (
    <>
      {entitiesOf(ids, shelf).map((entity, i) => (
        <>
          {i === 0 ? null : shelf.view.labels.comma}
          <Name entity={entity} shelf={shelf} />
        </>
      ))}
    </>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: Inner }): Html {
  return (
    <p class="fact">
      <span class="fact-label">{label}</span> {children}
    </p>
  )
}

function Via({ via, shelf }: { readonly via: readonly string[]; readonly shelf: Shelf }): Html | null {
  if (via.length === 0) return null
  return (
    <Fact label={shelf.view.labels.via}>
      <Names ids={via} shelf={shelf} />
    </Fact>
  )
}

/** An event of the reading. */
export function EventEntry({ event, shelf }: { readonly event: ReadEvent; readonly shelf: Shelf }): Html {
  const { labels, language, words } = shelf.view
  const record = shelf.article.events[event.id]
  const kind = labels.type[event.type]
  const title = record === undefined ? kind : <a href={addressOf(EVENT, { id: record })}>{kind}</a>
  const facts = [event.time === null ? null : formatEdtf(event.time, language), event.place]
  return (
    <Item {...event} layer="event" shelf={shelf} title={title}>
      {event.modality === 'occurred' ? null : <span class="mark">{labels.modality[event.modality]}</span>}
      {facts.every((fact) => fact === null) ? null : (
        <p class="fact" dir="auto">
          {facts.filter((fact) => fact !== null).join(labels.comma)}
        </p>
      )}
      {event.participants.map(({ entity, role }) => (
        <Fact label={labels.role[role]}>
          <Names ids={[entity]} shelf={shelf} />
        </Fact>
      ))}
      <Via via={event.via} shelf={shelf} />
      <Fact label={words.article.words}>
        {[event.trigger, ...event.topics].map((span) => (
          <>
            <Words span={span} shelf={shelf} />{' '}
          </>
        ))}
      </Fact>
      <ReviewLink id={record} view={shelf.view} />
    </Item>
  )
}

/** A statement of the reading. */
export function StatementEntry({ said, shelf }: { readonly said: Statement; readonly shelf: Shelf }): Html {
  const { labels } = shelf.view
  const speaker = said.speaker.length === 0 ? labels.unknownSpeaker : <Names ids={said.speaker} shelf={shelf} />
  const title = (
    <>
      {speaker} <span class="verb">{labels.stance[said.stance]}</span>
    </>
  )
  return (
    <Item {...said} layer="statement" shelf={shelf} title={title}>
      <p class="fact">
        <Words span={said.cue} shelf={shelf} /> … <Words span={said.content} shelf={shelf} />
      </p>
      <p class="fact">
        <span class="fact-label">{labels.mode[said.mode]}</span>
      </p>
      <Via via={said.via} shelf={shelf} />
      <ReviewLink id={shelf.article.said[said.id]} view={shelf.view} />
    </Item>
  )
}

/** An outcome of the reading. */
export function OutcomeEntry({ outcome, shelf }: { readonly outcome: Outcome; readonly shelf: Shelf }): Html {
  const { labels } = shelf.view
  return (
    <Item {...outcome} layer="outcome" shelf={shelf} title={labels.kind[outcome.kind]}>
      <p class="fact">
        <Words span={outcome.content} shelf={shelf} />
      </p>
      {outcome.parties.length === 0 ? null : (
        <Fact label={labels.parties}>
          <Names ids={outcome.parties} shelf={shelf} />
        </Fact>
      )}
      {outcome.assignees.length === 0 ? null : (
        <Fact label={labels.assignees}>
          <Names ids={outcome.assignees} shelf={shelf} />
        </Fact>
      )}
      <ReviewLink id={shelf.article.said[outcome.id]} view={shelf.view} />
    </Item>
  )
}

/** An expression of time; `number` counts from 1. */
export function TimeEntry(props: {
  readonly time: TimeExpression
  readonly number: number
  readonly shelf: Shelf
}): Html {
  const { time, number, shelf } = props
  const { labels, language } = shelf.view
  const meaning = time.value === null ? labels.unresolved : formatEdtf(time.value, language)
  return (
    <Item {...time} id={`t${number}`} layer="time" shelf={shelf} title={meaning}>
      <p class="fact">
        <Words span={time} shelf={shelf} />
      </p>
    </Item>
  )
}

/** An entity with the forms under which the article names it. */
export function EntityEntry({ entity, shelf }: { readonly entity: Entity; readonly shelf: Shelf }): Html {
  const { labels, language, words } = shelf.view
  const of = entity.office?.of ?? entity.state
  const owner = of === null ? null : stateName(of, language)
  const parts = [words.kinds[entity.kind], entity.office?.title ?? null, owner === entity.name ? null : owner]
  return (
    <Item {...entity} layer="entity" shelf={shelf} title={<Name entity={entity} shelf={shelf} />}>
      <p class="fact" dir="auto">
        {parts.filter((part) => part !== null).join(labels.comma)}
      </p>
      <p class="fact">
        {entity.mentions.slice(0, 8).map((span) => (
          <>
            <Words span={span} shelf={shelf} />{' '}
          </>
        ))}
      </p>
    </Item>
  )
}

/** A doubt of the reader; `number` counts from 1. */
export function NoteEntry(props: {
  readonly note: Reading['notes'][number]
  readonly number: number
  readonly shelf: Shelf
}): Html {
  const { note, number, shelf } = props
  return (
    <Item id={`n${number}`} layer="note" shelf={shelf} title={<bdi>{note.message}</bdi>}>
      {note.span === null ? null : (
        <p class="fact">
          <Words span={note.span} shelf={shelf} />
        </p>
      )}
    </Item>
  )
}
