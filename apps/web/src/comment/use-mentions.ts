import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { usePlanSlug } from '../lib/actor'
import { type KeptWords, noWords } from './kept-words'
import { mentionsIn, type Naming, namingAt, peopleNamed, withName } from './mention'
import { type Reader, readersQuery, threadReadersQuery } from './thread-query'
import { useKeptWords } from './use-kept-words'

const keys = ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'] as const
type Key = (typeof keys)[number]

/** Where a comment stands; no thread: it opens one. */
export type Said = { readonly documentId: string; readonly threadId: string | null }

type Beginning = { readonly body: string; readonly named: readonly string[] }

/**
 * A comment as it is written, with the people that it names: it begins with what was half written here, or else with these
 * words. `about`: what it is for.
 */
export function useMentions({ documentId, threadId }: Said, about: string, first: Beginning) {
  const slug = usePlanSlug()
  const { words, write, clear } = useHalfWritten(about, first)
  const { body, picked, isBlocking } = words
  const [naming, setNaming] = useState<Naming | null>(null)
  const [active, setActive] = useState(0)
  const nameable = threadId === null ? readersQuery(slug, documentId) : threadReadersQuery(slug, threadId)
  const { data: readers } = useQuery({ ...nameable, enabled: body.includes('@') })
  const people = naming === null || readers === undefined ? [] : peopleNamed(readers, naming.typed)

  const type = (field: HTMLTextAreaElement) => {
    write({ body: field.value })
    setNaming(namingAt(field.value, field.selectionStart))
    setActive(0)
  }
  const pick = (person: Reader | undefined, field: HTMLTextAreaElement | null) => {
    if (naming === null || person === undefined) return
    const next = withName(body, naming, person.displayName)
    write({ body: next.body, picked: [...picked, person.accountId] })
    setNaming(null)
    // The field has its new words once it was drawn.
    requestAnimationFrame(() => field?.setSelectionRange(next.caret, next.caret))
    field?.focus()
  }
  const step: Record<Key, (field: HTMLTextAreaElement) => void> = {
    ArrowDown: () => setActive((active + 1) % people.length),
    ArrowUp: () => setActive((active + people.length - 1) % people.length),
    Enter: (field) => pick(people[active], field),
    Tab: (field) => pick(people[active], field),
    Escape: () => setNaming(null),
  }
  /** Whether the key was for the list of names. */
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const key = keys.find((each) => each === event.key)
    if (people.length === 0 || key === undefined || event.ctrlKey || event.metaKey) return false
    event.preventDefault()
    event.stopPropagation()
    step[key](event.currentTarget)
    return true
  }

  return {
    body,
    isBlocking,
    block: (isBlocking: boolean) => write({ isBlocking }),
    // Until it is known who may be named, whoever was picked.
    mentions: readers === undefined ? [...new Set(picked)] : mentionsIn(body, readers, picked),
    isNaming: naming !== null && naming.typed !== '' ? readers !== undefined : people.length > 0,
    people,
    active,
    type,
    pick,
    press,
    clear,
  }
}

/** The words so far, kept at every change. */
function useHalfWritten(about: string, first: Beginning) {
  const kept = useKeptWords(about)
  const [words, setWords] = useState<KeptWords>(
    () => kept.read() ?? { ...noWords, body: first.body, picked: first.named },
  )
  const write = (change: Partial<KeptWords>) => {
    const next = { ...words, ...change }
    setWords(next)
    if (next.body === first.body) kept.forget()
    else kept.keep(next)
  }
  /** They were sent, or are not wanted any more. */
  const clear = () => {
    setWords(noWords)
    kept.forget()
  }
  return { words, write, clear }
}
