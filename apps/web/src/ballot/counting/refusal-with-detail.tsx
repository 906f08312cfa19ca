import { Text } from '@mantine/core'
import { ApiRefusal } from '../../lib/api-refusal'
import { RefusalAlert } from '../../ui/refusal-alert'

/** Why an act failed, and of whom it speaks where the server names them. */
export function RefusalWithDetail({ error }: { error: Error | null }) {
  const detail = error instanceof ApiRefusal ? error.detail : null

  return (
    <>
      <RefusalAlert error={error} />
      {detail !== null && <Text fw={600}>{detail}</Text>}
    </>
  )
}
