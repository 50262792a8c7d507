import type { Html } from '../html.ts'
import type { View } from '../routes/route.ts'
import type { NavigationLink } from './layout.tsx'

function isHere(href: string, { pathname }: URL): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
}

function Group(props: { readonly title: string; readonly links: readonly NavigationLink[]; readonly url: URL }): Html {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.links.map(({ href, title }) => (
          <li>
            <a href={href} aria-current={isHere(href, props.url) ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Groups({ links, view }: { readonly links: readonly NavigationLink[]; readonly view: View }): Html {
  const titles: Readonly<Record<string, string>> = view.words.groups
  const groups = [...new Set(links.map(({ group }) => group))]
  return (
    <>
      {groups.map((group) => (
        <Group title={titles[group] ?? group} links={links.filter((link) => link.group === group)} url={view.url} />
      ))}
    </>
  )
}

/** The navigation: beside the page where it is wide enough, else folded under a button. Works without script. */
export function Navigation(props: { readonly links: readonly NavigationLink[]; readonly view: View }): Html {
  return (
    <nav class="menu" aria-label={props.view.words.menu}>
      <details>
        <summary>{props.view.words.menu}</summary>
        <Groups {...props} />
      </details>
      <div class="menu-wide">
        <Groups {...props} />
      </div>
    </nav>
  )
}
