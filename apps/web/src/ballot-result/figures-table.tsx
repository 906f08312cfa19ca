import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './figures-table.module.css'

export type FigureColumn<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Words start at the left, figures end at the right. */
  readonly isText?: boolean
}

type Props<Row> = {
  /** What the table holds. */
  readonly caption: string
  /** The column that names the row. */
  readonly name: FigureColumn<Row>
  readonly columns: readonly FigureColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** The figures behind a chart, folded on screen; a wide table scrolls in its own place. */
export function FoldedFigures<Row>(props: Props<Row>) {
  const t = useTranslations('ballotResult')

  return (
    <details className={classes.folded}>
      <summary>{t('tableOf', { title: props.caption })}</summary>
      <FiguresTable {...props} />
    </details>
  )
}

/** A table of figures, always shown. */
export function FiguresTable<Row>({ caption, name, columns, rows, rowKey }: Props<Row>) {
  const t = useTranslations('ballotResult')

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.scroll} aria-label={t('tableOf', { title: caption })} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-text>
              {name.header}
            </th>
            {columns.map(({ key, header, isText }) => (
              <th key={key} scope="col" data-text={isText}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{name.cell(row)}</th>
              {columns.map(({ key, cell, isText }) => (
                <td key={key} data-text={isText}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
