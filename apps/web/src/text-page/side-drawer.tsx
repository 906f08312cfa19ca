import '@mantine/core/styles/Drawer.layer.css'
import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** What stands beside a text, over it, where there is little room. Escape closes it. */
export function SideDrawer({ title, onClose, children }: Props) {
  return (
    <Drawer.Root opened onClose={onClose} position="right" size="md">
      <Drawer.Overlay />
      <Drawer.Content aria-label={title} data-side-drawer>
        <Drawer.Body pt="md">{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
