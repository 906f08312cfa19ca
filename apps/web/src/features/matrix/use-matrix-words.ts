import type { CellKind } from '@deconcert/domain/plan'
import { useTranslations } from 'use-intl'
import type { CellValue } from './cell'
import type { MatrixColumn, MatrixRow } from './matrix-query'

/** How lines, columns and cells of a matrix are called. */
export function useMatrixWords() {
  const t = useTranslations('matrix')
  return {
    row: ({ number, title }: Pick<MatrixRow, 'number' | 'title'>) =>
      number === null ? title : `${number} ${title}`,
    column: ({ code, label }: Pick<MatrixColumn, 'code' | 'label'>, index: number) =>
      [code, label].filter((part) => part !== null && part !== '').join(' ') ||
      t('unnamedColumn', { number: index + 1 }),
  }
}

/** What a cell shows, in so many letters; empty for an empty cell. */
export function cellText(kind: CellKind, { intensity, role, note }: CellValue): string {
  if (intensity === 0) return ''
  if (kind === 'intensity') return String(intensity)
  if (kind === 'role') return role || '✓'
  if (kind === 'text') return note || '✓'
  return '✓'
}
