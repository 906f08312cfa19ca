import { useState } from 'react'

export type Draft<Value> = {
  readonly value: Value
  set(value: Value): void
  readonly isDirty: boolean
  /** What the draft began from. */
  readonly base: Value
  /** Somebody else has changed meanwhile what is being edited. */
  readonly isStale: boolean
  /** Gives up what was typed for what is stored. */
  reload(): void
  /** What was typed is stored now. */
  settle(): void
}

/** What is being edited, beside what is stored: it follows what is stored until something is typed. */
export function useDraft<Value>(stored: Value): Draft<Value> {
  const [base, setBase] = useState(stored)
  const [value, setValue] = useState(stored)
  const isDirty = !isSame(value, base)
  const isStale = !isSame(stored, base)

  if (isStale && (!isDirty || isSame(stored, value))) {
    setBase(stored)
    setValue(stored)
  }
  return {
    value,
    set: setValue,
    isDirty,
    base,
    isStale,
    reload: () => {
      setBase(stored)
      setValue(stored)
    },
    settle: () => setBase(value),
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
