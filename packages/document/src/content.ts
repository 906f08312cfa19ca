import type { JSONContent } from '@tiptap/core'

/** One ProseMirror node as JSON; a whole text is one whose type is `doc`. */
export type { JSONContent }

/** Raised whenever a stored text could mean something else to an older editor. */
export const documentSchemaVersion = 2

/** How deep blocks may stand in one another. Beyond it, reading would exhaust the stack. */
export const deepestNesting = 100
