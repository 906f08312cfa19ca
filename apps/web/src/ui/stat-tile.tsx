import type { ReactNode } from 'react'
import classes from './stat-tile.module.css'

type Props = {
  readonly value: ReactNode
  /** What is counted. */
  readonly label: string
  /** What the number means: « sur 47 », « il en faut 24 ». */
  readonly hint?: ReactNode
}

/** One number with its meaning. Put several in a StatGrid. */
export function StatTile({ value, label, hint }: Props) {
  return (
    <div className={classes.tile}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{value}</dd>
      {hint && <dd className={classes.hint}>{hint}</dd>}
    </div>
  )
}

export function StatGrid({ children }: { children: ReactNode }) {
  return <dl className={classes.grid}>{children}</dl>
}
