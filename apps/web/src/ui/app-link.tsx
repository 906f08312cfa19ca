import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink, Link } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'

type Destination = {
  /** An address of the application, whole: `/p/${slug}/propositions/${id}`. */
  readonly to: string
  /** What comes after `?`. */
  readonly search?: Readonly<Record<string, string>>
  readonly children: ReactNode
  readonly 'aria-label'?: string
  readonly onClick?: () => void
}

const RouterAnchor = createLink(Anchor<'a'>)
const RouterButton = createLink((props: ComponentProps<typeof Button<'a'>>) => (
  <Button component="a" {...props} />
))

/** A link inside the application, as text. */
export function AppLink({ to, search, ...anchor }: Destination & AnchorProps) {
  return <RouterAnchor {...addressOf({ to, search })} {...anchor} />
}

/** A link inside the application that looks like a button. */
export function LinkButton({ to, search, ...button }: Destination & ButtonProps) {
  return <RouterButton {...addressOf({ to, search })} {...button} />
}

/** A link inside the application without any look of its own: a card, a line of a list. */
export function BareLink({
  to,
  search,
  ...link
}: Destination & { readonly className?: string | undefined; readonly 'aria-current'?: 'page' | undefined }) {
  return <Link {...addressOf({ to, search })} {...link} />
}

// The router would have each address as a pattern and its parameters; whole addresses read like the ones on screen.
function addressOf({ to, search }: { to: string; search: Destination['search'] | undefined }) {
  return search === undefined ? { to: to as '/' } : { to: to as '/', search: search as never }
}
