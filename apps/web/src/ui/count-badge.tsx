import { VisuallyHidden } from '@mantine/core'
import classes from './count-badge.module.css'

type Props = {
  readonly count: number
  /** What is counted, with its number, for those who do not see it. */
  readonly label: string
}

/** How many things wait behind a button; nothing when there is none. */
export function CountBadge({ count, label }: Props) {
  if (count === 0) return null
  return (
    <>
      <span className={classes.count} aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  )
}
