import type { EditorView } from '@tiptap/pm/view'
import { type PasteSettings, pasteOf } from './paste-event'
import { imagesIn } from './pasted-images'
import { placeCaret } from './place-caret'

type Cleaner = typeof import('../paste/take-paste')['pasteTaking']

/** Without it, what is surely small comes as plain words, and the rest is refused. */
const surelySmallCharacters = 20_000

let loaded: Cleaner | null = null

/** What takes a paste, once it is there. */
export function cleaner(): Cleaner | null {
  return loaded
}

async function loadCleaner(): Promise<void> {
  loaded ??= (await import('../paste/take-paste')).pasteTaking
}

/**
 * A paste waits for what cleans it, and what is dropped from elsewhere is a paste: both are held, and come again as one
 * once it is loaded. Where it cannot be, only plain words come.
 */
export function waitForCleaner(settings: PasteSettings) {
  loadCleaner().catch(() => undefined)
  const given = new WeakSet<Event>()
  const hold = (view: EditorView, event: Event, data: DataTransfer): true => {
    event.preventDefault()
    void pasteLater(view, data, settings, given)
    return true
  }

  return {
    paste: (view: EditorView, event: ClipboardEvent) => {
      const data = event.clipboardData
      return loaded === null && !given.has(event) && holdsWords(data) && hold(view, event, data)
    },
    drop: (view: EditorView, event: DragEvent) => {
      const data = event.dataTransfer
      if (view.dragging || imagesIn(data).length > 0 || !holdsWords(data)) return false
      placeCaret(view, event)
      return hold(view, event, data)
    },
  }
}

async function pasteLater(
  view: EditorView,
  data: DataTransfer,
  { onPasteTooLarge }: PasteSettings,
  given: WeakSet<Event>,
): Promise<void> {
  // The browser empties what an event holds once it is over.
  const whole = pasteOf(data.getData('text/plain'), data.getData('text/html'), [...data.files])
  const plain = pasteOf(data.getData('text/plain'), '', [])
  const characters = data.getData('text/plain').length
  const isCleaned = await loadCleaner().then(
    () => true,
    () => false,
  )
  if (view.isDestroyed) return
  if (!isCleaned && characters > surelySmallCharacters) return onPasteTooLarge(characters)
  const again = isCleaned ? whole : plain
  given.add(again)
  view.dom.dispatchEvent(again)
}

function holdsWords(data: DataTransfer | null): data is DataTransfer {
  return data !== null && (data.getData('text/html') !== '' || data.getData('text/plain') !== '')
}
