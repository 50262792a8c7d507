import { html } from 'hono/html'
import type { Assets } from '../assets/assets.ts'
import type { Html } from '../html.ts'
import { directionOf } from '../i18n/words.ts'
import { changed } from '../routes/address.ts'
import type { Shown, View } from '../routes/route.ts'
import { Navigation } from './navigation.tsx'
import { Visit } from './visit.tsx'

/** What stands around every page. */
export interface Frame {
  readonly view: View
  readonly assets: Assets
  /** What the navigation leads to, in order. */
  readonly links: readonly NavigationLink[]
}

/** A link of the navigation. */
export interface NavigationLink {
  readonly group: string
  readonly title: string
  readonly href: string
}

function Head({ shown, frame: { view, assets } }: { readonly shown: Shown; readonly frame: Frame }): Html {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${shown.title} · ${view.words.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={assets.path('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.path('desk.css')} />
      {['address.js', ...(shown.scripts ?? [])].map((name) => (
        <script type="module" src={assets.path(name)} />
      ))}
    </head>
  )
}

function SearchBox({ words }: { readonly words: View['words'] }): Html {
  return (
    <search>
      <form class="searchbox" action="/search" method="get">
        <input type="search" name="q" aria-label={words.search.label} placeholder={words.search.label} dir="auto" />
        <button type="submit">{words.search.submit}</button>
      </form>
    </search>
  )
}

function Masthead({ frame }: { readonly frame: Frame }): Html {
  const { words, url, language } = frame.view
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <header class="masthead">
      <a class="brand" href="/">
        <span lang="ar">محضر</span>
        {language === 'en' ? <span class="brand-latin">Mahdar</span> : null}
      </a>
      <SearchBox words={words} />
      <Visit view={frame.view} />
      <a class="language" href={changed(url, { lang: other })} lang={other} hreflang={other}>
        {words.otherLanguage}
      </a>
    </header>
  )
}

function Body({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }): Html {
  const { words } = frame.view
  return (
    <body>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <Masthead frame={frame} />
      <Navigation links={frame.links} view={frame.view} />
      <main id="content" tabindex={-1}>
        {shown.body}
      </main>
      <footer class="colophon">
        <p>{words.colophon}</p>
      </footer>
    </body>
  )
}

/** A whole page: the frame around what a route shows. */
export function Layout({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }): Html {
  const { language } = frame.view
  const page = (
    <html lang={language} dir={directionOf(language)}>
      <Head shown={shown} frame={frame} />
      <Body shown={shown} frame={frame} />
    </html>
  )
  return html`<!doctype html>
${page}`
}
