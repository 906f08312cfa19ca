import { authoredContent, type ClientShares, clientShares, type UntoldClocks } from '@deconcert/document'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Doc, XmlFragment } from 'yjs'
import { useOpenText } from '../editor/document-context'
import { useOpenEditors } from '../editor/open-editors'
import { dressTexts } from '../editor/text-dress'
import { nowAndThen } from '../lib/now-and-then'
import { authoredReading, clearAuthors, drawAuthors } from './author-marks'
import { type TextAuthor, textAuthors } from './authors'
import { useTextClients } from './history-query'
import { presentClients, type TextClient } from './text-client'

/** People read a legend, they do not watch it: it follows the text once in so many milliseconds at most. */
const restMilliseconds = 600

type Read = { readonly shares: ClientShares; readonly present: readonly TextClient[] }

/** Who wrote the open text, as it is now. */
export function useAuthors(documentId: string) {
  const open = useOpenText()
  const { data, refetch } = useTextClients(documentId)
  const [{ shares, present }, setRead] = useState<Read>({ shares: new Map(), present: [] })
  const known = data?.clients
  const pairs = data?.untold
  const untold = useMemo<UntoldClocks>(() => new Map(pairs), [pairs])

  useEffect(() => {
    // Those who are there have names: before it is known whose letters are told, none are.
    if (open === null || pairs === undefined) return
    const read = () =>
      setRead({ shares: sharesOf(open.doc, untold), present: presentClients(open.awareness) })
    read()
    const { ask, stop } = nowAndThen(read, restMilliseconds)
    open.doc.on('update', ask)
    return () => {
      stop()
      open.doc.off('update', ask)
    }
  }, [open, pairs, untold])

  useEffect(() => {
    const names = new Set([...(known ?? []), ...present].map(({ clientId }) => clientId))
    const isForeign = [...shares.keys()].some((client) => client > 1 && !names.has(client))
    if (known !== undefined && isForeign) void refetch()
  }, [known, present, shares, refetch])

  return useMemo(
    () => ({ ...textAuthors(shares, known ?? [], present), untold }),
    [shares, known, present, untold],
  )
}

type Authors = ReturnType<typeof useAuthors>

/** Shows in the open text who wrote what, as long as it is asked for. */
export function useAuthorMarks({ authorOf, untold }: Authors, isShown: boolean): void {
  const open = useOpenText()
  const editors = useOpenEditors()
  const nameOf = useAuthorName()

  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the language, which the authors do too
  useEffect(() => {
    if (open === null || !isShown) return
    const who = (client: number) => authorOf.get(client) ?? null
    const contentOf = (fragment: XmlFragment) => authoredContent(fragment, untold)
    for (const [name, editor] of editors)
      drawAuthors(editor, contentOf(open.doc.getXmlFragment(name)), who, nameOf)
    dressTexts(open.doc, (fragment) => authoredReading(contentOf(fragment), who, nameOf))
  }, [open, editors, authorOf, untold, isShown])

  useEffect(() => {
    if (open === null || !isShown) return
    return () => {
      dressTexts(open.doc, null)
      for (const editor of editors.values()) clearAuthors(editor)
    }
  }, [open, editors, isShown])
}

export function useAuthorName(): (author: TextAuthor) => string {
  const t = useTranslations('history')
  return ({ accountId, name }) => name ?? t(accountId === null ? 'nobody' : 'someone')
}

function sharesOf(doc: Doc, untold: UntoldClocks): ClientShares {
  const all = new Map<number, number>()
  for (const name of doc.share.keys())
    for (const [client, characters] of clientShares(authoredContent(doc.getXmlFragment(name), untold)))
      all.set(client, (all.get(client) ?? 0) + characters)
  return all
}
