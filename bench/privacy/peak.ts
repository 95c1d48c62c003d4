/** The most memory this process had, MiB. */
export function peakMiB(): number {
  return process.resourceUsage().maxRSS / 1024;
}
