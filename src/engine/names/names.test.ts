import { describe, expect, it } from 'vitest'
import { homeOfOutlet } from '../../lexicon/ar/homes.ts'
import { arabic, arabicWithout } from '../../lexicon/ar/index.ts'
import type { LanguagePack } from '../../lexicon/pack.ts'
import { buildDoc } from '../document.ts'
import { resolve } from '../references/resolve.ts'
import { addSurnames } from '../references/surnames.ts'
import type { Mention } from './mention.ts'
import { scanNames } from './scan.ts'

function mentionsOf(text: string, pack: LanguagePack = arabic): readonly Mention[] {
  const doc = buildDoc(text, pack)
  return addSurnames(doc, scanNames(doc, pack), pack)
}

/** Persons of a text as `name{title}STATE`, `-` for what is not told, in order. */
function persons(text: string, pack?: LanguagePack): string {
  return mentionsOf(text, pack)
    .filter((m) => m.kind === 'person')
    .map((m) => `${m.name ?? '-'}{${m.title ?? '-'}}${m.state ?? '-'}`)
    .join(' ')
}

/** Mentions of another kind as `name:STATE`. */
function others(text: string, kind: Mention['kind']): string {
  return mentionsOf(text)
    .filter((m) => m.kind === kind)
    .map((m) => `${m.name}:${m.state ?? '-'}`)
    .join(' ')
}

/** Who each mention of a text turned out to be. */
function referents(text: string, home: string | null = null): string[] {
  const doc = buildDoc(text, arabic)
  const mentions = addSurnames(doc, scanNames(doc, arabic), arabic)
  const { byMention, drafts } = resolve(doc, mentions, { day: '2019-05-06', home }, arabic)
  return mentions.map((m) =>
    (byMention.get(m) ?? []).map((i) => `${drafts[i]?.name}/${drafts[i]?.state ?? '-'}`).join('+'),
  )
}

