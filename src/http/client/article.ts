/**
 * Lights up the words of the item under the pointer or the focus, and, where words are clicked, or Enter is pressed on them,
 * leaves only the items that rest on them in the list. Arrows move from word to word. Without it both stand side by side.
 */
const marks = [...document.querySelectorAll<HTMLElement>('.text mark')]
const items = [...document.querySelectorAll<HTMLElement>('.shelf .item')]
const unpin = document.querySelector<HTMLButtonElement>('.shelf .unpin')

function idsOf(mark: HTMLElement): readonly string[] {
  return (mark.dataset.items ?? '').split(' ').filter((id) => id !== '' && id !== 'cited')
}

function light(ids: readonly string[]): void {
  for (const mark of marks)
    mark.classList.toggle(
      'lit',
      idsOf(mark).some((id) => ids.includes(id)),
    )
}

/** The words whose items are left in the list. */
let chosen: HTMLElement | null = null

function choose(mark: HTMLElement | null): void {
  chosen = mark
  const ids = mark === null ? null : idsOf(mark)
  for (const item of items) item.classList.toggle('out', ids !== null && !ids.includes(item.dataset.item ?? ''))
  for (const one of marks) {
    const isPicked = ids !== null && idsOf(one).join() === ids.join()
    one.classList.toggle('picked', isPicked)
    if (one.hasAttribute('role')) one.setAttribute('aria-pressed', String(isPicked))
  }
  if (unpin !== null) unpin.hidden = ids === null
}

function press(mark: HTMLElement): HTMLElement | null {
  if (mark.classList.contains('picked')) choose(null)
  else choose(mark)
  const first = chosen === null ? null : document.getElementById(`item-${idsOf(mark)[0]}`)
  first?.scrollIntoView({ block: 'nearest' })
  return first
}

for (const item of items) {
  const id = item.dataset.item ?? ''
  item.tabIndex = -1
  for (const type of ['pointerenter', 'focusin']) item.addEventListener(type, () => light([id]))
  for (const type of ['pointerleave', 'focusout']) item.addEventListener(type, () => light([]))
}

/** Words that lead to items, but no blank between two; one of them is in the order of tabs, the arrows lead to the others. */
const leading = marks.filter((mark) => idsOf(mark).length > 0 && mark.textContent?.trim() !== '')

function take(mark: HTMLElement | undefined): void {
  if (mark === undefined) return
  for (const one of leading) one.tabIndex = one === mark ? 0 : -1
  mark.focus()
}

/** How far a key moves among the words of a text that runs from right to left. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: -1, ArrowUp: -1 }

function onKey(event: KeyboardEvent, mark: HTMLElement): void {
  const step = STEPS[event.key]
  if (step !== undefined) take(leading[leading.indexOf(mark) + step])
  else if (event.key === 'Home') take(leading[0])
  else if (event.key === 'End') take(leading.at(-1))
  else if (event.key === 'Enter' || event.key === ' ') press(mark)?.focus()
  else return
  event.preventDefault()
}

for (const [i, mark] of leading.entries()) {
  mark.tabIndex = i === 0 ? 0 : -1
  mark.setAttribute('role', 'button')
  mark.setAttribute('aria-pressed', 'false')
  mark.addEventListener('click', () => press(mark))
  mark.addEventListener('keydown', (event) => onKey(event, mark))
  mark.addEventListener('focus', () => light(idsOf(mark)))
  mark.addEventListener('blur', () => light([]))
}

unpin?.addEventListener('click', () => choose(null))
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  const back = chosen
  choose(null)
  if (document.activeElement?.closest('.shelf')) back?.focus()
})
