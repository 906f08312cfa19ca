const shown = /^image\/(?:png|jpeg|webp|gif)$/

/** The images among the files of a drop or a paste. */
export function imagesIn(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => shown.test(type))
}
