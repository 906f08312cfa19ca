import type { CrossingKind } from '@deconcert/domain/plan'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { reasonOf } from '../../lib/api-refusal'
import { useReasonText } from '../../lib/use-reason-text'
import type { CellValue } from './cell'
import { CellWriter } from './cell-writer'
import { type Matrix, type MatrixAsked, matrixQuery, withCell } from './matrix-query'

/** What cells are to show until the server has answered, row by row. */
export type Pending = Readonly<Record<string, Readonly<Record<string, Partial<CellValue>>>>>

const notSaved = 'matrix-cell-not-saved'

/** Fills cells: what is asked shows at once, and goes back with a sentence when it is refused. */
export function useCells(slug: string, asked: MatrixAsked) {
  const queries = useQueryClient()
  const reasonText = useReasonText()
  const closeLabel = useTranslations('common')('close')
  const t = useTranslations('matrix')
  const [pending, setPending] = useState<Pending>({})
  const { queryKey } = matrixQuery(slug, asked)
  const tell = useRef<(error: unknown) => void>(() => undefined)
  tell.current = (error) => {
    const closeButtonProps = { 'aria-label': closeLabel }
    // Several cells at once, as without a network, are one thing to know.
    notifications.hide(notSaved)
    notifications.show({
      id: notSaved,
      title: t('notSaved'),
      message: reasonText(reasonOf(error)),
      color: 'red',
      closeButtonProps,
    })
  }
  const hash = JSON.stringify(queryKey)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is new at each rendering, its text is not
  const writer = useMemo(() => {
    const now = () => queries.getQueryData<Matrix>(queryKey)
    return new CellWriter({
      send: async ({ rowId, columnId, change, seenVersion }) => {
        const kind: CrossingKind = now()?.columns.find(({ id }) => id === columnId)?.kind ?? 'item'
        const json = {
          nodeId: rowId,
          kind,
          columnId,
          expectedVersion: seenVersion,
          ...saidOf(now(), rowId, columnId, change),
        }
        return (await call(api.plans[':plan'].crossings.$post({ param: { plan: slug }, json }))).version
      },
      show: (place, change) => setPending((shown) => withShown(shown, place, change)),
      stored: ({ rowId, columnId, change }, version) => {
        const matrix = now()
        if (matrix === undefined) return
        const known = matrix.cells[rowId]?.[columnId]
        const cell = {
          intensity: 0 as const,
          role: '',
          note: '',
          ...known,
          ...change,
          version,
          isFresh: false,
        }
        queries.setQueryData(queryKey, withCell(matrix, rowId, columnId, cell))
      },
      refused: (_, error) => {
        tell.current(error)
        void queries.invalidateQueries({ queryKey })
      },
    })
  }, [queries, slug, hash])

  return { pending, writer }
}

/** A change as the server takes it: the intensity is always said. */
function saidOf(
  matrix: Matrix | undefined,
  rowId: string,
  columnId: string,
  change: Partial<CellValue>,
): Partial<CellValue> & Pick<CellValue, 'intensity'> {
  return { intensity: matrix?.cells[rowId]?.[columnId]?.intensity ?? 0, ...change }
}

function withShown(
  shown: Pending,
  { rowId, columnId }: { readonly rowId: string; readonly columnId: string },
  change: Partial<CellValue> | null,
): Pending {
  const { [columnId]: before, ...others } = shown[rowId] ?? {}
  if (change !== null) return { ...shown, [rowId]: { ...others, [columnId]: { ...before, ...change } } }
  if (Object.keys(others).length > 0) return { ...shown, [rowId]: others }
  const { [rowId]: _, ...rest } = shown
  return rest
}
