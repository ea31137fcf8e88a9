import { expect, test } from 'vitest'
import { readMail, type Mail } from '../../../test/support/read-mail.ts'

const MAILS: readonly Mail[] = [
  [
    'a bill for electricity',
    {
      name: 'उजाला विद्युत वितरण',
      from: 'bill@ujala-vidyut.example',
      subject: 'आपका नवंबर माह का बिजली बिल',
      text: 'प्रिय उपभोक्ता,\nआपका बिजली का बिल तैयार है।\nउपभोक्ता संख्या: 110287340091\nपिछला बकाया: ₹0.00\nकुल देय राशि: ₹1,842.00\nदेय तिथि: 5 दिसंबर 2026\nकृपया देय तिथि तक भुगतान करें।',
    },
    { kind: 'bill', amount: '1842.00 INR', due: '2026-12-05' },
  ],
  [
    'a tax in Hindi digits',
    {
      name: 'नगर पालिका जलपुर',
      from: 'kar@jalpur-nagar.example',
      subject: 'संपत्ति कर का मांग पत्र',
      text: 'महोदय, वर्ष २०२६ का संपत्ति कर ₹ ४,२५० देय है। कृपया १० दिसंबर २०२६ तक नगर पालिका में जमा करें।',
    },
    { kind: 'bill', amount: '4250.00 INR', due: '2026-12-10' },
  ],
  [
    'a reminder of a telephone bill',
    {
      name: 'संवाद मोबाइल',
      from: 'no-reply@samvaad.example',
      subject: 'भुगतान रिमाइंडर: आपका बिल बकाया है',
      text: 'हम आपको याद दिलाना चाहते हैं कि आपके पोस्टपेड बिल का भुगतान अभी तक प्राप्त नहीं हुआ है। बकाया राशि 649 रुपये है, जो 8 नवंबर 2026 को देय थी। सेवा जारी रखने के लिए अभी भुगतान करें।',
    },
    { kind: 'reminder', amount: '649.00 INR', due: '2026-11-08' },
  ],
  [
    'a debit to come',
    {
      name: 'सहयोग बैंक',
      from: 'alerts@sahyog-bank.example',
      subject: 'ईएमआई ऑटो डेबिट की सूचना',
      text: 'प्रिय ग्राहक, आपके ऋण की मासिक किस्त रु. 8,450 दिनांक 02/12/2026 को आपके खाते से स्वतः डेबिट की जाएगी। आपको कुछ करने की आवश्यकता नहीं है।',
    },
    { kind: 'autopay', amount: '8450.00 INR', due: '2026-12-02' },
  ],
  [
    'a renewal',
    {
      name: 'चित्रपट प्लस',
      from: 'hello@chitrapat.example',
      subject: 'आपकी सदस्यता जल्द नवीनीकृत होगी',
      text: 'आपका वार्षिक प्लान 30 नवंबर 2026 को अपने आप रिन्यू हो जाएगा। नवीनीकरण शुल्क ₹999 है। आप कभी भी रद्द कर सकते हैं।',
    },
    { kind: 'renewal', amount: '999.00 INR', due: '2026-11-30' },
  ],
  [
    'a refused payment',
    {
      name: 'मेघ होस्टिंग',
      from: 'billing@megh.example',
      subject: 'आपका भुगतान विफल रहा',
      text: 'खेद है, आपके कार्ड से ₹1,299.00 का भुगतान नहीं हो सका क्योंकि बैंक ने इसे अस्वीकार कर दिया। कृपया भुगतान विधि अपडेट करें।',
    },
    { kind: 'failed', amount: '1299.00 INR' },
  ],
  [
    'a receipt',
    {
      name: 'ज्ञान विद्यालय',
      from: 'accounts@gyan-vidyalaya.example',
      subject: 'फीस भुगतान की रसीद',
      text: 'भुगतान के लिए धन्यवाद। आपका भुगतान सफलतापूर्वक प्राप्त हो गया है।\nरसीद संख्या: GV-20931\nप्राप्त राशि: ₹6,500.00\nभुगतान दिनांक: 18 नवंबर 2026',
    },
    { kind: 'receipt', amount: '6500.00 INR' },
  ],
  [
    'a refund',
    {
      name: 'बाज़ारघर',
      from: 'returns@bazaarghar.example',
      subject: 'आपका रिफंड जारी कर दिया गया है',
      text: 'नमस्ते, लौटाए गए सामान के लिए ₹749 का रिफंड आपके बैंक खाते में भेज दिया है। राशि 5 दिनों में दिखेगी।',
    },
    { kind: 'refund', amount: '749.00 INR' },
  ],
  [
    'an advertisement',
    {
      name: 'मेलाबाज़ार',
      from: 'offers@melabazaar.example',
      subject: 'महाबचत सेल: 60% तक की छूट',
      text: 'सीमित समय का ऑफ़र! हेडफोन मात्र ₹799 से शुरू, साड़ियाँ ₹499 में। मुफ्त डिलीवरी पाएं। ऑफर 30 नवंबर 2026 तक वैध। अभी खरीदें। सदस्यता समाप्त करें',
    },
    { kind: 'none' },
  ],
  [
    'a holiday',
    {
      name: 'सहयोग बैंक',
      from: 'info@sahyog-bank.example',
      subject: 'शाखा में अवकाश की सूचना',
      text: 'प्रिय ग्राहक, 25 नवंबर 2026 को हमारी सभी शाखाएं बंद रहेंगी। एटीएम और मोबाइल ऐप सामान्य रूप से काम करेंगे। धन्यवाद।',
    },
    { kind: 'none' },
  ],
  [
    'a card statement',
    {
      name: 'समृद्धि बैंक',
      from: 'cards@samriddhi.example',
      subject: 'क्रेडिट कार्ड स्टेटमेंट',
      text: 'कुल देय राशि: ₹18,240.50\nन्यूनतम देय राशि: ₹912.00\nभुगतान की देय तिथि: 12 दिसंबर 2026\nक्रेडिट सीमा: ₹1,50,000',
    },
    { kind: 'statement', amount: '18240.50 INR', due: '2026-12-12' },
  ],
  [
    'a bill that an insurer paid part of',
    {
      name: 'आरोग्य अस्पताल',
      from: 'billing@arogya.example',
      subject: 'आपका अस्पताल बिल',
      text: 'कुल बिल ₹12,500, बीमा द्वारा भुगतान ₹9,000, आपके द्वारा देय राशि ₹3,500। कृपया 30/11/2026 तक भुगतान करें।',
    },
    { kind: 'bill', amount: '3500.00 INR', due: '2026-11-30' },
  ],
]

test.each(MAILS)('Hindi: %s', (_what, given, expected) => {
  expect(readMail(given)).toEqual(expected)
})
