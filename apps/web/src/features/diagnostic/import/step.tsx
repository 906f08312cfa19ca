import { Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly lead?: string; readonly children: ReactNode }

/** One part of the import, under its heading. */
export function Step({ title, lead, children }: Props) {
  const id = useId()

  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={3} size="h4" id={id}>
        {title}
      </Title>
      {lead !== undefined && <Text c="dimmed">{lead}</Text>}
      {children}
    </Stack>
  )
}