describe('titles', () => {
  it.each([
    ['التقى وزير الخارجية النرويجي لارس هوفلاند', 'لارس هوفلاند{وزير الخارجية}NOR'],
    [
      'استقبل نائب مساعد وزير الخارجية لشؤون وسط وغرب أفريقيا رامي الدسوقي',
      'رامي الدسوقي{نائب مساعد وزير الخارجية لشؤون وسط وغرب أفريقيا}-',
    ],
    ['وصلت القائمة بأعمال السفارة الفنلندية إيلينا كوسكينن', 'إيلينا كوسكينن{القائمة بأعمال السفارة}FIN'],
    ['زار كبير المساعدين العسكريين توماس غرينوود القاعدة', 'توماس غرينوود{كبير المساعدين العسكريين}-'],
    ['تحدث المستشار بالديوان الملكي طلال الجاسم عن الخطة', 'طلال الجاسم{المستشار بالديوان الملكي}-'],
    ['قال والي طنجة سعيد المرابطي إن الميناء جاهز', 'سعيد المرابطي{والي طنجة}MAR'],
    ['أكد وزير الداخلية بدولة قطر جاسم الدوسري ذلك', 'جاسم الدوسري{وزير الداخلية}QAT'],
    ['صرح رئيس حركة النهضة نزار الماجري بذلك', 'نزار الماجري{رئيس حركة النهضة}TUN'],
    ['قالت الناطقة باسم الخارجية الروسية يلينا سميرنوفا', 'يلينا سميرنوفا{الناطقة باسم الخارجية}RUS'],
    ['التقى رئيس سيراليون إرنست بي كوروما', 'إرنست بي كوروما{رئيس}SLE'],
    ['وصل مبعوث ترامب إلى السودان نورمان هاربر', 'نورمان هاربر{مبعوث ترامب إلى السودان}USA'],
    ['التقى مدير مكتب نتنياهو في القاهرة', '-{مدير مكتب نتنياهو}ISR'],
    [
      'استقبل وزير الدولة وزير الشؤون الخارجية والجالية الوطنية بالخارج والشؤون الإفريقية، السيد مراد بوعزيز، نظيره',
      'مراد بوعزيز{وزير الشؤون الخارجية والجالية الوطنية بالخارج والشؤون الإفريقية}- -{-}-',
    ],
  ])('%s', (text, expected) => expect(persons(text)).toBe(expected))

  it('end where the name begins, and names where the title begins', () => {
    expect(persons('التقى جمال الخطيب الأمين العام للجامعة العربية')).toBe('جمال الخطيب{الأمين العام للجامعة العربية}-')
    expect(persons('كان في وداعه الدكتور مساعد بن ناصر العتيبي')).toBe('مساعد بن ناصر العتيبي{-}-')
    expect(persons('حضر الحفل الدكتور مساعد الشمري')).toBe('مساعد الشمري{-}-')
  })

  it.each([
    ['قال وزير الثقافة والرياضة والشباب سامي الورفلي', 'سامي الورفلي{وزير الثقافة والرياضة والشباب}-'],
    ['زار نائب رئيس الوزراء للتنمية الصناعية كمال العوني', 'كمال العوني{نائب رئيس الوزراء للتنمية الصناعية}-'],
    ['وصل الوزير المكلف بالشؤون المغاربية نذير قاسي', 'نذير قاسي{الوزير المكلف بالشؤون المغاربية}-'],
    ['التقى المدير العام للأمن الوطني رشيد التازي', 'رشيد التازي{المدير العام للأمن الوطني}-'],
    ['شكر المدير العام للضيوف حضورهم', '-{المدير العام}-'],
    ['التقى نائب رئيس مجلس السيادة مالك عقار الوفد', 'مالك عقار{نائب رئيس مجلس السيادة}-'],
    ['كلف الرئيس وزير المالية السابق سامي العلي', '-{الرئيس}- سامي العلي{وزير المالية السابق}-'],
    ['استقبل الملك السفير الفرنسي', '-{الملك}- -{السفير}FRA'],
    ['صرحت المتحدثة باسم الكرملين يلينا سميرنوفا', 'يلينا سميرنوفا{المتحدثة باسم الكرملين}RUS'],
    ['اجتمع رئيس السلطة الانتقالية في النيجر عمر تاندجا', 'عمر تاندجا{رئيس السلطة الانتقالية في النيجر}-'],
    ['استقبل زعيم الحزب الديمقراطي الكردستاني الوفد', '-{زعيم الحزب الديمقراطي الكردستاني}X-KRD'],
    ['استقبل مجلس الوزراء زياد بن معاشي', 'زياد بن معاشي{-}-'],
  ])('with what the office is for: %s', (text, expected) => expect(persons(text)).toBe(expected))

  it.each([
    ['قال وزير المياه والغابات السوداني حسن الطيب هلال إن', 'حسن الطيب هلال{وزير المياه والغابات السوداني}SDN'],
    [
      'زار مبعوث الاتحاد الأوروبي لحقوق الإنسان ستيفانوس لامبراكيس',
      'ستيفانوس لامبراكيس{مبعوث الاتحاد الأوروبي لحقوق الإنسان}-',
    ],
    ['شارك الناشط اليساري كمال الطاهر في الوقفة', 'كمال الطاهر{الناشط اليساري}-'],
    ['ترأست سيدة الأعمال سلوى عبدالعزيز الوفد', 'سلوى عبدالعزيز{سيدة الأعمال}-'],
    ['قال الموظف السابق في السفارة الليبية جمال الورفلي إن', 'جمال الورفلي{الموظف السابق في السفارة الليبية}LBY'],
    ['استقبل الزميل راشد العيدي رئيس التحرير الوفد', 'راشد العيدي{رئيس التحرير}-'],
    ['رحب حليف الرئيس التونسي قيس سعيد بالقرار', 'قيس سعيد{الرئيس}TUN'],
    ['حضر اللقاء معالي الدكتور ناصر المري', 'ناصر المري{-}-'],
  ])('told at length, or by a noun that is no title: %s', (text, expected) => expect(persons(text)).toBe(expected))

  it.each([
    ['أما وزير المالية البرتغالي ماريو سنتينو فقال إن', 'ماريو سنتينو{وزير المالية}PRT'],
    ['قال وزير الخارجية البيروفي رودريغو خيل شيالر إن', 'رودريغو خيل شيالر{وزير الخارجية}PER'],
    ['التقى وزير الدفاع العراقي ثابت محمد الجبوري', 'ثابت محمد الجبوري{وزير الدفاع}IRQ'],
    ['أقال الملك للواء حسن الزعبي', '-{الملك}- حسن الزعبي{-}-'],
    ['شكر العميد الركن بحري سالم المري', 'سالم المري{-}-'],
    ['أكد النائب عصام الجندي زعيم الأغلبية أن', 'عصام الجندي{-}-'],
    ['وصل الشيخ ناصر بن سعد آل ثاني الممثل الشخصي للأمير', 'ناصر بن سعد آل ثاني{الممثل الشخصي للأمير}-'],
    ['التقى الرئيس الصومالي شيخ حسن محمود الوفد', 'شيخ حسن محمود{الرئيس}SOM'],
    ['قال وزير الدفاع السوداني عبد الرحيم محمد حسين', 'عبد الرحيم محمد حسين{وزير الدفاع}SDN'],
    ['بدأ رئيس الديوان الملكي الهاشمي الدكتور سامي الخريشا', 'سامي الخريشا{رئيس الديوان الملكي الهاشمي}-'],
    ['زار المواطن التونسي سليم منصور المحتجز لدى الشرطة', 'سليم منصور{المواطن التونسي}TUN'],
  ])('neither cut short nor run on: %s', (text, expected) => expect(persons(text)).toBe(expected))

  it.each([
    ['أكد وزير الخارجية العماني أن عمان ترحب بالوفد', 'عمان:OMN'],
    ['زار الوفد عُمان ثم التقى الملك الأردني', 'عُمان:OMN'],
    ['زار الوفد عمّان ثم التقى الوزير العماني', 'عمّان:JOR'],
    ['وصل الوفد إلى عمان والتقى الملك الأردني', 'عمان:JOR'],
  ])('of a state and a capital that share a form by marks or context: %s', (text, expected) =>
    expect(others(text, 'state')).toBe(expected),
  )

  it('keep a long line of fathers together', () => {
    expect(persons('استقبل الأمير بدر بن سعد بن تركي بن ناصر آل سعود السفير')).toContain(
      'بدر بن سعد بن تركي بن ناصر آل سعود',
    )
  })

  it('are no adjectives, abstract nouns, particles or predicates', () => {
    expect(persons('وصل الوفد البرلماني إلى المطار بعد قطع العلاقات الدبلوماسية')).toBe('')
    expect(persons('رحبت المعارضة السورية بالقرار')).toBe('')
    expect(persons('وقف أمام المبنى وناقش الأمر والأمور الأخرى')).toBe('')
    expect(persons('انتُخب رئيساً للجمهورية وعمل كوزير للمالية')).toBe('')
  })

  it('may be told after the name, with a second office', () => {
    expect(persons('وصل زوران كرستيتش نائب المستشارة الألمانية ووزير الاقتصاد أمس')).toBe(
      'زوران كرستيتش{نائب المستشارة الألمانية}DEU',
    )
  })
})

