import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { SharedTextProps } from './shared-text'

// The editor is heavy, and a page can say what it is about before its text can be typed in.
const SharedText = lazy(async () => ({ default: (await import('./shared-text')).SharedText }))

/** A shared text, with who is in it and whether it is stored. */
export function TextPage(props: SharedTextProps) {
  return (
    <Suspense fallback={<Skeleton height={320} />}>
      <SharedText {...props} />
    </Suspense>
  )
}
