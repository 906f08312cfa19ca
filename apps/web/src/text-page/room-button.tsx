import { Button } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomText } from './room-view'

const RoomView = lazy(async () => ({ default: (await import('./room-view')).RoomView }))

type Props = { readonly title: string; readonly texts: readonly RoomText[] }

/** Shows the text as a room reads it, on a projector. Stands inside the open document. */
export function RoomButton({ title, texts }: Props) {
  const t = useTranslations('writing.room')
  const [isOpen, setOpen] = useState(false)

  return (
    <>
      <Button
        variant="default"
        radius="xl"
        size="compact-md"
        fw={400}
        // Nobody projects from a telephone.
        visibleFrom="sm"
        leftSection={<IconPresentation size={18} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <RoomView title={title} texts={texts} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
