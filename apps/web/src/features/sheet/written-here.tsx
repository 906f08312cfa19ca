import type { ReactNode } from 'react'
import classes from './field-frame.module.css'
import type { FieldSaver } from './field-saver'
import { usePrinting } from './use-printing'

type Props = {
  readonly saver: FieldSaver
  readonly isBlank: boolean
  /** The value in words. */
  readonly words: ReactNode
  readonly children: ReactNode
}

/** Where a short field is written; on paper, what it says in words, and nothing where it says nothing. */
export function WrittenHere({ saver, isBlank, words, children }: Props) {
  const isPrinted = usePrinting()

  return (
    <>
      {isPrinted && !isBlank && words}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears when somebody enters or leaves what is inside */}
      <div
        className={classes.input}
        data-blank={isBlank || undefined}
        onFocus={() => saver.focus()}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) void saver.blur()
        }}
      >
        {children}
      </div>
    </>
  )
}
