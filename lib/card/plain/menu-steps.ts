/** The way through an app's menus as it is shown: "Me > Settings" becomes "Me › Settings". */
export function menuSteps(path: string): string {
  return path.split(' > ').join(' › ');
}
