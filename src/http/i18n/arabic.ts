/** Forms of a counted noun: one, two, three to ten, eleven to ninety-nine, and a hundred and on. The first two hold no number. */
export type Forms = readonly [one: string, two: string, few: string, many: string, other: string]

const RULES = new Intl.PluralRules('ar')

/** A number with its noun as Arabic counts: «مقالة واحدة», «مقالتان», «3 مقالات», «11 مقالة». */
export function counted(n: number, [one, two, few, many, other]: Forms): string {
  const rule = RULES.select(n)
  if (rule === 'one') return one
  if (rule === 'two') return two
  return `${n} ${{ zero: few, few, many, other }[rule]}`
}
