/** Copies the brief as it was edited, for a word processor and as plain text, and prints it. */
const sheet = document.querySelector<HTMLElement>('.brief')
const copy = document.querySelector<HTMLButtonElement>('.copy')
const print = document.querySelector<HTMLButtonElement>('.print')

async function copied(from: HTMLElement): Promise<void> {
  const { dir, lang } = document.documentElement
  const html = `<div dir="${dir}" lang="${lang}">${from.innerHTML}</div>`
  const parts = {
    'text/html': new Blob([html], { type: 'text/html' }),
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs and list items are to stand on lines of their own
    'text/plain': new Blob([from.innerText], { type: 'text/plain' }),
  }
  await navigator.clipboard.write([new ClipboardItem(parts)])
}

if (sheet !== null && copy !== null && navigator.clipboard !== undefined) {
  copy.hidden = false
  copy.addEventListener('click', async () => {
    await copied(sheet)
    copy.textContent = copy.dataset.done ?? ''
  })
}
if (print !== null) {
  print.hidden = false
  print.addEventListener('click', () => window.print())
}
