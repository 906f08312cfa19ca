export { type FileKind, type FileType, fileKind, fileTypes, imageTypes, pieceTypes } from './file-kind'
export {
  drawingRefusal,
  type FileUse,
  fileQuota,
  fileRefusal,
  fileSizeRefusal,
  fileUses,
  longestSide,
  mostImageBytes,
  mostPieceBytes,
  mostPixels,
} from './file-refusal'