describe('names', () => {
  it.each([
    ['بحث الرئيس فرانتس كيلر مباحثات', 'فرانتس كيلر{الرئيس}-'],
    ['وصل وزير الخارجية المصري صباح اليوم إلى دمشق', '-{وزير الخارجية}EGY'],
    ['زار الرئيس كيلر إسرائيل', 'كيلر{الرئيس}-'],
    ['استقبل السفير علي بن محمد الرميحي الوفد', 'علي بن محمد الرميحي{-}-'],
    ['شدد الوزير على أهمية اللقاء', '-{الوزير}-'],
    ['وصل الأمير سلطان بن فيصل بن تركي القحطاني إلى جدة', 'سلطان بن فيصل بن تركي القحطاني{-}-'],
    ['قال الرئيس «هنري دوبوا» إن', 'هنري دوبوا{الرئيس}-'],
  ])('%s', (text, expected) => expect(persons(text)).toBe(expected))

  it.each([
    ['توجه علي أكبر محرابيان إلى بغداد', 'علي أكبر محرابيان{-}-'],
    ['التقى السفير الكوري بارك جونغ سوك', 'بارك جونغ سوك{السفير}KOR'],
    ['قالت السفيرة الإندونيسية سري واهيوني إن', 'سري واهيوني{السفيرة}IDN'],
    ['زار البابا لاوون الرابع عشر لبنان', 'لاوون الرابع عشر{-}-'],
    ['قال سفير سنغافورة رامان كوبيناتان السفير عزمان رحيم', 'رامان كوبيناتان{سفير}SGP عزمان رحيم{-}-'],
  ])('may be foreign words that are Arabic too: %s', (text, expected) => expect(persons(text)).toBe(expected))

  it.each([
    ['وصل وزير النفط الماليزي رستم قاسمي', 'رستم قاسمي{وزير النفط}MYS'],
    ['عقد الرئيس المالي حمزة مقاتل جلسة مباحثات', 'حمزة مقاتل{الرئيس}MLI'],
    ['قال الدكتور كمال الجزائري وزير التخطيط', 'كمال الجزائري{وزير التخطيط}-'],
    ['التقى سفير ليبيا لدى النمسا ظهير الإسلام', 'ظهير الإسلام{سفير ليبيا لدى النمسا}LBY'],
    ['وصل السفير سعود بن مقبل الرويلي', 'سعود بن مقبل الرويلي{-}-'],
    ['استقبل السفير أحمد بن حلى الوفد', 'أحمد بن حلى{-}-'],
    ['قال الرئيس طاهر إن سامي طاهر لن يزور البلاد', 'طاهر{الرئيس}- سامي طاهر{-}-'],
    ['استقبل الرئيس منصور سفراء الدول', 'منصور{الرئيس}- -{سفراء الدول}-'],
  ])('take the family name that a title leaves room for: %s', (text, expected) => expect(persons(text)).toBe(expected))

  it.each([
    [
      'استقبل المشرف العام على مركز الملك خالد للدراسات والبحوث الدكتور سامي الغامدي الوفد',
      'سامي الغامدي{المشرف العام على مركز الملك خالد للدراسات والبحوث}-',
    ],
    ['دعا المسؤول عن ملف الحدود سمير حداد إلى التعاون', 'سمير حداد{المسؤول عن ملف الحدود}-'],
    ['شدد كبار المسؤولين على وحدة البلاد', '-{المسؤولين}-'],
    ['قال رئيس مدينة الملك فيصل للطاقة خالد السالم', 'خالد السالم{رئيس مدينة الملك فيصل للطاقة}-'],
    [
      'قال المستشار المكلف بالإعلام برئاسة الجمهورية، منصف الباجي، إن',
      'منصف الباجي{المستشار المكلف بالإعلام برئاسة الجمهورية}-',
    ],
    ['قال القيادي البارز في حركة فتح عادل منصور إن', 'عادل منصور{القيادي البارز في حركة فتح}PSE'],
    [
      'قال وزير الخارجية بحكومة الوفاق الوطني بليبيا، طاهر الفقي، إن',
      'طاهر الفقي{وزير الخارجية بحكومة الوفاق الوطني بليبيا}LBY',
    ],
  ])('go with offices over and in bodies: %s', (text, expected) => expect(persons(text)).toBe(expected))

  it.each([
    ['قال المتحدث باسم الوزارة، أشرف القدرة، إن العدد ارتفع', 'أشرف القدرة{المتحدث باسم الوزارة}-'],
    ['غادر الرئيس عمر فاروق إسلام آباد', 'عمر فاروق{الرئيس}-'],
    ['استقبل الرئيس الصومالي شيخ طاهر فارح الوفد', 'شيخ طاهر فارح{الرئيس}SOM'],
    ['استقبل الرئيس شيخ الأزهر', '-{الرئيس}- -{شيخ الأزهر}-'],
  ])('end where they end: %s', (text, expected) => expect(persons(text)).toBe(expected))

  it('of things are no persons', () => {
    expect(persons('هبطت الطائرة في مطار الملك خالد الدولي')).toBe('')
    expect(others('هبطت الطائرة في مطار الملك خالد الدولي', 'place')).toBe('مطار الملك خالد الدولي:-')
  })

  it('are found again by surname, with the courtesy before it', () => {
    expect(persons('التقى السفير حمدان الزبيدي الوفد، وقال الدكتور الزبيدي إنه راض')).toBe(
      'حمدان الزبيدي{-}- الزبيدي{-}-',
    )
  })

  it('are found without a table of people', () => {
    const text = 'التقى الرئيس الروسي فلاديمير بوتين وزير الخارجية سيرغي لافروف'
    expect(persons(text, arabicWithout(['people']))).toBe('فلاديمير بوتين{الرئيس}RUS سيرغي لافروف{وزير الخارجية}-')
  })
})

