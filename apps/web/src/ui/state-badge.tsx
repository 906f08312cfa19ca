import type { ReactNode } from 'react'
import classes from './state-badge.module.css'

export type Tone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'danger'

/** A state in words; the colour and the dot's shape only help to find it again. */
export function StateBadge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}
