import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { allTools, type Tool } from './tools'

/** What holds at the selection, and what can be done there. */
export type ToolState = {
  readonly active: readonly string[]
  readonly possible: readonly string[]
  readonly isLink: boolean
  readonly isTable: boolean
}

/** Asked after every transaction. As texts, so that the toolbar is drawn again only when something differs. */
export function useToolState(editor: Editor): ToolState {
  const state = useEditorState({ editor, selector: ({ editor: live }) => toolState(live) })
  return { ...state, active: state.active.split(' '), possible: state.possible.split(' ') }
}

function toolState(editor: Editor) {
  const names = (holds: (tool: Tool) => boolean) => {
    const holding = allTools.filter(holds)
    return holding.map(({ name }) => name).join(' ')
  }
  return {
    active: names((tool) => tool.isActive?.(editor) ?? false),
    possible: names((tool) => tool.isPossible?.(editor) ?? true),
    isLink: editor.isActive('link'),
    isTable: editor.isActive('table'),
  }
}
