import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'])

/** In lists and tables Tab is a key of the text. After Escape it is the browser's again, and leaves the text. */
export const LeaveByTab = Extension.create({
  name: 'leaveByTab',
  priority: 2000,
  addProseMirrorPlugins() {
    let isLeaving = false
    const keydown = (_: unknown, event: KeyboardEvent) => {
      if (modifiers.has(event.key)) return false
      const leaves = isLeaving && event.key === 'Tab'
      isLeaving = event.key === 'Escape'
      // « Handled »: the editor then neither acts nor keeps the browser from acting.
      return leaves
    }
    const stay = () => {
      isLeaving = false
      return false
    }
    return [new Plugin({ props: { handleDOMEvents: { keydown, mousedown: stay, blur: stay } } })]
  },
})
