import type { Html } from '../html.ts'
import type { View } from '../routes/route.ts'

/** Who is signed in, and the way out; or the way in. Nothing on a laptop without accounts. */
export function Visit({ view }: { readonly view: View }): Html | null {
  const { visitor, words, url } = view
  if (visitor.name === null) {
    const to = new URLSearchParams({ to: `${url.pathname}${url.search}` })
    return url.pathname === '/sign-in' ? null : <a href={`/sign-in?${to}`}>{words.session.signIn}</a>
  }
  if (!visitor.hasSession) return null
  return (
    <form class="visit" method="post" action="/sign-out">
      <input type="hidden" name="form" value={visitor.formToken} />
      <bdi>{visitor.name}</bdi> <button type="submit">{words.session.signOut}</button>
    </form>
  )
}
