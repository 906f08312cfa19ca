import { expect, test } from 'vitest'
import type { CellValue } from './cell'
import { type CellSent, CellWriter } from './cell-writer'

/** A server that answers when it is told to, and what the page then shows. */
function desk() {
  const sent: CellSent[] = []
  const answers: { readonly yes: (version: number) => void; readonly no: (error: Error) => void }[] = []
  const shown: (Partial<CellValue> | null)[] = []
  const told: unknown[] = []
  const stored: number[] = []
  const writer = new CellWriter({
    send: (cell) => {
      sent.push(cell)
      return new Promise((yes, no) => answers.push({ yes, no }))
    },
    show: (_, change) => shown.push(change),
    stored: (_, version) => stored.push(version),
    refused: (_, error) => told.push(error),
  })
  return { writer, sent, answers, shown, told, stored }
}

const place = { rowId: 'r', columnId: 'c' }

test('[P53] what is changed again meanwhile goes behind, over the version that was just made', async () => {
  const { writer, sent, answers, shown, stored } = desk()
  const done = writer.write(place, { intensity: 1 }, 4)
  void writer.write(place, { intensity: 2 }, 4)
  void writer.write(place, { role: 'Pilote' }, 4)
  expect(sent).toEqual([{ ...place, change: { intensity: 1 }, seenVersion: 4 }])

  answers[0]?.yes(5)
  await expect.poll(() => sent.length).toBe(2)
  expect(sent[1]).toEqual({ ...place, change: { intensity: 2, role: 'Pilote' }, seenVersion: 5 })
  answers[1]?.yes(6)
  await done

  expect(stored).toEqual([5, 6])
  expect(shown).toEqual([{ intensity: 1 }, { intensity: 2 }, { role: 'Pilote' }, null])
})

test('[P53] a refusal is told once, drops what waited and shows the truth again', async () => {
  const { writer, sent, answers, shown, told } = desk()
  const done = writer.write(place, { intensity: 1 }, 0)
  void writer.write(place, { intensity: 2 }, 0)
  answers[0]?.no(new Error('stale-version'))
  await done

  expect(sent).toHaveLength(1)
  expect(told).toHaveLength(1)
  expect(shown.at(-1)).toBeNull()
})
