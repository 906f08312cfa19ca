import type { CellKind } from '@deconcert/domain/plan'
import type { Matrix, ThinCell } from '../use-cases/read-matrix'
import type { Table } from './table'
import { crossedWord } from './words.fr'

/** What a cell says in a file, as it does on screen; empty where nothing crosses. */
function cellWords(kind: CellKind, [, , intensity, , role, note]: ThinCell): string {
  if (intensity === 0) return ''
  if (kind === 'intensity') return String(intensity)
  if (kind === 'role') return role || crossedWord
  if (kind === 'text') return note || crossedWord
  return crossedWord
}

/** A matrix as it is on screen: the columns of every matrix, then one for each of its own, in their order. */
export function matrixTable({ rows, columns, cells }: Matrix, kind: CellKind): Table {
  const words = new Map(cells.map((cell) => [`${cell[0]} ${cell[1]}`, cellWords(kind, cell)]))
  return {
    name: 'matrice',
    columns: [
      'numero',
      'reference',
      'intitule',
      ...columns.map(
        ({ code, label }, index) => [code, label].filter(Boolean).join(' ') || `Sans nom ${index + 1}`,
      ),
    ],
    rows: rows.map(({ number, reference, title }, row) => [
      number ?? '',
      reference,
      title,
      ...columns.map((_, column) => words.get(`${row} ${column}`) ?? ''),
    ]),
  }
}
