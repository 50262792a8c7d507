/**
 * Lights up the words of the item under the pointer or the focus, and, where words are clicked, leaves only the items that
 * rest on them in the list. Without it both still stand side by side.
 */
const marks = [...document.querySelectorAll<HTMLElement>('.text mark')]
const items = [...document.querySelectorAll<HTMLElement>('.shelf .item')]
const unpin = document.querySelector<HTMLButtonElement>('.shelf .unpin')

function idsOf(mark: HTMLElement): readonly string[] {
  return (mark.dataset.items ?? '').split(' ')
}

function light(item: string | null): void {
  for (const mark of marks) mark.classList.toggle('lit', item !== null && idsOf(mark).includes(item))
}

function choose(ids: readonly string[] | null): void {
  for (const item of items) item.classList.toggle('out', ids !== null && !ids.includes(item.dataset.item ?? ''))
  for (const mark of marks) mark.classList.toggle('picked', ids !== null && idsOf(mark).join() === ids.join())
  if (unpin !== null) unpin.hidden = ids === null
}

for (const item of items) {
  const id = item.dataset.item ?? null
  for (const type of ['pointerenter', 'focusin']) item.addEventListener(type, () => light(id))
  for (const type of ['pointerleave', 'focusout']) item.addEventListener(type, () => light(null))
}

for (const mark of marks)
  mark.addEventListener('click', () => {
    const ids = idsOf(mark).filter((id) => id !== 'cited')
    if (ids.length === 0 || mark.classList.contains('picked')) return choose(null)
    choose(idsOf(mark))
    document.getElementById(`item-${ids[0]}`)?.scrollIntoView({ block: 'nearest' })
  })

unpin?.addEventListener('click', () => choose(null))
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') choose(null)
})
