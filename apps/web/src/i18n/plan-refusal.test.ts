import { planDocumentFormat } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { planRefusal as en } from './en/plan-refusal'
import { planRefusal as fr } from './fr/plan-refusal'

test('a file that is no plan document is told what one begins with', () => {
  for (const sentences of [fr, en]) {
    expect(sentences['format-unknown']).toContain(`"format": "${planDocumentFormat}"`)
  }
})
