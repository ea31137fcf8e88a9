import { expect, test } from 'vitest'
import { readMail, type Mail } from '../../../test/support/read-mail.ts'

const MAILS: readonly Mail[] = [
  [
    'a bill for electricity in Arabic digits',
    {
      name: 'شركة ضياء للكهرباء',
      from: 'bills@diyaa-power.sa',
      subject: 'صدرت فاتورتك لشهر نوفمبر',
      text: 'عزيزي العميل،\nتم إصدار فاتورة الكهرباء الخاصة بك.\nرقم الحساب: ٣٠٠٤٤١٢٨٨\nالرصيد السابق: ٠٫٠٠ ريال\nالمبلغ المستحق: ٢٨٤٫٥٠ ريال\nتاريخ الاستحقاق: ٥ ديسمبر ٢٠٢٦',
    },
    { kind: 'bill', amount: '284.50 SAR', due: '2026-12-05' },
  ],
  [
    'an invoice with months of the Levant',
    {
      name: 'مطبعة الأرز',
      from: 'accounts@alarz-print.example',
      subject: 'فاتورة رقم 2026-118',
      text: 'تحية طيبة،\nنرفق لكم الفاتورة عن أعمال الطباعة.\nالمجموع قبل الضريبة: 200.000 د.أ\nالضريبة: 32.000 د.أ\nالإجمالي المستحق: 232.000 دينار أردني\nيرجى السداد قبل 10 كانون الأول 2026.\nعمّان، الأردن',
    },
    { kind: 'bill', amount: '232.000 JOD', due: '2026-12-10' },
  ],
  [
    'a reminder of a telephone bill',
    {
      name: 'اتصالات النيل',
      from: 'care@nile-telecom.com.eg',
      subject: 'تذكير: فاتورتك متأخرة السداد',
      text: 'نود تذكيركم بأنه لم يتم سداد فاتورة الهاتف حتى الآن. المبلغ المتأخر 315 جنيهًا، وكانت مستحقة في 7 نوفمبر 2026. يرجى السداد لتجنب قطع الخدمة.',
    },
    { kind: 'reminder', amount: '315.00 EGP', due: '2026-11-07' },
  ],
  [
    'a debit to come',
    {
      name: 'تأمين الواحة',
      from: 'info@waha-insurance.ae',
      subject: 'إشعار بالخصم التلقائي',
      text: 'سيتم خصم مبلغ 450 درهم تلقائيًا من حسابك بتاريخ 2 ديسمبر 2026 لسداد قسط التأمين. لا يلزم اتخاذ أي إجراء من جانبك.',
    },
    { kind: 'autopay', amount: '450.00 AED', due: '2026-12-02' },
  ],
  [
    'a renewal',
    {
      name: 'شاشة',
      from: 'hello@shasha.example',
      subject: 'سيتجدد اشتراكك قريبًا',
      text: 'مرحبًا، تنتهي الفترة التجريبية قريبًا. سيتم تجديد اشتراكك تلقائيًا في 30 نوفمبر 2026 مقابل 39.99 ر.س. شهريًا. يمكنك الإلغاء في أي وقت.',
    },
    { kind: 'renewal', amount: '39.99 SAR', due: '2026-11-30' },
  ],
  [
    'a refused payment',
    {
      name: 'سحابة للاستضافة',
      from: 'billing@sahaba.example',
      subject: 'فشلت عملية الدفع',
      text: 'عذرًا، تعذر خصم مبلغ 12.500 د.ك. من بطاقتك بسبب عدم كفاية الرصيد. يرجى تحديث طريقة الدفع.',
    },
    { kind: 'failed', amount: '12.500 KWD' },
  ],
  [
    'a receipt',
    {
      name: 'مكتبة الحكمة',
      from: 'orders@hikma-books.example',
      subject: 'إيصال الدفع',
      text: 'شكرًا لك على الدفع. تم استلام دفعتك بنجاح.\nرقم الإيصال: 771204\nالمبلغ المدفوع: ١٬٢٥٠٫٠٠ جنيه مصري\nتاريخ الدفع: ١٨/١١/٢٠٢٦',
    },
    { kind: 'receipt', amount: '1250.00 EGP' },
  ],
  [
    'a refund',
    {
      name: 'أزياء لمسة',
      from: 'returns@lamsa.example',
      subject: 'تم استرداد المبلغ',
      text: 'تمت إعادة مبلغ 189 ريال سعودي إلى بطاقتك عن الطلب المرتجع. قد يستغرق ظهور المبلغ خمسة أيام عمل.',
    },
    { kind: 'refund', amount: '189.00 SAR' },
  ],
  [
    'an advertisement',
    {
      name: 'سوق البريق',
      from: 'offers@bareeq.example',
      subject: 'خصم يصل إلى 50٪ لفترة محدودة',
      text: 'لا تفوت عروض الجمعة البيضاء! سماعات ابتداء من 99 ريال وتوصيل مجاني. ينتهي العرض في 30 نوفمبر 2026. تسوق الآن. لإلغاء الاشتراك من النشرة اضغط هنا.',
    },
    { kind: 'none' },
  ],
  [
    'works on the network',
    {
      name: 'شركة ضياء للكهرباء',
      from: 'news@diyaa-power.sa',
      subject: 'أعمال صيانة مجدولة',
      text: 'عزيزي العميل، نحيطكم علمًا بأنه ستجرى أعمال صيانة يوم 26 نوفمبر 2026 من الساعة 9 صباحًا. نشكركم على تفهمكم.',
    },
    { kind: 'none' },
  ],
  [
    'a bill whose label begins with "and"',
    {
      name: 'هيئة المياه',
      from: 'bill@water.gov.kw',
      subject: 'فاتورة المياه - أكتوبر',
      text: 'المشترك الكريم، قيمة فاتورة المياه عن شهر أكتوبر 14.750 د.ك وآخر موعد للسداد 15/12/2026. رقم المشترك: 118820',
    },
    { kind: 'bill', amount: '14.750 KWD', due: '2026-12-15' },
  ],
  [
    'a card statement',
    {
      name: 'بنك الساحل',
      from: 'cards@sahil.ae',
      subject: 'كشف حساب بطاقتك الائتمانية',
      text: 'إجمالي المبلغ المستحق: 3,420.75 درهم\nالحد الأدنى للسداد: 171.00 درهم\nتاريخ استحقاق الدفع: 12 ديسمبر 2026\nالحد الائتماني: 20,000 درهم',
    },
    { kind: 'statement', amount: '3420.75 AED', due: '2026-12-12' },
  ],
  [
    'an invoice with a term',
    {
      name: 'مكتب الريادة للمحاماة',
      from: 'info@riyada-law.example',
      subject: 'مطالبة مالية',
      text: 'السادة المحترمون، نرفق لكم فاتورتنا عن أتعاب شهر أكتوبر بمبلغ 2,300 دولار، ويرجى تحويل المبلغ خلال 14 يومًا من تاريخ الفاتورة.\nتاريخ الفاتورة: 18 نوفمبر 2026',
    },
    { kind: 'bill', amount: '2300.00 USD', due: '2026-12-02' },
  ],
]

test.each(MAILS)('Arabic: %s', (_what, given, expected) => {
  expect(readMail(given)).toEqual(expected)
})
