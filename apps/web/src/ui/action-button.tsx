import type { Refusal } from '@deconcert/domain'
import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useReasonText } from '../lib/use-reason-text'

type Props = Omit<ButtonProps, 'disabled'> & {
  /** Why this cannot be done now, or null when it can: the answer of a rule of the domain. */
  readonly refusal: Refusal | null
  readonly onClick: () => void
  readonly children: ReactNode
  readonly type?: 'button' | 'submit'
}

/** A button that, when it is refused, stays reachable and says why. */
export function ActionButton({ refusal, onClick, children, type = 'button', ...button }: Props) {
  const reasonText = useReasonText()
  const reasonId = useId()

  if (refusal === null) {
    return (
      <Button type={type} onClick={onClick} {...button}>
        {children}
      </Button>
    )
  }

  const reason = reasonText(refusal)
  return (
    <>
      <Tooltip label={reason} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
        <Button {...button} type="button" data-disabled aria-disabled="true" aria-describedby={reasonId}>
          {children}
        </Button>
      </Tooltip>
      <span id={reasonId} hidden>
        {reason}
      </span>
    </>
  )
}