describe('several holders of one title', () => {
  it.each([
    ['الرئيسان الكيني بيتر موانغي والأوغندي جون أوكيلو', 'بيتر موانغي{الرئيس}KEN جون أوكيلو{الرئيس}UGA'],
    ['وزيرا خارجية مصر حسام الشاذلي والأردن ماهر العبادي', 'حسام الشاذلي{وزير خارجية}EGY ماهر العبادي{وزير خارجية}JOR'],
    ['وزيرا الدفاع حسام الشاذلي، والخارجية ماهر العبادي', 'حسام الشاذلي{وزير الدفاع}- ماهر العبادي{وزير الخارجية}-'],
    [
      'المستشارة الألمانية كلارا فوغل والرئيس الأمريكي جون هارت، والفرنسي بيير لوران',
      'كلارا فوغل{المستشارة}DEU جون هارت{الرئيس}USA بيير لوران{الرئيس}FRA',
    ],
  ])('%s', (text, expected) => expect(persons(text)).toBe(expected))

  it('ends before a preposition that is spelled like a name', () =>
    expect(persons('قال مسؤولو الجمهورية الإيطالية وعلى رأسهم الوزير')).not.toMatch(/على/))

  it('are one described person for each state, or one for an organisation', () => {
    expect(referents('اجتمع سفراء غانا، والسنغال، والنيجر')).toEqual(['سفير غانا/GHA+سفير السنغال/SEN+سفير النيجر/NER'])
    expect(referents('التقى وزراء دفاع حلف شمال الأطلسي ثم تحدث الوزراء')).toEqual([
      'وزراء دفاع حلف شمال الأطلسي/-',
      'وزراء دفاع حلف شمال الأطلسي/-',
    ])
  })
})

