import type { Html } from '../html.ts'

/** A text in which what stands between backticks is a command, as a page shows it. */
export function WithCode({ text }: { readonly text: string }): Html {
  const parts = text.split('`')
  return <>{parts.map((part, i) => (i % 2 === 0 ? part : <code dir="ltr">{part}</code>))}</>
}
