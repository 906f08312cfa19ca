import '@mantine/core/styles/Drawer.layer.css'
import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** What stands beside a text, over it, where there is little room. Escape closes it. */
export function SideDrawer({ title, onClose, children }: Props) {
  const t = useTranslations('comment.side')

  return (
    <Drawer
      opened
      onClose={onClose}
      title={title}
      position="right"
      size="md"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Drawer>
  )
}
