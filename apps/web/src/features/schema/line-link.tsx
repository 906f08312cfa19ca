import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

type Props = {
  readonly to: string
  readonly className: string | undefined
  readonly 'aria-label'?: string
  readonly children: ReactNode
}

/** A link of a line: thousands of them do not each follow where the reader is, as the router's own do. */
export function LineLink({ to, children, ...anchor }: Props) {
  const router = useRouter()
  const follow = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!isPlain) return
    event.preventDefault()
    void router.navigate({ to: to as '/' })
  }

  return (
    <a href={to} onClick={follow} {...anchor}>
      {children}
    </a>
  )
}
