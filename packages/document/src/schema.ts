import {
  type AnyExtension,
  type Attribute,
  type Extension,
  getSchema,
  type Mark,
  type Node,
} from '@tiptap/core'
import { Table, TableCell, TableHeader, type TableOptions, TableRow } from '@tiptap/extension-table'
import type { Schema } from '@tiptap/pm/model'
import type { StarterKitOptions } from '@tiptap/starter-kit'
import { isAllowedAddress } from './address'
import { DataViewBlock } from './data-view'
import { FigureCard } from './figure-card'
import { Image } from './image'
import { kit } from './kit'
import { onlyLocal } from './only-local'
import { Deletion, Insertion, SuggestedBlocks } from './suggestion-marks'
import { Testimony } from './testimony'

const mostSpannedCells = 100

function wholeNumber(least: number, most: number): (value: unknown) => void {
  return (value) => {
    const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    if (!isWhole) throw new RangeError(`expected a whole number from ${least} to ${most}`)
  }
}

function readWhole(name: string, least: number, most: number) {
  return (element: HTMLElement) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '', 10)
    return Number.isNaN(value) ? 1 : Math.min(Math.max(value, least), most)
  }
}

function wholeAttribute(name: string, least: number, most: number): Attribute {
  return { default: 1, validate: wholeNumber(least, most), parseHTML: readWhole(name, least, most) }
}

const spans = {
  colspan: wholeAttribute('colspan', 1, mostSpannedCells),
  rowspan: wholeAttribute('rowspan', 1, mostSpannedCells),
}

/** The attributes that a text may carry, in place of those of the extensions: fewer, and each with its check. */
const attributes: Record<string, Record<string, Attribute>> = {
  heading: { level: { default: 1, rendered: false, validate: wholeNumber(1, 3) } },
  orderedList: { start: wholeAttribute('start', 0, 100_000) },
  tableCell: spans,
  tableHeader: spans,
  link: {
    href: {
      default: null,
      parseHTML: (element) => element.getAttribute('href'),
      validate: (value: unknown) => {
        if (!isAllowedAddress(value)) throw new RangeError('a link may not lead there')
      },
    },
  },
}

function withOwnAttributes(extension: AnyExtension): AnyExtension {
  const own = attributes[extension.name]
  if (!own) return extension
  const addAttributes = () => own
  return extension.type === 'mark'
    ? (extension as Mark).extend({ addAttributes, inclusive: false })
    : (extension as Node).extend({ addAttributes })
}

function tidyingLocally(extension: AnyExtension): AnyExtension {
  return (extension as Node).extend({
    addProseMirrorPlugins() {
      return (this.parent?.() ?? []).map(onlyLocal)
    },
  })
}

function ownKit(): AnyExtension[] {
  return kit.map((extension) => {
    const own = withOwnAttributes(extension)
    return own.name === 'link' ? tidyingLocally(own) : own
  })
}

/** Naming the options brings the commands of these extensions (`toggleBold`, `insertTable`) to whoever holds an editor. */
type DocumentExtension = AnyExtension | Extension<StarterKitOptions> | Node<TableOptions>

/** What a text is made of, for an editor, a server or an export. Collaboration and placeholders are the editor's own. */
export function documentExtensions(): DocumentExtension[] {
  return [
    ...ownKit(),
    tidyingLocally(Table.configure({ resizable: false, renderWrapper: true, View: null })),
    TableRow,
    withOwnAttributes(TableCell),
    withOwnAttributes(TableHeader),
    Image,
    FigureCard,
    DataViewBlock,
    Testimony,
    Insertion,
    Deletion,
    SuggestedBlocks,
  ]
}

let built: Schema | undefined

/** The ProseMirror schema of {@link documentExtensions}, built once. */
export function schema(): Schema {
  built ??= getSchema(documentExtensions())
  return built
}
