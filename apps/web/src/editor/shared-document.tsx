import { documentSchemaVersion } from '@deconcert/document'
import { type DocumentAccess, type OpenedDocument, openDocument } from '@deconcert/sync/client'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Doc } from 'yjs'
import { unsentTexts } from '../lib/unsent-texts'
import { calmly, type ShownState } from './calm-save-state'
import { type OpenText, OpenTextContext, type Person, SaveStateContext } from './document-context'
import { OpenEditorsContext, openEditors } from './open-editors'
import { TextComfort } from './text-comfort'
import { useLeaveGuard } from './use-leave-guard'

type Props = {
  readonly documentId: string
  readonly person: Person
  readonly children: ReactNode
}

type Connection = Pick<OpenText, 'doc' | 'awareness'> & { readonly opened: OpenedDocument }

/**
 * Opens a document for everything below it: one connection, however many of its fragments are shown.
 * What is typed is kept on this device until the server has stored it. What the server does not take is set aside as a
 * draft, and the document is opened anew: the page shows what is stored. So are words whose passage others took away.
 */
export function SharedDocument({ documentId, person, children }: Props) {
  const { id, name } = person
  const self = useMemo(() => ({ id, name }), [id, name])
  const { connection, isSynced, saveState, access, isFallback, draft, discardDraft } = useConnection(
    documentId,
    self,
  )

  const [editors] = useState(openEditors)

  const isUnsaved = useCallback(() => connection?.opened.hasUnsaved() ?? false, [connection])
  useLeaveGuard(saveState.kind !== 'saved' && saveState.waiting > 0, isUnsaved)

  const value = useMemo<OpenText | null>(
    () =>
      connection && {
        documentId,
        doc: connection.doc,
        awareness: connection.awareness,
        person: self,
        isSynced,
        access,
        isFallback,
        draft,
        discardDraft,
      },
    [documentId, connection, self, isSynced, access, isFallback, draft, discardDraft],
  )
  return (
    <OpenTextContext value={value}>
      <OpenEditorsContext value={editors}>
        <SaveStateContext value={saveState}>
          <TextComfort open={value}>{children}</TextComfort>
        </SaveStateContext>
      </OpenEditorsContext>
    </OpenTextContext>
  )
}

function useConnection(documentId: string, person: Person) {
  const [connection, setConnection] = useState<Connection | null>(null)
  const [isSynced, setSynced] = useState(false)
  const [saveState, setSaveState] = useState<ShownState>({ kind: 'saved' })
  const [access, setAccess] = useState<DocumentAccess>({ kind: 'write' })
  const [isFallback, setFallback] = useState(false)
  const [draft, setDraft] = useDraft(documentId, person.id)
  const [opening, setOpening] = useState(0)
  const earlier = useRef(draft)
  earlier.current = draft

  // `opening` counts the times that the document had to be opened anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new opening is asked for by a new number
  useEffect(() => {
    const doc = new Doc()
    const { current, end } = untilEnd()
    const leave = unsentTexts.opened(documentId)
    const showDraft = current(() => setDraft(opened.rejectedDraft()))
    const opened = openDocument({
      serverUrl: collabAddress(),
      documentId,
      doc,
      person,
      draft: earlier.current,
      onSaveState: calmly(current(setSaveState)),
      onFallback: current(setFallback),
      onAccess: current((next) => {
        setAccess(next)
        if (next.kind === 'closed') showDraft(null)
      }),
      onRefused: current((refused) => {
        setDraft(refused)
        setOpening((count) => count + 1)
      }),
      onLost: current(setDraft),
      schemaVersion: documentSchemaVersion,
    })
    opened.synced.then(
      () => {
        showDraft(null)
        current(setSynced)(true)
      },
      () => undefined,
    )
    setConnection({ doc, awareness: opened.awareness, opened })
    keepOnThisDevice()
    return () => {
      end()
      leave(close(opened, doc))
      setConnection(null)
      setSynced(false)
      setSaveState({ kind: 'saved' })
      setAccess({ kind: 'write' })
    }
  }, [documentId, person, opening])

  const opened = connection?.opened
  const discardDraft = useCallback(() => {
    opened?.discardDraft().catch(() => undefined)
    setDraft(null)
  }, [opened, setDraft])

  return { connection, isSynced, saveState, access, isFallback, draft, discardDraft }
}

/** Whether something of it was not stored. */
function close(opened: OpenedDocument, doc: Doc): boolean {
  const isUnsaved = opened.hasUnsaved()
  opened.destroy()
  doc.destroy()
  return isUnsaved
}

/** Functions that do nothing any more once it has ended. */
function untilEnd() {
  let isOver = false
  const current =
    <Value,>(act: (value: Value) => void) =>
    (value: Value) => {
      if (!isOver) act(value)
    }
  const end = () => {
    isOver = true
  }
  return { current, end }
}

/** A draft belongs to one person's copy of one document. */
function useDraft(documentId: string, personId: string) {
  const key = `${personId}/${documentId}`
  const [held, setHeld] = useState<{ key: string; draft: Uint8Array | null }>({ key, draft: null })
  const setDraft = useCallback((draft: Uint8Array | null) => setHeld({ key, draft }), [key])
  return [held.key === key ? held.draft : null, setDraft] as const
}

function collabAddress(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`
}

/** Asks the browser not to clear what waits here when space runs short. Refused, it changes nothing. */
function keepOnThisDevice(): void {
  navigator.storage?.persist?.().catch(() => undefined)
}
