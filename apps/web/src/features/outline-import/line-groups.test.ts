import { emptyGround, readOutline } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { lineGroups } from './line-groups'

const kindsOf = (text: string) => lineGroups(readOutline(text, emptyGround).lines).map(({ kind }) => kind)

test('lines before the first part are folded together', () => {
  expect(kindsOf('Un mot.\nUn autre.\nUn dernier.\nAxe 1 : Ouvrir')).toEqual(['folded', 'line'])
})

test('nothing is folded where nothing was recognised: each line can be given a level', () => {
  expect(kindsOf('Un mot.\nUn autre.\nUn dernier.')).toEqual(['line', 'line', 'line'])
})
