import type { Transaction, XmlFragment } from 'yjs'

/** What a page saw while it was watched, in milliseconds. */
export type Seen = {
  /** From applying a remote update to the end of what scripts make of it; one per frame that had any. */
  readonly updates: number[]
  /** From the press of a key to the frame that shows its letter. */
  readonly keys: number[]
  /** Between two frames. */
  readonly frames: number[]
  /** Whatever kept the page from answering for more than 50 ms. */
  readonly longTasks: number[]
}

/** What {@link watchPage} leaves in the page. */
export type WatchedWindow = { endWatch(): Seen }

/** As much of the editor's element as leads to the shared text. */
type EditorElement = Element & {
  readonly editor: {
    readonly extensionManager: {
      readonly extensions: readonly {
        readonly name: string
        readonly options: { readonly fragment?: XmlFragment }
      }[]
    }
  }
}

/** Runs in the page, by itself: begins to watch the one editor on it. */
export function watchPage(): void {
  const seen: Seen = { updates: [], keys: [], frames: [], longTasks: [] }
  const element = document.querySelector<EditorElement>('.ProseMirror')
  const sharing = element?.editor.extensionManager.extensions.find(({ name }) => name === 'collaboration')
  const doc = sharing?.options.fragment?.doc

  let beganAt = 0
  const begin = () => {
    beganAt = performance.now()
  }
  const end = (_: unknown, transactions: readonly Transaction[]) => {
    if (transactions.some(({ local }) => !local)) seen.updates.push(performance.now() - beganAt)
  }
  doc?.on('beforeAllTransactions', begin)
  doc?.on('afterAllTransactions', end)

  // A message sent in a frame comes after it has been painted.
  const painted = new MessageChannel()
  const pressed: number[] = []
  painted.port1.onmessage = () => {
    for (const at of pressed.splice(0)) seen.keys.push(performance.now() - at)
  }
  const onKey = ({ timeStamp }: KeyboardEvent) => {
    requestAnimationFrame(() => {
      pressed.push(timeStamp)
      painted.port2.postMessage(null)
    })
  }
  document.addEventListener('keydown', onKey, true)

  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration)
  })
  tasks.observe({ type: 'longtask' })

  let last = 0
  const onFrame = (now: number) => {
    if (last > 0) seen.frames.push(now - last)
    last = now
    frame = requestAnimationFrame(onFrame)
  }
  let frame = requestAnimationFrame(onFrame)

  const watched: WatchedWindow = {
    endWatch() {
      doc?.off('beforeAllTransactions', begin)
      doc?.off('afterAllTransactions', end)
      document.removeEventListener('keydown', onKey, true)
      tasks.disconnect()
      cancelAnimationFrame(frame)
      return seen
    },
  }
  Object.assign(window, watched)
}
