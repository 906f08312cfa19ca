/** Where the browser asks for a file of the texts of a plan. */
export function fileAddress(planSlug: string, fileId: string): string {
  return `/api/plans/${encodeURIComponent(planSlug)}/files/${encodeURIComponent(fileId)}`
}
