import { isJournalKind } from '@deconcert/domain'
import { amendmentName } from '../../amendment/amendment-address'
import { proposalCode } from '../../proposal/proposal-code'
import { type Entry, familyOf, type JournalFamily } from './journal-query'

type Subject = Entry['subject']
type Address = (subject: Subject) => string | null

const addresses: Record<JournalFamily, Address> = {
  proposals: ({ code, amendmentCode }) => {
    if (typeof amendmentCode === 'number') return `/amendements/${amendmentName(amendmentCode)}`
    return typeof code === 'number' ? `/propositions/${proposalCode(code)}` : null
  },
  ballots: ({ ballot }) => below('scrutins', ballot),
  nodes: ({ node }) => below('schema', node),
  committee: () => '/copil',
  sheets: ({ sheet }) => below('fiches', sheet),
  groups: ({ group }) => below('groupes', group),
  comments: ({ code, amendmentCode, sheet, group }) => {
    if (typeof amendmentCode === 'number') return `/amendements/${amendmentName(amendmentCode)}`
    if (typeof code === 'number') return `/propositions/${proposalCode(code)}`
    return below('fiches', sheet) ?? below('groupes', group)
  },
  people: () => '/reglages',
  plan: () => '',
}

/** Where the subject of an entry is shown; null where no page is its own. */
export function subjectAddress(
  slug: string,
  { kind, subject }: Pick<Entry, 'kind' | 'subject'>,
): string | null {
  if (!isJournalKind(kind)) return null
  const path = addresses[familyOf[kind]](subject)
  return path === null ? null : `/p/${slug}${path}`
}

function below(page: string, id: unknown): string | null {
  return typeof id === 'string' ? `/${page}/${id}` : null
}
