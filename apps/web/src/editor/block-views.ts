import type { Editor } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'

/** A block of a text that React draws: where on the page, and what it holds now. */
export type DrawnBlock = {
  readonly key: number
  readonly place: HTMLElement
  readonly node: Node
  readonly setAttribute: (name: string, value: unknown) => void
}

/** The blocks of an editor that React draws, in no order. */
export class DrawnBlocks {
  #blocks: readonly DrawnBlock[] = []
  #listeners = new Set<() => void>()
  #next = 1

  read = (): readonly DrawnBlock[] => this.#blocks

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  add(block: Omit<DrawnBlock, 'key'>): number {
    const key = this.#next
    this.#next += 1
    this.#tell([...this.#blocks, { ...block, key }])
    return key
  }

  change(key: number, node: Node): void {
    this.#tell(this.#blocks.map((block) => (block.key === key ? { ...block, node } : block)))
  }

  remove(key: number): void {
    this.#tell(this.#blocks.filter((block) => block.key !== key))
  }

  #tell(blocks: readonly DrawnBlock[]): void {
    this.#blocks = blocks
    for (const listener of this.#listeners) listener()
  }
}

const blocksOf = new WeakMap<Editor, DrawnBlocks>()

export function drawnBlocks(editor: Editor): DrawnBlocks {
  const blocks = blocksOf.get(editor) ?? new DrawnBlocks()
  blocksOf.set(editor, blocks)
  return blocks
}

/** Blocks that are drawn whole by React, and those that have a heading above what is typed in them. */
const drawnWhole = ['figureCard', 'dataView'] as const
const drawnAbove = ['testimony'] as const
const operated = 'input, textarea, button, select, a, summary, [tabindex]'

/** Leaves a place in the page for what React draws; the text itself goes on knowing nothing of it. */
export const BlockViews = Extension.create({
  name: 'blockViews',
  addProseMirrorPlugins() {
    const { editor } = this
    const view = (isWhole: boolean) => (node: Node, _: unknown, getPos: () => number | undefined) =>
      blockView(editor, node, getPos, isWhole)
    const nodeViews = Object.fromEntries([
      ...drawnWhole.map((name) => [name, view(true)] as const),
      ...drawnAbove.map((name) => [name, view(false)] as const),
    ])
    return [new Plugin({ props: { nodeViews } })]
  },
})

function blockView(
  editor: Editor,
  first: Node,
  getPos: () => number | undefined,
  isWhole: boolean,
): NodeView {
  const blocks = drawnBlocks(editor)
  const dom = document.createElement(isWhole ? 'div' : 'aside')
  const place = isWhole ? dom : dom.appendChild(document.createElement('div'))
  const contentDOM = isWhole ? null : dom.appendChild(document.createElement('div'))
  dom.dataset.block = first.type.name
  place.contentEditable = 'false'
  const setAttribute = (name: string, value: unknown) => {
    const at = getPos()
    if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, name, value))
  }
  const key = blocks.add({ place, node: first, setAttribute })
  return {
    dom,
    ...(contentDOM && { contentDOM }),
    update: (node) => {
      if (node.type !== first.type) return false
      blocks.change(key, node)
      return true
    },
    selectNode: () => {
      dom.dataset.selected = 'true'
    },
    deselectNode: () => {
      delete dom.dataset.selected
    },
    // What is operated in the block is none of the text's affair.
    stopEvent: ({ target }) =>
      target instanceof Element && place.contains(target) && target.closest(operated) !== null,
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM?.contains(mutation.target),
    destroy: () => blocks.remove(key),
  }
}
