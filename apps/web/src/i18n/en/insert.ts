import type { insert as french } from '../fr/insert'
import type { Translated } from '../translated'

export const insert: Translated<typeof french> = {
  image: {
    missing: 'Image not available: {words}',
    leftOut:
      '{count, plural, one {One image of the pasted text was left out} other {# images of the pasted text were left out}}: add it from a file with the “Image” button.',
  },
}
