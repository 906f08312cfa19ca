import { expect, test } from 'vitest'
import { fileKind } from './file-kind'
import { drawingRefusal, fileRefusal, mostImageBytes, mostPieceBytes } from './file-refusal'
import { claimedSize } from './image-header'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const joined = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const four = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const chunk = (name: string, data: readonly number[]) => joined(four(data.length), latin(name), data, four(0))

const png = (width: number, height: number) =>
  joined(
    latin('\u0089PNG\r\n\u001a\n'),
    chunk('IHDR', [...four(width), ...four(height), 8, 2, 0, 0, 0]),
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND', []),
  )
const jpeg = joined(
  [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  [0xff, 0xc0, 0, 11, 8, 0, 40, 0, 60, 1, 1, 0x11, 0],
  [0xff, 0xda, 0, 3, 0, 7, 0xff, 0, 9, 0xff, 0xd0, 8],
  [0xff, 0xd9],
)
const gif = joined(
  latin('GIF89a'),
  [60, 0, 40, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
  [0x21, 0xf9, 4, 0, 0, 0, 0, 0],
  [0x2c, 0, 0, 0, 0, 60, 0, 40, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
)
const webp = joined(
  latin('RIFF'),
  [22, 0, 0, 0],
  latin('WEBPVP8X'),
  [10, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 39, 0, 0],
)
const pdf = latin('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n')
const odt = latin(`PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`)
const docx = latin(`PK\u0003\u0004${'\0'.repeat(26)}[Content_Types].xml…word/document.xmlPK`)

test.each([
  ['image/png', png(60, 40)],
  ['image/jpeg', jpeg],
  ['image/gif', gif],
  ['image/webp', webp],
] as const)('[A66] an image is known by its bytes, and its size with it: %s', (mediaType, bytes) => {
  expect(fileKind(bytes)).toEqual({ mediaType, size: { width: 60, height: 40 } })
})

test.each([
  ['png', png(60, 40)],
  ['jpeg', jpeg],
  ['gif', gif],
  ['webp', webp],
] as const)('[A66] an image that is cut, or that carries more than itself, is broken: %s', (_, bytes) => {
  expect(fileKind(joined(bytes, latin('<script>alert(1)</script>')))).toBe('broken')
  for (const cut of [12, 20, bytes.length - 1]) expect(fileKind(bytes.slice(0, cut))).toBe('broken')
})

test('[A66] the pieces of a sheet are known by their bytes, without being opened', () => {
  expect(fileKind(pdf)).toEqual({ mediaType: 'application/pdf', size: null })
  expect(fileKind(odt)).toMatchObject({ mediaType: 'application/vnd.oasis.opendocument.text' })
  expect(fileKind(docx)).toMatchObject({ mediaType: expect.stringContaining('wordprocessingml') })
  expect(fileKind(pdf.slice(0, 20))).toBe('broken')
})

test.each([
  '',
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  '<?xml version="1.0"?><svg/>',
  '<html><script>alert(1)</script></html>',
  'MZ\u0090\0',
  'PK\u0003\u0004 an archive of something else',
])('[A66] nothing else is stored: %j', (text) => {
  expect(fileRefusal(fileKind(latin(text)), text.length, 'piece')).toBe('file-kind-not-taken')
})

test('[A66] a file has limits of bytes and of pixels, by its use', () => {
  const [image, document] = [fileKind(png(60, 40)), fileKind(pdf)]
  expect(fileRefusal(image, mostImageBytes, 'image')).toBeNull()
  expect(fileRefusal(image, mostImageBytes + 1, 'image')).toBe('too-big')
  expect(fileRefusal(document, mostPieceBytes, 'piece')).toBeNull()
  expect(fileRefusal(document, mostPieceBytes + 1, 'piece')).toBe('too-big')
  expect(fileRefusal(document, 100, 'image')).toBe('file-kind-not-taken')
  for (const [width, height] of [
    [10_001, 1],
    [1, 0xffff_ffff],
    [6000, 6000],
  ] as const)
    expect(fileRefusal(fileKind(png(width, height)), 100, 'image')).toBe('image-too-large')
  expect(fileRefusal(fileKind(png(0, 40)), 100, 'image')).toBe('file-broken')
})

test.each([
  ['png', png(60, 40), 33],
  ['jpeg', jpeg, 21],
  ['gif', gif, 40],
  ['webp', webp, 30],
] as const)(
  '[T34] an image claims its size in its first bytes, whatever comes after: %s',
  (_, bytes, header) => {
    expect(claimedSize(bytes)).toEqual({ width: 60, height: 40 })
    expect(claimedSize(bytes.slice(0, header))).toEqual({ width: 60, height: 40 })
    expect(claimedSize(joined(bytes, latin('and more')))).toEqual({ width: 60, height: 40 })
    expect(claimedSize(bytes.slice(0, 8))).toBeNull()
  },
)

test('[T34] a GIF is as large as the first image on it, and a JPEG as its first frame', () => {
  const wide = gif.slice()
  wide.set([0x30, 0x75, 0x30, 0x75], wide.indexOf(0x2c) + 5)
  expect(claimedSize(wide)).toEqual({ width: 30_000, height: 30_000 })
  const filled = joined(jpeg.slice(0, 8), [0xff, 0xff], jpeg.slice(8))
  expect(claimedSize(filled)).toEqual({ width: 60, height: 40 })
  expect(claimedSize(joined(jpeg.slice(0, 8), [0], jpeg.slice(8)))).toBeNull()
  expect(claimedSize(joined([0xff, 0xd8, 0xff, 0xd0], jpeg.slice(2)))).toBeNull()
})

test('[T34] an image that is too large to be drawn is not opened', () => {
  expect(drawingRefusal(png(8_200, 6_000))).toBeNull()
  for (const [width, height] of [
    [30_000, 30_000],
    [20_001, 1],
    [1, 0xffff_ffff],
    [8_000, 6_500],
  ] as const)
    expect(drawingRefusal(png(width, height))).toBe('image-too-large')
  for (const bytes of [latin('<svg width="1" height="1"/>'), pdf, png(0, 40), latin('')])
    expect(drawingRefusal(bytes)).toBe('file-broken')
})
