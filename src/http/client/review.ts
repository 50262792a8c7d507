/**
 * The review desk by keyboard and selection: keys press what is marked with them, j and k move through the queue, and
 * words selected in the text go into the form that is open. Without it, forms are filled in and sent by hand.
 */
const text = document.querySelector<HTMLElement>('.review .text')

/** Offset in the article of a place in the page; null outside its paragraphs. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]') ?? null
  if (paragraph === null) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.start) + before.toString().length
}

/** Where words go: the fields touched last, if their form is open, else the first of the open form. */
let touched: Element | null = null
document.addEventListener('focusin', ({ target }) => {
  const fields = target instanceof Element ? target.closest('.evidence') : null
  if (fields !== null) touched = fields
})

function openFields(): Element | null {
  if (touched?.closest('details[open]')) return touched
  return document.querySelector('details[open] .evidence')
}

function fill(fields: Element, name: string, value: string): void {
  const input = fields.querySelector<HTMLInputElement>(`input.${name}`)
  if (input !== null) input.value = value
}

function takeSelection(): void {
  const selection = document.getSelection()
  const fields = openFields()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || fields === null) return
  const range = selection.getRangeAt(0)
  if (text === null || !text.contains(range.commonAncestorContainer)) return
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null || start >= end) return
  fill(fields, 'pointed', range.toString())
  fill(fields, 'start', String(start))
  fill(fields, 'end', String(end))
}

document.addEventListener('selectionchange', takeSelection)
for (const details of document.querySelectorAll('details.fold')) details.addEventListener('toggle', takeSelection)

/** Words that are typed have no offsets until they are selected. */
for (const input of document.querySelectorAll<HTMLInputElement>('input.pointed'))
  input.addEventListener('input', () => {
    const fields = input.closest('.evidence')
    if (fields === null) return
    fill(fields, 'start', '')
    fill(fields, 'end', '')
  })

const rows = [...document.querySelectorAll<HTMLElement>('.queue-item')]

function move(step: number): void {
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const row = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]
  row?.querySelector<HTMLElement>('a')?.focus()
}

/** Keys by their place on the keyboard, so that they work whatever alphabet it writes. */
const CODE = /^Key([A-Z])$/

function press(key: string): void {
  if (rows.length > 0 && (key === 'j' || key === 'k')) {
    move(key === 'j' ? 1 : -1)
    return
  }
  const target = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  target?.click()
  if (target?.tagName === 'SUMMARY') target.focus()
}

document.addEventListener('keydown', (event) => {
  const { target, code, ctrlKey, metaKey, altKey } = event
  const isTyping = target instanceof HTMLElement && target.closest('input, select, textarea') !== null
  const key = CODE.exec(code)?.[1]?.toLowerCase()
  if (isTyping || ctrlKey || metaKey || altKey || key === undefined) return
  press(key)
})
