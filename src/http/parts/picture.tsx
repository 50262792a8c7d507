import { raw } from 'hono/html'
import type { Html } from '../html.ts'
import { inlineSvg, type Picture, type PictureTable } from '../pictures/picture.ts'
import type { View } from '../routes/route.ts'

/** Figures of a picture as a table under it, folded up. */
function Figures({ table, view }: { readonly table: PictureTable; readonly view: View }): Html {
  return (
    <details class="figures">
      <summary>{view.words.pictures.table}</summary>
      <section class="scroll" tabindex={0} aria-label={table.caption}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <td dir="auto" class={typeof cell === 'number' ? 'number' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** A picture in a page, with its files and its figures. Pages that show one need the script `picture.js`. */
export function PictureFigure(props: {
  readonly picture: Picture
  readonly table: PictureTable
  /** Unlike all others of the page. */
  readonly id: string
  /** Address of the picture as SVG. */
  readonly file: string
  readonly view: View
}): Html {
  const { picture, table, id, file, view } = props
  return (
    <figure class="drawn" id={id}>
      <div class="drawing" dir="ltr">
        {raw(inlineSvg(picture, id))}
      </div>
      <figcaption>
        <span>{picture.title}</span>
        <span class="save">
          {view.words.pictures.save}{' '}
          <a href={file} download={`${id}.svg`}>
            SVG
          </a>{' '}
          <button type="button" class="quiet" data-png={file} data-name={`${id}.png`} hidden>
            PNG
          </button>
        </span>
      </figcaption>
      <Figures table={table} view={view} />
    </figure>
  )
}

/** The address of the page at hand in another format. */
export function fileAddress(url: URL, extension: string): string {
  return `${url.pathname}.${extension}${url.search}`
}
