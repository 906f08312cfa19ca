import type { Messages } from '../i18n/fr/catalogue'
import { keys } from './keys'
import { sideKeys } from './side-keys'
import { allTools, type Tool } from './tools'

type Words = Messages['shortcuts']

/** One line of the page of shortcuts: a tool of a text, or a sentence of the page. */
export type Shortcut = { readonly keys: string } & (
  | { readonly tool: Tool }
  | { readonly act: keyof Words['act'] }
  | { readonly tableAct: keyof Messages['editor']['table']['act'] }
)

export type ShortcutGroup = { readonly name: keyof Words['group']; readonly shortcuts: readonly Shortcut[] }

const ofTools = allTools.flatMap((tool) => (tool.keys === undefined ? [] : [{ keys: tool.keys, tool }]))
/** All the keys of a text. Those of tools are in the keymap because they stand in the same table. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: 'write',
    shortcuts: [
      { keys: keys.insert, act: 'insert' },
      ...ofTools.filter(({ tool }) => tool.panel === undefined),
      { keys: keys.link, act: 'link' },
    ],
  },
  {
    name: 'table',
    shortcuts: [
      { keys: keys.nextCell, act: 'nextCell' },
      { keys: keys.previousCell, act: 'previousCell' },
      { keys: keys.rowUp, tableAct: 'rowUp' },
      { keys: keys.rowDown, tableAct: 'rowDown' },
    ],
  },
  {
    name: 'find',
    shortcuts: [
      { keys: keys.find, act: 'find' },
      { keys: keys.nextMatch, act: 'nextMatch' },
      { keys: keys.previousMatch, act: 'previousMatch' },
    ],
  },
  {
    name: 'beside',
    shortcuts: [
      { keys: sideKeys.comment, act: 'comment' },
      { keys: sideKeys.nextThread, act: 'nextThread' },
      { keys: sideKeys.previousThread, act: 'previousThread' },
      { keys: sideKeys.nextSuggestion, act: 'nextSuggestion' },
      { keys: sideKeys.previousSuggestion, act: 'previousSuggestion' },
    ],
  },
  {
    name: 'move',
    shortcuts: [
      { keys: keys.toolbar, act: 'toolbar' },
      { keys: keys.leave, act: 'leave' },
      { keys: keys.shortcuts, act: 'shortcuts' },
    ],
  },
]
