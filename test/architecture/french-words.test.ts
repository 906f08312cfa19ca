import { expect, test } from 'vitest'
import { partWords } from '../../apps/server/src/export/words.fr'

test('no line of an export breaks before a sign', () => {
  for (const word of Object.values(partWords)) expect(word).not.toMatch(/ [:;?!»%€]|« /)
})
