import { expect, test } from 'vitest'
import { oneRunPerPlan } from './one-run-per-plan'

test('[E6] who asks during a run gets its answer, who asks after it another one, whatever became of it', async () => {
  const runs: { planId: string; resolve: (answer: string) => void; reject: (error: Error) => void }[] = []
  const ask = oneRunPerPlan(
    (planId) => new Promise<string>((resolve, reject) => runs.push({ planId, resolve, reject })),
  )

  const together = [ask('first'), ask('first'), ask('second')]
  expect(runs.map(({ planId }) => planId)).toEqual(['first', 'second'])
  runs[0]?.resolve('whole')
  runs[1]?.resolve('whole too')
  expect(await Promise.all(together)).toEqual(['whole', 'whole', 'whole too'])

  const failing = ask('first')
  runs[2]?.reject(new Error('no database'))
  await expect(failing).rejects.toThrow('no database')
  const again = ask('first')
  runs[3]?.resolve('broken')
  expect(await again).toBe('broken')
})
