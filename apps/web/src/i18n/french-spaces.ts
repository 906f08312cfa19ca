/**
 * A French sentence with the spaces that no line may break at: narrow before `;`, `?` and `!`, whole before `:`, `%` and `€`,
 * inside guillemets and after `n°`. For our own sentences, not for what people write.
 */
export function frenchSpaces(sentence: string): string {
  return sentence.replace(/ (?=[;?!])/g, '\u202f').replace(/ (?=[:»%€])|(?<=«|n°) /g, '\u00a0')
}
