import type { Html } from '../html.ts'

/** A link to where something was published; nothing where the address is none of the web's. */
export function OutsideLink({ url, text }: { readonly url: string | null; readonly text: string }): Html | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return (
    <a class="outside" href={url} rel="noopener noreferrer nofollow">
      {text}
    </a>
  )
}
