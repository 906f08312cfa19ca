import { documentSchemaVersion, plainText, readFragments } from '@deconcert/document'
import {
  type DocumentAccess,
  type OpenedDocument,
  openDocument,
  type SaveState,
} from '@deconcert/sync/client'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { Doc } from 'yjs'
import { type OpenText, OpenTextContext, type Person } from './document-context'
import { useLeaveGuard } from './use-leave-guard'

type Props = {
  readonly documentId: string
  readonly person: Person
  readonly children: ReactNode
}

type Connection = Pick<OpenText, 'doc' | 'awareness' | 'refusedText'>

/**
 * Opens a document for everything below it: one connection, however many of its fragments are shown.
 * What is typed is kept on this device until the server has stored it.
 */
export function SharedDocument({ documentId, person, children }: Props) {
  const [connection, setConnection] = useState<Connection | null>(null)
  const [isSynced, setSynced] = useState(false)
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved' })
  const [access, setAccess] = useState<DocumentAccess>({ kind: 'write' })
  const { id, name } = person
  const self = useMemo(() => ({ id, name }), [id, name])

  useEffect(() => {
    const doc = new Doc()
    let isCurrent = true
    const whenCurrent =
      <Value,>(set: (value: Value) => void) =>
      (value: Value) => {
        if (isCurrent) set(value)
      }
    const opened = openDocument({
      serverUrl: collabAddress(),
      documentId,
      doc,
      person: self,
      onSaveState: whenCurrent(setSaveState),
      onAccess: whenCurrent(setAccess),
      schemaVersion: documentSchemaVersion,
    })
    opened.synced.then(
      () => whenCurrent(setSynced)(true),
      () => undefined,
    )
    setConnection({ doc, awareness: opened.awareness, refusedText: refusedTextOf(opened) })
    keepOnThisDevice()
    return () => {
      isCurrent = false
      opened.destroy()
      doc.destroy()
      setConnection(null)
      setSynced(false)
      setSaveState({ kind: 'saved' })
      setAccess({ kind: 'write' })
    }
  }, [documentId, self])

  useLeaveGuard(saveState.kind !== 'saved' && saveState.waiting > 0)

  const value = useMemo<OpenText | null>(
    () => connection && { documentId, ...connection, person: self, isSynced, saveState, access },
    [documentId, connection, self, isSynced, saveState, access],
  )
  return <OpenTextContext value={value}>{children}</OpenTextContext>
}

function refusedTextOf(opened: OpenedDocument): OpenText['refusedText'] {
  return (fragment) => {
    const draft = opened.rejectedDraft()
    return draft && plainText(readFragments([draft], [fragment])[fragment] ?? {})
  }
}

function collabAddress(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`
}

/** Asks the browser not to clear what waits here when space runs short. Refused, it changes nothing. */
function keepOnThisDevice(): void {
  navigator.storage?.persist?.().catch(() => undefined)
}
