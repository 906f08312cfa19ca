import type { FoundImage, Understood } from '@deconcert/document/understood'
import { expect, test } from 'vitest'
import { withDrawableImages } from './drawable-images'

/** The first bytes of a PNG. */
function png(side: number): Uint8Array {
  const bytes = new Uint8Array(33)
  bytes.set(Array.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', (sign) => sign.charCodeAt(0)))
  new DataView(bytes.buffer).setUint32(16, side)
  new DataView(bytes.buffer).setUint32(20, side)
  return bytes
}

const image = (key: string, bytes: Uint8Array): FoundImage => ({
  key,
  name: `${key}.png`,
  mediaType: 'image/png',
  bytes,
  words: '',
})
const block = (file: string) => ({ type: 'image', attrs: { file, alt: '', width: 'medium' } })

function read(...bytes: readonly Uint8Array[]): Understood {
  const images = bytes.map((each, n) => image(`image-${n + 1}`, each))
  return { content: { type: 'doc', content: images.map(({ key }) => block(key)) }, images, leftOut: {} }
}

test('[T36] images that a page could not show are counted and do not come', () => {
  const [small, bomb] = [png(60), png(30_000)]
  const both = read(bomb, small)
  expect(withDrawableImages(read(small))).toEqual(read(small))
  expect(withDrawableImages(both)).toEqual({
    content: { type: 'doc', content: [block('image-2')] },
    images: [both.images[1]],
    leftOut: { images: 1 },
  })
  expect(withDrawableImages(read(bomb))).toEqual({ refusal: 'too-big' })
})
