import type { Article } from '../../src/model/article.ts'

/** Made-up foreign ministers, each with his adjective of nationality and his capital. */
const MINISTERS: readonly (readonly [adjective: string, name: string, capital: string])[] = [
  ['الأردني', 'وائل الزعبي', 'عمّان'],
  ['المصري', 'طلعت الشناوي', 'القاهرة'],
  ['العراقي', 'جبار الساعدي', 'بغداد'],
  ['التركي', 'لطفي أوزكان', 'أنقرة'],
  ['السوري', 'بشير النحاس', 'دمشق'],
  ['اللبناني', 'رفيق خليفة', 'بيروت'],
  ['القطري', 'سلطان المري', 'الدوحة'],
  ['العُماني', 'سالم الكندي', 'مسقط'],
  ['الجزائري', 'مراد بوزيد', 'الجزائر'],
  ['التونسي', 'الهادي بن عمار', 'تونس'],
  ['السوداني', 'عوض الكريم', 'الخرطوم'],
  ['الكويتي', 'فهد العنزي', 'الكويت'],
]
const OUTLETS = ['مرآة الشرق', 'صحيفة الساحل'] as const
const TOPICS = ['ملف المياه', 'أمن الحدود', 'حركة التجارة', 'أوضاع اللاجئين'] as const
const DAY_MS = 86_400_000
const FIRST_DAY = Date.parse('2021-01-04T00:00:00Z')

function ministerAt(n: number): (typeof MINISTERS)[number] {
  return MINISTERS[n % MINISTERS.length] as (typeof MINISTERS)[number]
}

/** One contact as an outlet tells it: even ones are meetings, odd ones calls; the second outlet turns it about. */
function bodyOf(contact: number, outlet: number): string {
  const first = contact % MINISTERS.length
  const second = first + 1 + (Math.floor(contact / MINISTERS.length) % (MINISTERS.length - 1))
  const [a, b] = outlet === 0 ? [ministerAt(first), ministerAt(second)] : [ministerAt(second), ministerAt(first)]
  const topic = TOPICS[contact % TOPICS.length] as string
  const opening =
    contact % 2 === 0
      ? `التقى وزير الخارجية ${a[0]} ${a[1]} أمس نظيره ${b[0]} ${b[1]} في ${ministerAt(first)[2]}، وبحثا ${topic}.`
      : `أجرى وزير الخارجية ${a[0]} ${a[1]} أمس اتصالاً هاتفياً مع نظيره ${b[0]} ${b[1]}، تناولا فيه ${topic}.`
  return `${opening}\nوأكد ${a[1]} أن بلاده متمسكة بالحوار، ودعا إلى تكثيف التشاور بشأن ${topic}.`
}

/** So many made-up articles, always the same: pairs of outlets tell the same contact of made-up ministers. */
export function madeArticles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, n): Article => {
    const contact = Math.floor(n / 2)
    const published = new Date(FIRST_DAY + contact * DAY_MS).toISOString().slice(0, 10)
    const outlet = OUTLETS[n % 2] as string
    return { id: `made-${n}`, outlet, url: null, published, headline: null, body: bodyOf(contact, n % 2) }
  })
}
