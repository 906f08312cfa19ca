import { stepByStep } from '@deconcert/document'
import { Extension } from '@tiptap/core'

/** What is dragged inside the text is taken away first and put down next, so that nothing between is rewritten. */
export const MovedBlocks = Extension.create({
  name: 'movedBlocks',
  dispatchTransaction({ transaction, next }) {
    const isDrop = transaction.getMeta('uiEvent') === 'drop'
    for (const part of isDrop ? stepByStep(this.editor.state, transaction) : [transaction]) next(part)
  },
})
