/** Saves a picture as PNG: its SVG is fetched, drawn on a canvas twice as large, and handed over as a file. */
const SCALE = 2

async function imageOf(address: string): Promise<HTMLImageElement> {
  const svg = await (await fetch(address)).text()
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  return image
}

function drawn(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(image.src)
  return canvas
}

function handOver(blob: Blob | null, name: string): void {
  if (blob === null) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const canvas = drawn(await imageOf(button.dataset.png ?? ''))
    canvas.toBlob((blob) => handOver(blob, button.dataset.name ?? 'picture.png'), 'image/png')
  })
}

/** A slider tells the year it stands at, and asks anew when it is let go. */
for (const slider of document.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
  slider.addEventListener('input', () => {
    const told = slider.parentElement?.querySelector('output')
    if (told) told.value = slider.value
  })
  slider.addEventListener('change', () => slider.form?.requestSubmit())
}