describe('a ruler and whom he receives', () => {
  it.each([
    ['استقبل الملك إدريس العلمي وزير الخارجية البولندي', 'إدريس العلمي{-}- -{وزير الخارجية}POL'],
    ['استقبل الرئيس أحمد أوزجان رئيس الوزراء المالطي', 'أحمد أوزجان{الرئيس}- -{رئيس الوزراء}MLT'],
    ['قال الأمير سعد الخطيب وزير الخارجية السعودي إن', 'سعد الخطيب{وزير الخارجية}SAU'],
    ['استقبل رئيس الجمهورية حامد بلقاسم وزير الدولة نذير قاسي', 'حامد بلقاسم{رئيس الجمهورية}- نذير قاسي{وزير الدولة}-'],
    ['استقبل الوزير الأول نذير قاسي سفيرة الاتحاد الأوروبي', 'نذير قاسي{الوزير الأول}- -{سفيرة الاتحاد الأوروبي}-'],
  ])('%s', (text, expected) => expect(persons(text)).toBe(expected))
})

describe('an office between two names', () => {
  it.each([
    ['التقى معالي سالم الكعبي وزير التجارة سعادة السيد بيتر هوفر', 'سالم الكعبي{وزير التجارة}- بيتر هوفر{-}-'],
    [
      'التقت سعاد الكعبي وزيرة التجارة إيلينا ماركوفا المنسقة المقيمة للأمم المتحدة',
      'سعاد الكعبي{وزيرة التجارة}- إيلينا ماركوفا{المنسقة المقيمة للأمم المتحدة}-',
    ],
    ['التقى السيد سالم الكعبي وزير التجارة بيتر هوفر', 'سالم الكعبي{-}- بيتر هوفر{وزير التجارة}-'],
    ['التقى الدكتور سالم الكعبي السفير بيتر هوفر، سفير النمسا', 'سالم الكعبي{-}- بيتر هوفر{سفير}AUT'],
  ])('%s', (text, expected) => expect(persons(text)).toBe(expected))
})

describe('counterparts', () => {
  it.each([
    ['التقى الوزير نظيره التشيلي رودريغو فالديس', '-{الوزير}- رودريغو فالديس{-}CHL'],
    ['التقى الوزير نظيرة الروسي إيفان بتروف', '-{الوزير}- إيفان بتروف{-}RUS'],
    ['بحث مع نظيره في غواتيمالا كارلوس مينديز', 'كارلوس مينديز{-}GTM'],
    ['مع نظيريه السلوفاكي يان نوفاك، والتركي جمال أوزكان', 'يان نوفاك{-}SVK جمال أوزكان{-}TUR'],
  ])('%s', (text, expected) => expect(persons(text)).toBe(expected))

  it('hold the office of whoever they are the counterpart of', () => {
    expect(referents('بحث وزير الداخلية النمساوي أنطون هوبر مع نظيره الكرواتي')[1]).toBe('وزير الداخلية الكرواتي/HRV')
  })
})

