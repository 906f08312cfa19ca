import { readOffice } from '@deconcert/document/office'
import { withDrawableImages } from './drawable-images'

// Whatever a file holds, it holds it here: with no page, no session, and until it is told to end.
self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const read = readOffice(data)
  self.postMessage('refusal' in read ? read : withDrawableImages(read))
}
