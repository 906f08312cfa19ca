import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useAct } from '../lib/use-act'
import { ConfirmDialog } from './confirm-dialog'
import { LinkDialog } from './link-dialog'

const longestEmail = 254

type Words = {
  readonly title: string
  readonly email: string
  readonly confirm: string
  readonly linkFor: (email: string) => string
  /** What is to be known of the link before it is closed. */
  readonly once: string
}

type Props = {
  readonly words: Words
  /** Makes the invitation; answers with the path of its link. */
  readonly invite: (email: string) => Promise<{ readonly path: string }>
  readonly invalidate?: readonly unknown[]
  /** What the invitation gives. */
  readonly children: ReactNode
  readonly onClose: () => void
}

/** Invites an e-mail address, then shows the link, once. */
export function InvitationDialog({ words, invite, invalidate, children, onClose }: Props) {
  const [email, setEmail] = useState('')
  const act = useAct(() => invite(email), { quiet: true, ...(invalidate && { invalidate }) })

  if (act.isSuccess) {
    const link = `${window.location.origin}${act.data.path}`
    return <LinkDialog title={words.linkFor(email)} note={words.once} link={link} onClose={onClose} />
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={words.title}
      confirm={words.confirm}
      onConfirm={() => act.mutate()}
      busy={act.isPending}
      error={act.error}
    >
      <TextInput
        label={words.email}
        type="email"
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        maxLength={longestEmail}
        required
        data-autofocus
      />
      {children}
    </ConfirmDialog>
  )
}
