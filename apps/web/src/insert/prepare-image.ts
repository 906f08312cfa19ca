import { drawingRefusal, mostImageBytes } from '@deconcert/domain/file'

/** Pixels: sharp on a page and on a projector. */
const longestDrawnSide = 2000
const qualities = [0.88, 0.75, 0.6]

export type PreparedImage = { readonly blob: Blob; readonly width: number; readonly height: number }

/** Why an image cannot be used: the browser cannot show it, or it would take too much to try. */
export type ImageProblem = 'unreadable' | 'tooLarge'

/**
 * An image drawn anew: smaller where it was too large, upright, still, and without what the file said besides (place,
 * device, comments). How large it is is read first: few bytes can unfold to more than a browser holds.
 */
export async function prepareImage(file: Blob): Promise<PreparedImage | ImageProblem> {
  const refusal = drawingRefusal(new Uint8Array(await file.arrayBuffer()))
  if (refusal !== null) return refusal === 'image-too-large' ? 'tooLarge' : 'unreadable'
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return 'unreadable'
  try {
    return (await drawn(bitmap, file.type === 'image/jpeg')) ?? 'unreadable'
  } finally {
    bitmap.close()
  }
}

/** A photograph stays one; a drawing keeps its sharp edges unless it weighs too much so. */
async function drawn(bitmap: ImageBitmap, isPhotograph: boolean): Promise<PreparedImage | null> {
  for (let side = longestDrawnSide; side > 300; side *= 0.7) {
    const canvas = draw(bitmap, side, isPhotograph)
    const blob = await lightest(canvas, isPhotograph)
    if (blob !== null) return { blob, width: canvas.width, height: canvas.height }
  }
  return null
}

function draw(bitmap: ImageBitmap, side: number, isPhotograph: boolean): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (context !== null && isPhotograph) {
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function lightest(canvas: HTMLCanvasElement, isPhotograph: boolean): Promise<Blob | null> {
  const tries = isPhotograph ? qualities : [null]
  for (const quality of tries) {
    const blob = await new Promise<Blob | null>((done) => {
      if (quality === null) canvas.toBlob(done, 'image/png')
      else canvas.toBlob(done, 'image/jpeg', quality)
    })
    if (blob !== null && blob.size <= mostImageBytes) return blob
  }
  return null
}