describe('references', () => {
  it('keep who serves somebody apart from whom he serves', () => {
    expect(referents('قال متحدث باسم الرئيس الأمريكي باراك أوباما إن')).toEqual([
      'متحدث باسم الرئيس الأمريكي باراك أوباما/USA',
    ])
    expect(referents('قال المتحدث باسم الرئيس الأمريكي جون هارت إن')).toEqual(['جون هارت/USA'])
    expect(referents('قال نائب الرئيس الأمريكي جو بايدن إن')).toEqual(['جو بايدن/USA'])
  })

  it('take whoever is said to be of a group for one of its state', () => {
    expect(referents('قال مسؤول في حركة حماس إن، وأكد المسؤول أن')).toEqual([
      'مسؤول في حركة حماس/PSE',
      'مسؤول في حركة حماس/PSE',
    ])
    expect(referents('نفى مصدر مسؤول في حركة حماس').at(-1)).toBe('حركة حماس/PSE')
  })

  it('take a guest or host told by his nationality for a counterpart', () =>
    expect(referents('التقى الرئيس الكيني ضيفه الأوغندي بيتر موانغي')).toEqual([
      'الرئيس الكيني/KEN',
      'بيتر موانغي/UGA',
    ]))

  it('take a courtesy for whoever was last so called', () => {
    expect(referents('استقبل معالي الوزير فهد الصالح وفداً، وقال معاليه إن')[1]).toBe('فهد الصالح/-')
  })

  it('take a realm for the outlet’s own, else for the one spoken of', () => {
    expect(referents('عاد إلى المملكة', 'MAR')).toEqual(['المملكة/MAR'])
    expect(referents('زار الأردن وأشاد بدور المملكة', 'EGY')).toEqual(['الأردن/JOR', 'الأردن/JOR'])
  })

  it('take the officials of an article that opens with others and never names the outlet’s state for theirs', () => {
    const last = (text: string, home: string): string | undefined => referents(text, home).at(-1)
    const bahrain = 'أفادت وكالة الأنباء البحرينية بأن الوزارة تتابع الأمر. '
    expect(last(`${bahrain}وقال رئيس مجلس الشورى جاسم العبادي`, 'SAU')).toBe('جاسم العبادي/BHR')
    expect(last(`${bahrain}وأكدت مملكة البحرين أن المملكة`, 'SAU')).toBe('مملكة البحرين/BHR')
    expect(last('قال الرئيس الكيني إن وزير الطاقة يوافق', 'EGY')).toBe('وزير الطاقة/KEN')
    expect(last('التقى الرئيس الكيني نظيره الأوغندي، وحضر وزير الطاقة', 'EGY')).toBe('وزير الطاقة/-')
    expect(last('زار الرئيس الكيني القاهرة، وحضر وزير الطاقة', 'EGY')).toBe('وزير الطاقة/EGY')
    expect(referents('وصل وزير الطاقة إلى نيروبي والتقى الرئيس الكيني', 'EGY')[0]).toBe('وزير الطاقة/EGY')
  })

  it('take a region by its form alone where the text has named it, with its officials', () => {
    const told = referents('زار إقليم كردستان والتقى رئيس الإقليم مسعود شيخاني ووزير التخطيط في حكومة الإقليم', 'SAU')
    expect(told).toEqual(['إقليم كردستان/X-KRD', 'مسعود شيخاني/X-KRD', 'وزير التخطيط في حكومة الإقليم/X-KRD'])
  })

  it('take ministers of both countries for theirs', () => {
    const told = 'التقى وزير الدفاع الكيني نظيره الأوغندي، ثم وقع وزيرا دفاع البلدين الاتفاق'
    expect(referents(told)[2]).toBe('وزير الدفاع الكيني/KEN+وزير الدفاع الأوغندي/UGA')
    expect(referents('تبحث كينيا مع أوغندا الاتفاق الذي وقعه وزيرا دفاع البلدين')[2]).toBe(
      'وزير دفاع كينيا/KEN+وزير دفاع أوغندا/UGA',
    )
    expect(referents('قال وزيرا دفاع البلدين إن')).toEqual([''])
  })

  it('take the state told of the last in a list for that of all', () =>
    expect(referents('مع كل من وزير الدفاع ورئيس البرلمان الكيني', 'EGY')[0]).toBe('وزير الدفاع/KEN'))

  it('do not take somebody for his father', () => {
    const text = 'زار الأمير سلطان بن عبد المحسن العتيبي المعرض، وشاهد صور الملك عبد المحسن'
    expect(referents(text)).toEqual(['سلطان بن عبد المحسن العتيبي/-', 'عبد المحسن/-'])
  })

  it('take a listed name for its own state, though its last word names another', () => {
    expect(referents('استضافت سلطنة عمان الاجتماع')).toEqual(['سلطنة عمان/OMN'])
    expect(referents('وصل إلى عمان مساء أمس')).toEqual(['عمان/JOR'])
  })

  it('take an agency known by its nationality alone for an outlet', () => {
    expect(others('وأفادت وكالة الأنباء المالطية بأن الوزير سيصل غداً', 'outlet')).toBe('وكالة الأنباء المالطية:MLT')
  })

  it('give each of several states’ counterparts a person of its own', () => {
    expect(referents('اتصل وزير الخارجية المصري نبيل شوقي بنظرائه في كل من السعودية والأردن')[1]).toBe(
      'وزير خارجية المملكة العربية السعودية/SAU+وزير خارجية الأردن/JOR',
    )
  })

  it('give a state only to offices every state has, and none after a foreigner', () => {
    expect(referents('قال وزير العدل سامح البنا', 'EGY')).toEqual(['سامح البنا/EGY'])
    expect(referents('قال مدير المصنع سامح البنا', 'EGY')).toEqual(['سامح البنا/-'])
    expect(referents('بين وزيرة التجارة الصينية ووزيرة الخزانة', 'EGY')[1]).toMatch(/-$/)
    expect(referents('حضر من الجانب الأمريكي وزير الدفاع توماس غرينوود', 'SAU')[1]).toBe('توماس غرينوود/USA')
  })
})

