/** Whether a text says in words where it has something from, as « Source : INSEE, 2024 » or « (sources : …) ». */
export function namesSource(text: string): boolean {
  return /(?<![\p{L}\p{N}])sources?\s{0,3}:\s{0,3}[\p{L}\p{N}«]/iu.test(text)
}
