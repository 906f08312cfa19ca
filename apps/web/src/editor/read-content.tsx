import { deepestNesting, isAllowedAddress, type JSONContent } from '@deconcert/document'
import { createElement, lazy, memo, type ReactNode, Suspense, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { ReadTestimony } from '../figure/read-testimony'
import classes from './editor.module.css'
import { headingLevel, headingLevels } from './heading-outline'
import { dressOf } from './text-dress'
import { TextImage } from './text-image'

type Props = {
  readonly json: JSONContent
  /** The level of heading that the highest heading of the text becomes, so that the page keeps one outline. */
  readonly headingFrom?: 2 | 3 | 4
}

/** Shows a text as it is, to be read: no editor, no markup from elsewhere, links only where links may lead. */
export function ReadContent({ json, headingFrom = 2 }: Props) {
  const t = useTranslations('editor.unknown')
  const unknown = t('block')
  // As a text: what was drawn is drawn again only when the levels differ.
  const levels = headingLevels(json).join(' ')
  const reading = useMemo<Reading>(
    () => ({ headingFrom, levels: levels.split(' ').map(Number), unknown }),
    [headingFrom, levels, unknown],
  )
  return <div className={classes.content}>{children(json, 0, reading)}</div>
}

// Most texts hold none.
const DrawnFigure = lazy(async () => ({ default: (await import('../figure/drawn-figure')).DrawnFigure }))

function figure({ type = '', attrs = {} }: JSONContent): ReactNode {
  return (
    <Suspense fallback={null}>
      <DrawnFigure type={type} attributes={attrs} />
    </Suspense>
  )
}

type Reading = {
  readonly headingFrom: number
  /** The levels of heading that the text uses. */
  readonly levels: readonly number[]
  readonly unknown: string
}
type Shape = (node: JSONContent, inside: ReactNode, reading: Reading) => ReactNode

/** It looks as its author chose; to those who hear the page, its outline skips no level. */
function heading(node: JSONContent, inside: ReactNode, { headingFrom, levels }: Reading): ReactNode {
  const level = headingLevel(node)
  const shown = Math.min(headingFrom + level - 1, 6)
  const told = Math.min(headingFrom + levels.indexOf(level), 6)
  const outline = told === shown ? undefined : told
  return createElement(`h${shown}`, { 'data-line': '', 'aria-level': outline }, inside)
}

const shapes = new Map<string, Shape>(
  Object.entries<Shape>({
    paragraph: (_, inside) => <p data-line="">{inside}</p>,
    heading,
    bulletList: (_, inside) => <ul>{inside}</ul>,
    orderedList: (node, inside) => <ol start={whole(node.attrs?.start, 1)}>{inside}</ol>,
    listItem: (_, inside) => <li>{inside}</li>,
    blockquote: (_, inside) => <blockquote>{inside}</blockquote>,
    horizontalRule: () => <hr />,
    image: (node) => <TextImage attrs={node.attrs ?? {}} />,
    hardBreak: () => <br />,
    table: (_, inside) => (
      <div className={classes.tableWrapper}>
        <table>
          <tbody>{inside}</tbody>
        </table>
      </div>
    ),
    figureCard: figure,
    dataView: figure,
    testimony: ({ attrs = {} }, inside) => <ReadTestimony attributes={attrs}>{inside}</ReadTestimony>,
    tableRow: (_, inside) => <tr>{inside}</tr>,
    tableCell: (node, inside) => <td {...spans(node)}>{inside}</td>,
    tableHeader: (node, inside) => <th {...spans(node)}>{inside}</th>,
  }),
)

type Dress = (inside: ReactNode, attrs: Record<string, unknown>) => ReactNode

const marks = new Map<string, Dress>(
  Object.entries<Dress>({
    bold: (inside) => <strong>{inside}</strong>,
    italic: (inside) => <em>{inside}</em>,
    underline: (inside) => <u>{inside}</u>,
    strike: (inside) => <s>{inside}</s>,
    insertion: (inside, { id, breaks }) => (
      <ins data-suggestion={identifier(id)} data-break={breaks === null ? undefined : ''}>
        {inside}
      </ins>
    ),
    deletion: (inside, { id }) => <del data-suggestion={identifier(id)}>{inside}</del>,
    link: (inside, { href }) =>
      isAllowedAddress(href) ? (
        <a href={href} target="_blank" rel="noopener noreferrer nofollow">
          {inside}
        </a>
      ) : (
        inside
      ),
  }),
)

function children(node: JSONContent, depth: number, reading: Reading): ReactNode {
  if (depth > deepestNesting || !Array.isArray(node.content)) return null
  // A frozen text: its nodes have no other identity than their place.
  return node.content.map((child, index) => createElement(Part, { key: index, node: child, depth, reading }))
}

type PartProps = { readonly node: JSONContent; readonly depth: number; readonly reading: Reading }

/** Drawn again only for another node: a text that is read while others write keeps those that they leave alone. */
const Part = memo(function Part({ node, depth, reading }: PartProps): ReactNode {
  if (node.type === 'text') return marked(node)
  const inside = children(node, depth + 1, reading)
  const shape = shapes.get(node.type ?? '')
  if (shape) return shape(node, inside, reading)
  return (
    <div className={classes.unknown}>
      <span className={classes.unknownLabel}>{reading.unknown}</span>
      {inside}
    </div>
  )
})

function marked(node: JSONContent): ReactNode {
  const dress = dressOf(node)
  return (node.marks ?? []).reduce<ReactNode>(
    (inside, mark) => marks.get(mark.type)?.(inside, mark.attrs ?? {}) ?? inside,
    dress ? <span {...dress}>{node.text ?? ''}</span> : (node.text ?? ''),
  )
}

/** What a shared text says is anybody's: an object would be no text, and could not even be made one. */
function identifier(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function whole(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : otherwise
}

function spans(node: JSONContent): { colSpan?: number; rowSpan?: number } {
  const colSpan = Math.min(whole(node.attrs?.colspan, 1), 100)
  const rowSpan = Math.min(whole(node.attrs?.rowspan, 1), 100)
  return { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) }
}