describe('a text that ends behind somebody', () => {
  it.each(['قال وزير الخارجية كراستوف', 'التقى الناشط اليساري في', 'وصل الموظف السابق في'])('%s', (text) => {
    expect(persons(text)).toBeTypeOf('string')
  })
})

describe('homes of outlets', () => {
  it.each([
    ['Jawhara FM (Tunisia)', 'TUN'],
    ['Asharq Al-Awsat (Saudi/London)', 'SAU'],
    ['وكالة الأنباء العمانية', 'OMN'],
    ['www.kuna.net.kw', 'KWT'],
    ['BBC Arabic', null],
    [null, null],
  ])('%s', (outlet, home) => expect(homeOfOutlet(outlet)).toBe(home))
})

describe('bodies', () => {
  it.each([
    ['أعلن مركز المصالحة الروسي ذلك', 'مركز المصالحة الروسي:RUS'],
    ['افتتح مجلس الأعمال المصري الهندي', 'مجلس الأعمال المصري الهندي:-'],
    ['ترأس الوفد برئاسة وزير المالية', ''],
  ])('%s', (text, expected) => expect(others(text, 'org')).toBe(expected))

  it('of the press go by a name in brackets too', () =>
    expect(others('نقلت وكالة (تاكي) الإيطالية عن الوزير', 'outlet')).toBe('تاكي:ITA'))

  it('are not read into verbs, nor towns into words but behind a preposition of place', () => {
    expect(others('التقى الوفدان في جدة', 'place')).toBe('جدة:SAU')
    expect(others('زارت جدة الطفل المدرسة', 'place')).toBe('')
  })

  it('are not read into verbs', () => expect(others('أفاد البيان وفتح الباب', 'org')).toBe(''))
})

it('a name behind a quotation mark that nothing closes ends with the text', () => {
  const doc = buildDoc('التقى الوزير النرويجي نظيره «لارس هانسن', arabic)
  const last = scanNames(doc, arabic).at(-1)
  expect([last?.name, last?.to]).toEqual(['لارس هانسن', doc.tokens.length])
})
